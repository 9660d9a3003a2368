/**
 * The sidebar's phrases, which it carries along. Only these of each language: the bundler takes a
 * language's `sidebar.ts` in place of its `language.ts` (scripts/page-words.js).
 */
import type { SidebarWords } from '../en/sidebar';
import { fallBack } from '../fall-back';
import type { LanguageModule } from '../language';
import * as modules from '../languages';

export type { SidebarWords };

const declared: Readonly<Record<string, LanguageModule>> = modules;

/** The phrases of a language by its code; English where it has none. */
export function sidebarWordsOf(code: string): SidebarWords {
  return fallBack(modules.en.sidebar, declared[code]?.sidebar);
}
