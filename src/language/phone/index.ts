/**
 * The phrases of the page for phones, beside those of the sidebar, whose views it shows. The bundler takes a
 * language's `phone.ts`, which has both, in place of its `language.ts` (scripts/page-words.js).
 */
import type { PhoneWords } from '../en/phone';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

export type { PhoneWords };

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function phoneWordsOf(code: string): PhoneWords {
  return fallBack(modules.en.phone, declared[code]?.phone);
}
