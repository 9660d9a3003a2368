/** The phrases of the page, one line per language; English where a language is missing. */
import { en } from './en';
import type { Words } from './words';
import { zh } from './zh';

const languages: Readonly<Record<string, Partial<Words>>> = { zh };

export type { Words };

/** @param language a Google locale such as `zh` or `zh-CN`. */
export function wordsOf(language: string): Words {
  const [code = ''] = language.split(/[-_]/);
  return { ...en, ...languages[code] };
}
