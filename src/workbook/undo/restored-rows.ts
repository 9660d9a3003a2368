/** Deleted rows as blocks to write again. */
import { isBlankCell, type Cell } from '../../rules';
import type { Block } from '../../platform';
import { sameCell } from '../records';
import type { Rows } from './place-cells';

/** Below all rows that hold anything, which may have been sorted since. */
export function restoredRows(rows: Rows, now: readonly (readonly Cell[])[]): readonly Block[] {
  return blocksOf(rows, lastRow(rows, now) + 1);
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

/** Only columns that held values: a whole-row write would block the formulas that spill there. */
function blocksOf(rows: Rows, firstRow: number): readonly Block[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  for (let column = 0; column < width; column += 1) {
    if (rows.some((line) => line[column] === null)) continue;
    const last = blocks[blocks.length - 1];
    const isNext = last !== undefined && last.column + (last.cells[0]?.length ?? 0) === column;
    const block = isNext ? last : { row: firstRow, column, cells: rows.map((): Cell[] => []) };
    rows.forEach((line, at) => block.cells[at]?.push(line[column] ?? ''));
    if (!isNext) blocks.push(block);
  }
  return blocks;
}
