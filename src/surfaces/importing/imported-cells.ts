/** The cells of a row that are people's own, for telling whether anyone worked on it since it was imported. */
import {
  fnv1a,
  isBlankCell,
  tableFields,
  type Cell,
  type FieldSpec,
  type TableKey,
} from '../../rules';
import type { Records } from '../../workbook';

type CellsByField = Readonly<Record<string, Cell>>;

/**
 * Whether people fill this field. What Duebook fills changes by itself, and so does the name of a customer beside the
 * ID.
 */
export function isOwnField(table: TableKey, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return specs[field]?.filledBy === undefined && field !== 'customer';
}

/** The filled cells of a row: those of fields by the field's key, those of other columns by their place. */
export function cellsOfRow(records: Records, row: number): CellsByField {
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  const cells: Record<string, Cell> = {};
  (records.rows[row - 2] ?? []).forEach((cell, column) => {
    if (!isBlankCell(cell)) cells[fieldAt.get(column) ?? `#${column}`] = cell;
  });
  return cells;
}

/** A fingerprint of the cells that people fill, equal for rows in which these are equal. */
export function fingerprintOf(table: TableKey, cells: CellsByField): string {
  const filled = Object.keys(cells)
    .filter((field) => isOwnField(table, field) && !isBlankCell(cells[field] ?? ''))
    .sort()
    .map((field) => [field, plain(cells[field] ?? '')]);
  return fnv1a(JSON.stringify(filled)).toString(36);
}

/** A day equals its number, whatever the format of its cell. */
function plain(cell: Cell): unknown {
  return typeof cell === 'object' ? cell.day : cell;
}

export function sameJson(one: Cell, json: string): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(JSON.parse(json) as Cell));
}
