/** Cells one below the other as one block: each block is a service call, whatever its size. */
import type { Cell } from '../../rules';
import type { Block } from '../../platform';

export interface PlacedCell {
  /** 1-based */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Blocks one column wide, of cells that come column by column and row by row. */
export function columnRuns(cells: readonly PlacedCell[]): readonly Block[] {
  const runs: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const { row, column, cell } of cells) {
    const last = runs[runs.length - 1];
    const isNext = last?.column === column && last.row + last.cells.length === row;
    if (isNext) last.cells.push([cell]);
    else runs.push({ row, column, cells: [[cell]] });
  }
  return runs;
}
