/** Deleted rows as blocks to write again. */
import { isBlankCell, type Cell } from '../../rules';
import type { Block } from '../../platform';
import { type PlacedCell, rectangles, sameCell } from '../records';
import type { Rows } from './place-cells';

/**
 * Blocks that write deleted rows again, below all rows that hold anything, since these may have been sorted. Only
 * columns that held values: a whole-row write would block the formulas that spill there.
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

/**
 * What is missing of deleted rows, some of which may still be there, whole or half emptied: blank cells of rows whose
 * IDs are there, and all other rows whole, IDs first, so that a killed run leaves no row without one.
 */
export function missingCells(
  rows: Rows,
  ids: readonly string[],
  now: readonly (readonly Cell[])[],
): readonly Block[] {
  const known = new Set<Cell>(ids);
  const rowOf = new Map(
    now.flatMap((line, at) =>
      line.filter((cell) => known.has(cell)).map((cell) => [cell, at] as const),
    ),
  );
  const gone = rows.filter((_, at) => !rowOf.has(ids[at] ?? ''));
  const blanks = rows.flatMap((line, index): readonly PlacedCell[] => {
    const at = rowOf.get(ids[index] ?? '');
    if (at === undefined) return [];
    return line.flatMap((cell, column) => {
      const isMissing = cell !== null && cell !== '' && (now[at]?.[column] ?? '') === '';
      return isMissing ? [{ row: at + 1, column, cell }] : [];
    });
  });
  if (gone.length === 0) return rectangles(blanks);
  const hasId = ({ cells }: Block): boolean =>
    cells.some((line) => line.some((it) => known.has(it)));
  const restored = restoredRows(gone, now);
  return [
    ...restored.filter(hasId),
    ...restored.filter((block) => !hasId(block)),
    ...rectangles(blanks),
  ];
}

/** Whether the deleted rows were restored: they are the last ones that hold anything. */
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
