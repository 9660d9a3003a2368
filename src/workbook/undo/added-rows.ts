/** Rows of new records: where they go, and how a sheet is as long as before once they are undone. */
import { customerFields, isBlankCell, type Cell, type FieldSpec, type TableKey } from '../../rules';
import type { Records } from '../records';

/** Cells by field. */
export type CellsByField = Readonly<Record<string, Cell>>;

export interface AddedRow {
  readonly row: number;
  /** Whether the sheet became longer by it. */
  readonly grows: boolean;
}

/**
 * The cells of an added row, emptied, except for its ID: a killed undo finds the row again by the ID, which
 * `removeRows` clears last.
 */
export function blanksFor(cells: CellsByField): CellsByField {
  const fields = Object.keys(cells).filter((field) => field !== 'id');
  return Object.fromEntries(fields.map((field) => [field, '']));
}

/**
 * Removes rows whose cells were cleared before. Single rows are left blank at the end of the records, since a
 * blank row keeps its validations for the next record; many at once are deleted, in one call.
 */
export function removeRows(records: Records, rows: readonly AddedRow[]): void {
  const { sheet } = records;
  const end = lastRecordRow(records);
  let last = end;
  let blank = 0;
  // From the bottom, so that the rows above keep their numbers.
  for (const { row, count, grows } of runsOf(rows)) {
    const isAtEnd = row + count - 1 === last;
    if (grows || (count > 1 && !isAtEnd)) {
      sheet.deleteRows(row, count);
      last -= count;
      continue;
    }
    if (isAtEnd) last -= count;
    else sheet.moveRow(row, last);
    blank += count;
  }
  const column = records.columns['id'];
  if (column === undefined || blank === 0) return;
  // Blank rows are the last ones now.
  const row = end - rows.length + 1;
  sheet.write([{ row, column, cells: Array.from({ length: blank }, (): Cell[] => ['']) }]);
}

interface RowRun {
  /** The topmost row. */
  readonly row: number;
  readonly count: number;
  readonly grows: boolean;
}

/** Rows that adjoin, as one run each, from the bottom. */
function runsOf(rows: readonly AddedRow[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const { row, grows } of [...rows].sort((one, other) => other.row - one.row)) {
    const below = runs[runs.length - 1];
    const adjoins = below !== undefined && below.row === row + 1 && below.grows === grows;
    if (adjoins) runs[runs.length - 1] = { row, count: below.count + 1, grows };
    else runs.push({ row, count: 1, grows });
  }
  return runs;
}

/** By the records as they were read: many may be added at once, and each would ask Google for the size of the sheet. */
const growing = new WeakMap<Records, boolean>();

/** Whether a record added now makes the sheet longer. */
export function growsSheet(records: Records): boolean {
  const end = records.rows.length + 1;
  const grows =
    growing.get(records) ?? (lastRecordRow(records) === end && end >= records.sheet.size().rows);
  growing.set(records, grows);
  return grows;
}

/** The last row that holds a record: formulas and checkboxes may reach far below it. */
export function lastRecordRow(records: Records): number {
  const fields = Object.keys(records.columns).filter(
    (field) => !isFormulaField(records.table, field),
  );
  for (let at = records.rows.length - 1; at >= 0; at -= 1) {
    if (fields.some((field) => !isBlankCell(records.cellAt(at + 2, field)))) return at + 2;
  }
  return 1;
}

export function isFormulaField(table: TableKey, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  return table === 'customers' && specs[field]?.filledBy === 'formula';
}
