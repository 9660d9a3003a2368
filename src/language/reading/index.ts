/** The phrases of the reader of files, which the script in the spreadsheet does without. */
import type { ReadingWords } from '../en/reading';
export type { OtherFormat } from '../en/reading';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function readingWordsOf(code: string): ReadingWords {
  return fallBack(modules.en.reading, declared[code]?.reading);
}
