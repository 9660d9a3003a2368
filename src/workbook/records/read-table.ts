/** One sheet of records, read whole: its columns found, its rows turned into records and problems. */
import {
  isBlankCell,
  languageIn,
  openRowReader,
  SETTING,
  tableFields,
  type LanguageCode,
  type Placed,
  type Problem,
  type ReadingContext,
  type RecordOf,
  type Settings,
  type TableKey,
} from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import { findColumns, headingWords, type SheetKey, sheetTitles } from '../columns';

export interface ReadTable<T extends TableKey> {
  readonly sheet: SheetPort;
  readonly records: readonly Placed<RecordOf<(typeof tableFields)[T]>>[];
  readonly problems: readonly Problem[];
  readonly mapping: ReadonlyMap<string, string>;
}

/**
 * The sheet of a table under its title in any language; null when the team has none. A list of
 * customers that the team had before us keeps its own title, and is tied to ours. The language, where
 * it is known, is looked under first; of customers Settings know the tab itself, however it is
 * called by now and whatever was copied from it.
 */
export function findSheet(
  spreadsheet: SpreadsheetPort,
  table: SheetKey,
  language?: LanguageCode,
  settings?: Settings,
): SheetPort | null {
  if (table === 'customers' && settings !== undefined) {
    const tab = settings.get(SETTING.customers);
    // Settings that came from another file name a tab of that file.
    const isKnown = typeof tab === 'number' && settings.get(SETTING.fileId) === spreadsheet.id();
    const known = isKnown ? spreadsheet.sheetNumbered(tab) : null;
    if (known !== null) return known;
  }
  for (const title of sheetTitles(table, language)) {
    const sheet = spreadsheet.sheetTitled(title);
    if (sheet !== null) return sheet;
  }
  return table === 'customers' ? (spreadsheet.sheetsTagged(table)[0] ?? null) : null;
}

/** Null when the workbook has no such sheet. Rows in which nothing is typed are passed over. */
export function readTable<T extends TableKey>(
  spreadsheet: SpreadsheetPort,
  table: T,
  reading: ReadingContext,
  settings?: Settings,
): ReadTable<T> | null {
  const language = settings === undefined ? null : languageIn(settings, reading.vocabulary);
  const sheet = findSheet(spreadsheet, table, language ?? undefined, settings);
  if (sheet === null) return null;
  const [headings = [], ...rows] = sheet.read();
  const { columns, mapping } = findColumns(headings, () => sheet.fieldTags(), headingWords(table));
  const records: Placed<RecordOf<(typeof tableFields)[T]>>[] = [];
  const problems: Problem[] = [];
  const used = Object.values(columns);
  const fields: (typeof tableFields)[T] = tableFields[table];
  const name = table === 'customers' ? undefined : table;
  const readRecord = openRowReader(fields, columns as object, reading, name);
  rows.forEach((cells, at) => {
    if (used.every((column) => isBlankCell(cells[column] ?? ''))) return;
    // The heading stands in row 1.
    const row = at + 2;
    const read = readRecord(cells, row);
    records.push({ row, record: read.record });
    problems.push(...read.problems);
  });
  return { sheet, records, problems, mapping };
}
