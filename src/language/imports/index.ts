/** The phrases of the page of imports, which the script in the spreadsheet does without. */
import type { ImportsWords } from '../en/imports';
import { fallBack } from '../fall-back';
import type { PartialWords } from '../language';
import * as modules from '../languages';

export type { ImportsWords };

interface ImportsModule {
  readonly imports?: PartialWords<ImportsWords>;
}

const declared: Readonly<Record<string, ImportsModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function importsWordsOf(code: string): ImportsWords {
  return fallBack(modules.en.imports, declared[code]?.imports);
}
