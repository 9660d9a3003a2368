/** The phrases of the page of the hand-over, which it carries along; see scripts/page-words.js. */
import type { HandOverWords } from '../en/hand-over';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

export type { HandOverWords };

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function handOverWordsOf(code: string): HandOverWords {
  return fallBack(modules.en.handOver, declared[code]?.handOver);
}
