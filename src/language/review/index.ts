/**
 * The phrases of the review, which it carries along. Only these of each language: the bundler takes a
 * language's `review.ts` in place of its `language.ts` (scripts/page-words.js).
 */
import type { ReviewWords } from '../en/review';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

export type { ReviewWords };

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function reviewWordsOf(code: string): ReviewWords {
  return fallBack(modules.en.review, declared[code]?.review);
}

/** Headings of address columns in all languages: a file's language is not the reader's. */
export function addressHeadings(): readonly string[] {
  return Object.values(declared).flatMap(({ review }) => review?.addressHeadings ?? []);
}
