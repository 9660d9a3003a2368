/** Reads a whole sheet as records and problems. */
import {
  isBlankCell,
  languageIn,
  oncePerColumn,
  openRowReader,
  SETTING,
  tableFields,
  textOf,
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
 * Finds the sheet of a table by its title in any language; null if there is none. Customers may have
 * any title, so it is found first by the tab number in Settings, last by its tag, which a duplicated
 * tab has too.
 * @param language the language whose title to try first
 */
export function findSheet(
  spreadsheet: SpreadsheetPort,
  table: SheetKey,
  language?: LanguageCode,
  settings?: Settings,
): SheetPort | null {
  if (table === 'customers' && settings !== undefined) {
    const tab = settings.get(SETTING.customers);
    // Settings copied from another file hold a tab number of that file.
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

/** What reading a table may be told besides where and how. */
interface ReadOptions {
  readonly settings?: Settings;
  /** Only the rows of this customer, which saves most of the time of a long journal. */
  readonly customerId?: string | undefined;
}

/** Null if the workbook has no such sheet. Rows that are blank in all known columns are skipped. */
export function readTable<T extends TableKey>(
  spreadsheet: SpreadsheetPort,
  table: T,
  reading: ReadingContext,
  { settings, customerId }: ReadOptions = {},
): ReadTable<T> | null {
  const language = settings === undefined ? null : languageIn(settings, reading.vocabulary);
  const sheet = findSheet(spreadsheet, table, language ?? undefined, settings);
  if (sheet === null) return null;
  const rows = sheet.read();
  const [headings = []] = rows;
  const { columns, mapping } = findColumns(headings, () => sheet.fieldTags(), headingWords(table));
  const records: Placed<RecordOf<(typeof tableFields)[T]>>[] = [];
  const problems: Problem[] = [];
  const used = Object.values(columns);
  const idAt = columns['customerId'];
  const fields: (typeof tableFields)[T] = tableFields[table];
  const name = table === 'customers' ? undefined : table;
  const readRecord = openRowReader(fields, columns as object, reading, name);
  rows.forEach((cells, at) => {
    // Row 1 holds the headings.
    if (at === 0 || used.every((column) => isBlankCell(cells[column] ?? ''))) return;
    const row = at + 1;
    const isOther =
      customerId !== undefined &&
      idAt !== undefined &&
      textOf(cells[idAt] ?? '').trim() !== customerId;
    if (isOther) return;
    const read = readRecord(cells, row);
    records.push({ row, record: read.record });
    if (read.problems.length > 0) problems.push(...read.problems);
  });
  return { sheet, records, problems: oncePerColumn(problems), mapping };
}
