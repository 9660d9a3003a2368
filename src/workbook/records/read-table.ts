/** Reads a whole sheet as records and problems. */
import {
  isBlankCell,
  languageIn,
  oncePerColumn,
  openRowReader,
  SETTING,
  tableFields,
  textOf,
  type Cell,
  type LanguageCode,
  type Placed,
  type Problem,
  type ReadingContext,
  type RecordOf,
  type Settings,
  type TableKey,
} from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import {
  type Columns,
  findColumns,
  headingTexts,
  headingWords,
  type ReadTags,
  type SheetKey,
  sheetTitles,
} from '../columns';

/** What a trigger may read from a formula that has not been answered yet (docs/platform.md §1.2). */
const LOADING = 'Loading...';

export interface ReadTable<T extends TableKey> {
  readonly sheet: SheetPort;
  /** The cells from row 1 on. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: Columns;
  readonly records: readonly Placed<RecordOf<Fields<T>>>[];
  readonly problems: readonly Problem[];
  readonly mapping: ReadonlyMap<string, string>;
}

/**
 * Finds the sheet of a table by its title in any language; null if there is none. Customers may have
 * any title, so it is found first by the tab number in Settings, last by its tag, which a duplicated
 * tab has too. By its tag a sheet that Set up made is found, too, once somebody has renamed it.
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
  // The sheet Review is made when it is needed, so that most workbooks have none to look for.
  const isMade = table !== 'review' && textOf(settings?.get(SETTING.fileId) ?? '') !== '';
  return table === 'customers' || isMade ? (spreadsheet.sheetsTagged(table)[0] ?? null) : null;
}

/** What is known of the workbook when a table is read. */
export interface TableFacts {
  readonly settings?: Settings;
  /** Only the rows of this customer, which saves most of the time of a long journal. */
  readonly customerId?: string | undefined;
  /** How to read column tags if necessary; by default from the sheet. */
  readonly readTags?: ((sheet: SheetPort) => ReadTags) | undefined;
  /** The sheet's cells from row 1 on, if they were just read. */
  readonly rows?: readonly (readonly Cell[])[] | null | undefined;
}

/** Reads a table; null if the workbook has no such sheet. Rows that are blank in all known columns are skipped. */
export function readTable<T extends TableKey>(
  spreadsheet: SpreadsheetPort,
  table: T,
  reading: ReadingContext,
  facts: TableFacts = {},
): ReadTable<T> | null {
  return tableWith(spreadsheet, table, reading, { ...facts, fields: tableFields[table] });
}

type Fields<T extends TableKey> = (typeof tableFields)[T];

/** As `readTable`, but only some fields of the records, which then take a tenth of the memory. */
export function readFields<T extends TableKey, F extends keyof Fields<T> & string>(
  spreadsheet: SpreadsheetPort,
  table: T,
  reading: ReadingContext,
  { only, ...facts }: TableFacts & { readonly only: readonly F[] },
): readonly Placed<Pick<RecordOf<Fields<T>>, F>>[] | null {
  const all: Fields<T> = tableFields[table];
  // The other fields are missing from the records; the type of the result does not have them.
  const fields = Object.fromEntries(
    only.map((field) => [field, all[field]]),
  ) as unknown as Fields<T>;
  const read = tableWith(spreadsheet, table, reading, { ...facts, fields });
  return read?.records ?? null;
}

function tableWith<T extends TableKey>(
  spreadsheet: SpreadsheetPort,
  table: T,
  reading: ReadingContext,
  {
    settings,
    customerId,
    readTags,
    rows: known,
    fields,
  }: TableFacts & { readonly fields: Fields<T> },
): ReadTable<T> | null {
  const language = settings === undefined ? null : languageIn(settings, reading.vocabulary);
  const sheet = findSheet(spreadsheet, table, language ?? undefined, settings);
  if (sheet === null) return null;
  const rows = known ?? sheet.read();
  const [shown = []] = rows;
  // A formula that is not calculated yet: its column is not read, and a search for its tag is dear.
  const headings = shown.map((cell) => (cell === LOADING ? '' : cell));
  const tags = (): ReadonlyMap<number, string> =>
    readTags?.(sheet)(headingTexts(shown)) ?? sheet.fieldTags();
  const { columns, mapping } = findColumns(headings, tags, headingWords(table));
  const records: Placed<RecordOf<Fields<T>>>[] = [];
  const problems: Problem[] = [];
  const used = Object.values(columns);
  const idAt = columns['customerId'];
  const name = table === 'customers' ? undefined : table;
  const readRecord = openRowReader(fields, columns as object, reading, name);
  rows.forEach((cells, at) => {
    // Row 1 holds the headings.
    if (at === 0 || used.every((column) => isBlankCell(cells[column] ?? ''))) return;
    const row = at + 1;
    if (customerId !== undefined && idAt !== undefined) {
      const ownId = textOf(cells[idAt] ?? '').trim();
      // A row without an ID may name the customer.
      if (ownId !== '' && ownId !== customerId) return;
    }
    const read = readRecord(cells, row);
    records.push({ row, record: read.record });
    if (read.problems.length > 0) problems.push(...read.problems);
  });
  return { sheet, rows, columns, records, problems: oncePerColumn(problems), mapping };
}
