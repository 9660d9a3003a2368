/** The cells of a customer that are people's own, for telling whether anyone worked on a row since it was imported. */
import { customerFields, fnv1a, isBlankCell, type Cell, type FieldSpec } from '../../rules';
import type { Records } from '../../workbook';

type CellsByField = Readonly<Record<string, Cell>>;

const specs: Readonly<Record<string, FieldSpec & { readonly filledBy?: string }>> = customerFields;

/** What Duebook fills changes by itself. */
function isOwn(field: string): boolean {
  return specs[field]?.filledBy === undefined;
}

/** Known fields by their key, other columns by their place; blank ones left out. */
export function cellsOfRow(records: Records, row: number): CellsByField {
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  const cells: Record<string, Cell> = {};
  (records.rows[row - 2] ?? []).forEach((cell, column) => {
    if (!isBlankCell(cell)) cells[fieldAt.get(column) ?? `#${column}`] = cell;
  });
  return cells;
}

/** Equal for rows with equal cells of people's own. */
export function fingerprintOf(cells: CellsByField): string {
  const filled = Object.keys(cells)
    .filter((field) => isOwn(field) && !isBlankCell(cells[field] ?? ''))
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
