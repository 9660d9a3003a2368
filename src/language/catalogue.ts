/** The languages Duebook speaks, and the one that a setting or a column of Team asks for. */
import { en, type Catalogue } from './en';
import { zh } from './zh';

export const languages: Record<'en' | 'zh', Catalogue> = { en, zh };

/** The words of a language; a language is passed in, never read from the surroundings. */
export function catalogueOf(code: keyof typeof languages): Catalogue {
  return languages[code];
}
