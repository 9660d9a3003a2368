/**
 * The phrases of the page of privacy, which it carries along. Only these of each language: the bundler takes a
 * language's `privacy-page.ts` in place of its `language.ts` (scripts/page-words.js).
 */
import type { PrivacyPageWords } from '../en/privacy-page';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

export type { PrivacyPageWords };

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function privacyPageWordsOf(code: string): PrivacyPageWords {
  return fallBack(modules.en.privacyPage, declared[code]?.privacyPage);
}
