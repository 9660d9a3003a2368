/**
 * A sheet of records with its raw cells, for changing single ones. Rows are found by ID and columns
 * by field, since colleagues sort, insert and delete between a read and a write.
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
import { type Columns, findColumns, headingTexts, headingWords, openColumnTags } from '../columns';
import { findSheet } from './read-table';

export interface Records<T extends TableKey = TableKey> {
  readonly table: T;
  readonly sheet: SheetPort;
  readonly columns: Columns;
  /** As wide as the used range. */
  readonly headings: readonly Cell[];
  /** The cells below the headings; the first is row 2. */
  readonly rows: readonly (readonly Cell[])[];
  /** `''` if the field has no column. Rows are 1-based. */
  cellAt(row: number, field: string): Cell;
  textAt(row: number, field: string): string;
  /** The ID of the record in a row, by which `rowOf` finds it again. */
  idOf(row: number): string;
  /** The first row with this ID; null if there is none. */
  rowOf(id: string): number | null;
  /** All rows where the field holds this text. */
  rowsWhere(field: string, text: string): readonly number[];
}

/** The part of a context needed to find a sheet and its columns. */
interface SheetContext {
  readonly spreadsheet: SpreadsheetPort;
  readonly language: LanguageCode;
  readonly settings: Settings;
  readonly platform: Pick<Platform, 'storage'>;
}

/**
 * Opens the records of a table; null if the workbook has no such sheet. Takes one block read; reads tags only if a
 * heading is unknown.
 */
export function openRecords<T extends TableKey>(
  { spreadsheet, language, settings, platform }: SheetContext,
  table: T,
): Records<T> | null {
  const sheet = findSheet(spreadsheet, table, language, settings);
  if (sheet === null) return null;
  const [headings = [], ...rows] = sheet.read();
  const shown = headingTexts(headings);
  const tags =
    table === 'customers'
      ? openColumnTags(() => platform.storage(), sheet).read
      : (): ReadonlyMap<number, string> => sheet.fieldTags();
  const { columns } = findColumns(headings, () => tags(shown), headingWords(table));
  const cellAt = (row: number, field: string): Cell => {
    const column = columns[field];
    return column === undefined ? '' : (rows[row - 2]?.[column] ?? '');
  };
  const textAt = (row: number, field: string): string => textOf(cellAt(row, field)).trim();
  const rowsWhere = (field: string, text: string): readonly number[] =>
    rows.flatMap((_, at) => (textAt(at + 2, field) === text ? [at + 2] : []));
  const firstRow = (idAt: (row: number) => string, id: string): number | null => {
    const at = id === '' ? -1 : rows.findIndex((_, index) => idAt(index + 2) === id);
    return at < 0 ? null : at + 2;
  };
  // Team has no ID column, and two of its lines may have one name.
  const keyAt = (row: number): string => textAt(row, table === 'team' ? 'name' : 'id');
  const nameAndEmail = (row: number): string => `${keyAt(row)} <${textAt(row, 'email')}>`;
  const rowOf = (id: string): number | null =>
    firstRow(keyAt, id) ?? (table === 'team' ? firstRow(nameAndEmail, id) : null);
  const idOf = (row: number): string => {
    const id = keyAt(row);
    return table === 'team' && firstRow(keyAt, id) !== row ? nameAndEmail(row) : id;
  };
  return {
    table,
    sheet,
    columns,
    headings,
    rows,
    cellAt,
    textAt,
    idOf,
    rowOf,
    rowsWhere,
  };
}

/** Returns a function that reads a row; unreadable cells count as blank without reporting a problem. */
export function openRecordReader<T extends TableKey>(
  records: Records<T>,
  reading: ReadingContext,
): (row: number) => RecordOf<(typeof tableFields)[T]> {
  const read = openRowReader(tableFields[records.table], records.columns as object, reading);
  return (row) => read(records.rows[row - 2] ?? [], row).record;
}
