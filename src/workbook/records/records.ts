/**
 * A sheet of records with its raw cells, to change single ones: rows are found by their ID, columns
 * by their field, since anybody may sort, insert and delete between two looks.
 */
import {
  openRowReader,
  tableFields,
  textOf,
  type Cell,
  type LanguageCode,
  type ReadingContext,
  type RecordOf,
  type Settings,
  type TableKey,
} from '../../rules';
import type { Platform, SheetPort, SpreadsheetPort } from '../../platform';
import { type Columns, findColumns, headingWords, openColumnTags } from '../columns';
import { findSheet } from './read-table';

export interface Records<T extends TableKey = TableKey> {
  readonly table: T;
  readonly sheet: SheetPort;
  readonly columns: Columns;
  /** As wide as the sheet is written. */
  readonly headings: readonly Cell[];
  /** Cells below the heading, as read; the first is row 2. */
  readonly rows: readonly (readonly Cell[])[];
  /** `''` where the field has no column. */
  cellAt(row: number, field: string): Cell;
  textAt(row: number, field: string): string;
  /** The row of an ID; of two rows with one ID the older, which stands first. Null: none has it. */
  rowOf(id: string): number | null;
  /** Every row in which the field says this text. */
  rowsWhere(field: string, text: string): readonly number[];
}

/** What of a desk it takes to find a sheet and its columns. */
interface Whereabouts {
  readonly spreadsheet: SpreadsheetPort;
  readonly language: LanguageCode;
  readonly settings: Settings;
  readonly platform: Pick<Platform, 'storage'>;
}

/** Null where the workbook has no such sheet. One block read; tags only where a heading is unknown. */
export function openRecords<T extends TableKey>(
  { spreadsheet, language, settings, platform }: Whereabouts,
  table: T,
): Records<T> | null {
  const sheet = findSheet(spreadsheet, table, language, settings);
  if (sheet === null) return null;
  const [headings = [], ...rows] = sheet.read();
  const shown = headings.map((cell) => textOf(cell).trim());
  while (shown.length > 0 && shown[shown.length - 1] === '') shown.pop();
  const tags =
    table === 'customers'
      ? openColumnTags(() => platform.storage(), sheet).read
      : (): ReadonlyMap<number, string> => sheet.fieldTags();
  const { columns } = findColumns(headings, () => tags(shown), headingWords(table));
  // Colleagues are known by name.
  const key = table === 'team' ? 'name' : 'id';
  const cellAt = (row: number, field: string): Cell => {
    const column = columns[field];
    return column === undefined ? '' : (rows[row - 2]?.[column] ?? '');
  };
  const textAt = (row: number, field: string): string => textOf(cellAt(row, field)).trim();
  const rowsWhere = (field: string, text: string): readonly number[] =>
    rows.flatMap((_, at) => (textAt(at + 2, field) === text ? [at + 2] : []));
  return {
    table,
    sheet,
    columns,
    headings,
    rows,
    cellAt,
    textAt,
    rowOf: (id) => {
      if (id === '') return null;
      const at = rows.findIndex((_, index) => textAt(index + 2, key) === id);
      return at < 0 ? null : at + 2;
    },
    rowsWhere,
  };
}

/** Rows as records; what cannot be read counts as blank, and is told by whoever checks the data. */
export function openRecordReader<T extends TableKey>(
  records: Records<T>,
  reading: ReadingContext,
): (row: number) => RecordOf<(typeof tableFields)[T]> {
  const read = openRowReader(tableFields[records.table], records.columns as object, reading);
  return (row) => read(records.rows[row - 2] ?? [], row).record;
}
