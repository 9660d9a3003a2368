/** The phrases of the page, one line per language; English where a language is missing. */
import { en, type ScreenWords } from './en';
import { zh } from './zh';

const languages: Readonly<Record<string, Partial<ScreenWords>>> = { zh };

export type { ScreenWords };

/**
 * The phrases of the page in a language.
 * @param language a Google locale such as `zh` or `zh-CN`.
 */
export function screenWords(language: string): ScreenWords {
  const [code = ''] = language.split(/[-_]/);
  return { ...en, ...languages[code] };
}
