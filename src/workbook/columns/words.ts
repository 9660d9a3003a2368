/**
 * Labels, headings and words of the fields. The types make the compiler check that every field has a
 * label and every code a word in each language.
 */
import {
  catalogueOf,
  allHeadings,
  allSpellings,
  languageCodes,
  spokenLanguage,
} from '../../language';
import {
  openVocabulary,
  tableFields,
  type LanguageCode,
  type TableKey,
  type Vocabulary,
  type WordLists,
} from '../../rules';
import type { HeadingWords } from './find-columns';

type Labels = {
  readonly [T in TableKey]: { readonly [F in keyof (typeof tableFields)[T]]: string };
};
/** What others call a field; one that has no list is recognised by its labels. */
type Aliases = {
  readonly [T in TableKey]: { readonly [F in keyof (typeof tableFields)[T]]?: readonly string[] };
};

/** The words of choice cells, in every language. */
export function cellWords(): Vocabulary {
  const lists: readonly WordLists[] = allSpellings();
  return openVocabulary(lists);
}

/** Every heading by which a table's fields are recognised: aliases, then the label of each language. */
export function headingWords(table: TableKey): HeadingWords {
  const aliases: Aliases = allHeadings();
  const ofTable: Readonly<Record<string, readonly string[] | undefined>> = aliases[table];
  const words: Record<string, readonly string[]> = {};
  for (const field of Object.keys(tableFields[table])) {
    const labels = languageCodes.map((language) => fieldLabel(table, field, language));
    words[field] = [...new Set([...(ofTable[field] ?? []), ...labels])];
  }
  return words;
}

/** The heading that Duebook gives a field. */
export function fieldLabel(table: TableKey, field: string, language: LanguageCode): string {
  const labels: Labels = catalogueOf(language).fields;
  const ofTable: Readonly<Record<string, string>> = labels[table];
  return ofTable[field] ?? field;
}

/** Sheets that are found by title. */
export type SheetKey = TableKey | 'settings' | 'activity' | 'importUndo' | 'runs' | 'start';

/** A sheet's title in a language. */
export function sheetTitle(table: SheetKey, language: LanguageCode): string {
  return catalogueOf(language).tables[table];
}

/** A sheet's titles in every language, then those of earlier versions. */
export function sheetTitles(table: SheetKey, first?: LanguageCode): readonly string[] {
  const others = languageCodes.filter((language) => language !== first);
  const order = first === undefined ? others : [first, ...others];
  const former = order.flatMap((language) => spokenLanguage(language).former.titles?.[table] ?? []);
  return [...order.map((language) => sheetTitle(table, language)), ...former];
}

/** Headings of the Settings sheet: key and value. */
export function settingsHeadings(language: LanguageCode): readonly string[] {
  const { key, value } = catalogueOf(language).settings;
  return [key, value];
}
