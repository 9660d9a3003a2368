/** Deleted rows as blocks to write again. */
import { isBlankCell, type Cell } from '../../rules';
import type { Block } from '../../platform';
import { rectangles, sameCell } from '../records';
import type { Rows } from './place-cells';

/**
 * Below all rows that hold anything, which may have been sorted since. Only columns that held values: a
 * whole-row write would block the formulas that spill there.
 */
export function restoredRows(rows: Rows, now: readonly (readonly Cell[])[]): readonly Block[] {
  const first = lastRow(rows, now) + 1;
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.every((line) => line[column] !== null),
  );
  return rectangles(
    rows.flatMap((line, down) =>
      columns.map((column) => ({ row: first + down, column, cell: line[column] ?? '' })),
    ),
  );
}

/** True if the deleted rows are the last ones that hold anything: they were restored. */
export function areRestored(rows: Rows, now: readonly (readonly Cell[])[]): boolean {
  const last = lastRow(rows, now);
  const shown = now.slice(Math.max(0, last - rows.length), last);
  return rows.every((line, down) =>
    line.every((cell, column) => cell === null || sameCell(shown[down]?.[column] ?? '', cell)),
  );
}

/** The last row that holds anything, 1-based; formulas reach further down. */
function lastRow(rows: Rows, now: readonly (readonly Cell[])[]): number {
  const own = (rows[0] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  const isUsed = (line: readonly Cell[]): boolean =>
    own.some((column) => !isBlankCell(line[column] ?? ''));
  return now.reduce((found, line, at) => (isUsed(line) ? at + 1 : found), 1);
}
