/**
 * Fills in the ID and the day of adding for customers typed by hand. Repeated IDs are left: which row
 * is the original only a person can decide.
 */
import { isBlankCell, NAMING_FIELDS, textOf, type Cell, type Day } from '../../rules';
import type { Block } from '../../platform';
import { columnRuns, type PlacedCell } from './cell-runs';
import type { Columns } from '../columns';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const SIGNS = `${LETTERS}23456789`;
const LENGTH = 7;

export interface MissingIdsOptions {
  /** Row number of the first row, 1-based. */
  readonly firstRow: number;
  readonly today: Day;
  /** Returns a number in [0, 1). */
  readonly random: () => number;
  /** Whether what was told is kept: then the day on which a customer is first seen is missing too. */
  readonly keepsTold: boolean;
}

/**
 * A random ID that begins with a letter, so that Sheets does not turn it into a number or a date.
 * @param random returns a number in [0, 1)
 */
export function newId(random: () => number): string {
  let id = '';
  for (let at = 0; at < LENGTH; at += 1) {
    const from = at === 0 ? LETTERS : SIGNS;
    id += from[Math.floor(random() * from.length)] ?? 'a';
  }
  return id;
}

/** The IDs, days of adding and days of first seeing that are missing, as blocks to write. @param rows whole rows of the sheet */
export function missingIds(
  columns: Columns,
  rows: readonly (readonly Cell[])[],
  { firstRow, today, random, keepsTold }: MissingIdsOptions,
): readonly Block[] {
  const missing: PlacedCell[] = [];
  const values: Readonly<Record<string, () => Cell>> = {
    id: () => newId(random),
    added: () => ({ day: today }),
    ...(keepsTold ? { since: () => ({ day: today }) } : {}),
  };
  for (const [field, value] of Object.entries(values)) {
    const column = columns[field];
    if (column === undefined) continue;
    rows.forEach((cells, at) => {
      if (!isCustomerRow(cells, columns) || !isBlankCell(cells[column] ?? '')) return;
      missing.push({ row: firstRow + at, column, cell: value() });
    });
  }
  return columnRuns(missing);
}

/** The number of rows that hold a customer. */
export function countNamed(columns: Columns, rows: readonly (readonly Cell[])[]): number {
  return rows.filter((cells) => isCustomerRow(cells, columns)).length;
}

/** Whether a row of the sheet holds a customer. */
export function isCustomerRow(cells: readonly Cell[], columns: Columns): boolean {
  return NAMING_FIELDS.some((name) => {
    const column = columns[name];
    return column !== undefined && textOf(cells[column] ?? '').trim() !== '';
  });
}
