/** Deleted rows as blocks to write again. */
import { isBlankCell, type Cell } from '../../rules';
import type { Block } from '../../platform';

/** Rows of a sheet; null where a formula fills the cell. */
export type Rows = readonly (readonly (Cell | null)[])[];

/** Below all rows that hold anything, which may have been sorted since; formulas reach further down. */
export function restoredRows(rows: Rows, now: readonly (readonly Cell[])[]): readonly Block[] {
  const own = (rows[0] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  const isUsed = (line: readonly Cell[]): boolean =>
    own.some((column) => !isBlankCell(line[column] ?? ''));
  const last = now.reduce((found, line, at) => (isUsed(line) ? at + 1 : found), 1);
  return blocksOf(rows, last + 1);
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
