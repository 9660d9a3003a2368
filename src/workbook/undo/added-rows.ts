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

/** Blanks for these cells but the ID, by which a killed undo finds the row again: `removeRows` clears it. */
export function blanksFor(cells: CellsByField): CellsByField {
  const fields = Object.keys(cells).filter((field) => field !== 'id');
  return Object.fromEntries(fields.map((field) => [field, '']));
}

/** Removes rows whose cells were cleared before, unless the sheet grew by them. */
export function removeRows(records: Records, rows: readonly AddedRow[]): void {
  const { sheet } = records;
  const end = lastRecordRow(records);
  let last = end;
  // From the bottom, so that the rows above keep their numbers.
  const ordered = [...rows].sort((one, other) => other.row - one.row);
  let adjoining = 0;
  for (const [at, { row, grows }] of ordered.entries()) {
    // A blank row keeps its validations for the next record.
    if (!grows && row < last) sheet.moveRow(row, last);
    if (grows || row === last) last -= 1;
    if (!grows) continue;
    // Rows that adjoin are deleted in one call.
    adjoining += 1;
    const above = ordered[at + 1];
    if (above?.grows === true && above.row === row - 1) continue;
    sheet.deleteRows(row, adjoining);
    adjoining = 0;
  }
  const column = records.columns['id'];
  const blank = rows.filter(({ grows }) => !grows).map((): Cell[] => ['']);
  if (column === undefined || blank.length === 0) return;
  // Blank rows are the last ones now.
  const row = end - rows.length + 1;
  sheet.write([{ row, column, cells: blank }]);
}

/** Whether a record added now makes the sheet longer. */
export function growsSheet(records: Records): boolean {
  const end = records.rows.length + 1;
  return lastRecordRow(records) === end && end >= records.sheet.size().rows;
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
