/**
 * IDs and the day of adding for rows typed by hand: whoever has a name and no ID gets one. Of two
 * rows with one ID the older keeps it, which only a person can tell; that stays a problem.
 */
import { isBlankCell, textOf, type Cell, type Customer, type Day } from '../../rules';
import type { Block } from '../../platform';
import { columnRuns, type PlacedCell } from './cell-runs';
import type { Columns } from '../columns';

/** Any of these makes a row a customer. */
const NAMES = [
  'company',
  'contact',
  'phone',
  'email',
] as const satisfies readonly (keyof Customer)[];

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const SIGNS = `${LETTERS}23456789`;
const LENGTH = 7;

/** Short random text that begins with a letter, so that no cell takes it for a number or a day. */
export function newId(random: () => number): string {
  let id = '';
  for (let at = 0; at < LENGTH; at += 1) {
    const from = at === 0 ? LETTERS : SIGNS;
    id += from[Math.floor(random() * from.length)] ?? 'a';
  }
  return id;
}

/**
 * What is missing in rows read as wide as the sheet, `firstRow` being the number of the first: runs
 * of neighbours as one block each.
 */
export function missingIds(
  columns: Columns,
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  today: Day,
  random: () => number,
): readonly Block[] {
  const missing: PlacedCell[] = [];
  const values: Readonly<Record<string, () => Cell>> = {
    id: () => newId(random),
    added: () => ({ day: today }),
  };
  for (const [field, value] of Object.entries(values)) {
    const column = columns[field];
    if (column === undefined) continue;
    rows.forEach((cells, at) => {
      if (!isNamed(cells, columns) || !isBlankCell(cells[column] ?? '')) return;
      missing.push({ row: firstRow + at, column, cell: value() });
    });
  }
  return columnRuns(missing);
}

/** How many rows hold a customer. */
export function countNamed(columns: Columns, rows: readonly (readonly Cell[])[]): number {
  return rows.filter((cells) => isNamed(cells, columns)).length;
}

function isNamed(cells: readonly Cell[], columns: Columns): boolean {
  return NAMES.some((name) => {
    const column = columns[name];
    return column !== undefined && textOf(cells[column] ?? '').trim() !== '';
  });
}
