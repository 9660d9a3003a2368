/** The phrases of the page of imports, which the script in the spreadsheet does without. */
import type { ImportsWords } from '../en/imports';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

export type { ImportsWords };

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function importsWordsOf(code: string): ImportsWords {
  return fallBack(modules.en.imports, declared[code]?.imports);
}
