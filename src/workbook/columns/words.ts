/**
 * Labels, headings and words of the fields. The types make the compiler check that every field has a
 * label and every code a word in each language.
 */
import { catalogueOf, headings, languages, words } from '../../language';
import {
  openVocabulary,
  type LanguageCode,
  type tableFields,
  type TableKey,
  type Vocabulary,
  type WordLists,
} from '../../rules';
import type { HeadingWords } from './find-columns';

type Labels = {
  readonly [T in TableKey]: { readonly [F in keyof (typeof tableFields)[T]]: string };
};
type Headings = {
  readonly [T in TableKey]: { readonly [F in keyof (typeof tableFields)[T]]: readonly string[] };
};

const LANGUAGE_CODES = Object.keys(languages) as LanguageCode[];

/** The words of choice cells, in every language. */
export function cellWords(): Vocabulary {
  const lists: readonly WordLists[] = Object.values(words);
  return openVocabulary(lists);
}

/** All headings that are recognised as a field of the table, by field. */
export function headingWords(table: TableKey): HeadingWords {
  const all: Headings = headings;
  return all[table];
}

/** The heading that Duebook gives a field. */
export function fieldLabel(table: TableKey, field: string, language: LanguageCode): string {
  const labels: Labels = catalogueOf(language).fields;
  const ofTable: Readonly<Record<string, string>> = labels[table];
  return ofTable[field] ?? field;
}

/** Sheets that are found by title. */
export type SheetKey = TableKey | 'settings' | 'activity';

export function sheetTitle(table: SheetKey, language: LanguageCode): string {
  return catalogueOf(language).tables[table];
}

/** The sheet's title in every language, that of `first` first. */
export function sheetTitles(table: SheetKey, first?: LanguageCode): readonly string[] {
  const others = LANGUAGE_CODES.filter((language) => language !== first);
  const order = first === undefined ? others : [first, ...others];
  return order.map((language) => sheetTitle(table, language));
}

/** Headings of the Settings sheet: key and value. */
export function settingsHeadings(language: LanguageCode): readonly string[] {
  const { key, value } = catalogueOf(language).settings;
  return [key, value];
}
