/**
 * What a language declares. English is the shape: a complete language has every phrase of it or does
 * not compile, a partial one shows English wherever it has no phrase.
 */
import type { HandOverWords } from './en/hand-over';
import type { headingsEn } from './en/headings';
import type { ImportsWords } from './en/imports';
import type { PhoneWords } from './en/phone';
import type { PrivacyPageWords } from './en/privacy-page';
import type { ReadingWords } from './en/reading';
import type { ReviewWords } from './en/review';
import type { SidebarWords } from './en/sidebar';
import type { Words } from './en/catalogue';

/** Any subset of the phrases, at any depth; a list is given whole. */
export type PartialWords<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: PartialWords<T[K]> }
      : T;

/** A list of words for each phrase of a group. */
type Lists<Phrases> = {
  readonly [Group in keyof Phrases]: { readonly [Key in keyof Phrases[Group]]: readonly string[] };
};

/** Words that cells use for each code. */
export type CellSpellings = Lists<Words['choices']>;

/** Headings by which a column is recognised, in order of preference. */
export type Headings = Lists<Words['fields']> & {
  readonly parts: Lists<typeof headingsEn>['parts'];
};

/**
 * Words of earlier versions that workbooks still hold, and that neither `spellings` nor `headings`
 * reads: a word changed here must stay here.
 */
export interface FormerWords {
  readonly titles?: { readonly [Sheet in keyof Words['tables']]?: readonly string[] };
  /** How a kind of journal entry was shown. */
  readonly entryKinds?: readonly string[];
}

interface LanguageFacts {
  /** Its own name first, as people choose it in Settings and Team, then other spellings. */
  readonly names: readonly [string, ...string[]];
  /** For `lang` in HTML: `zh-CN`. */
  readonly tag: string;
  /** The usual Google locale, then how all of them begin: `zh` covers `zh_TW` and `zh-HK`. */
  readonly locales: readonly [string, ...string[]];
  /** Whether set-up adds China's holidays unless Settings say otherwise. */
  readonly hasChinaHolidays?: boolean;
  /** Words that cells use for a code, besides the one the language shows. */
  readonly spellings?: PartialWords<CellSpellings>;
  /** Headings of a field besides its label, which comes first unless it is listed further down. */
  readonly headings?: PartialWords<Headings>;
  readonly former?: FormerWords;
}

export interface CompleteLanguage extends LanguageFacts {
  readonly isPartial?: false;
  readonly words: Words;
}

export interface PartialLanguage extends LanguageFacts {
  readonly isPartial: true;
  readonly words: PartialWords<Words>;
}

export type Language = CompleteLanguage | PartialLanguage;

/** What a line of `languages.ts` exports. The words of pages are apart, since each carries them alone. */
export type LanguageModule =
  | {
      readonly language: CompleteLanguage;
      readonly sidebar: SidebarWords;
      readonly handOver: HandOverWords;
      readonly imports: ImportsWords;
      readonly phone: PhoneWords;
      readonly privacyPage: PrivacyPageWords;
      readonly reading: ReadingWords;
      readonly review: ReviewWords;
    }
  | {
      readonly language: PartialLanguage;
      readonly sidebar?: PartialWords<SidebarWords>;
      readonly handOver?: PartialWords<HandOverWords>;
      readonly imports?: PartialWords<ImportsWords>;
      readonly phone?: PartialWords<PhoneWords>;
      readonly privacyPage?: PartialWords<PrivacyPageWords>;
      readonly reading?: PartialWords<ReadingWords>;
      readonly review?: PartialWords<ReviewWords>;
    };
