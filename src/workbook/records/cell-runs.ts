/** Groups cells into rectangular blocks, since writing a block takes one service call whatever its size. */
import type { Cell } from '../../rules';
import type { Block } from '../../platform';

export interface PlacedCell {
  /** 1-based */
  readonly row: number;
  /** 0-based */
  readonly column: number;
  readonly cell: Cell;
}

interface OpenBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/**
 * Groups cells into blocks one column wide.
 * @param cells ordered by column, then row
 */
export function columnRuns(cells: readonly PlacedCell[]): readonly Block[] {
  const runs: OpenBlock[] = [];
  for (const { row, column, cell } of cells) {
    const last = runs[runs.length - 1];
    const isNext = last?.column === column && last.row + last.cells.length === row;
    if (isNext) last.cells.push([cell]);
    else runs.push({ row, column, cells: [[cell]] });
  }
  return runs;
}

/** Groups cells, in any order, into blocks that cover exactly these: runs of a row, stacked where they line up. */
export function rectangles(cells: readonly PlacedCell[]): readonly Block[] {
  return stackRuns(rowRuns(cells));
}

function rowRuns(cells: readonly PlacedCell[]): readonly OpenBlock[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: OpenBlock[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.cells[0];
    const isNext = last?.row === row && last.column + (line?.length ?? 0) === column;
    if (isNext) line?.push(cell);
    else runs.push({ row, column, cells: [[cell]] });
  }
  return runs;
}

/** Puts a run below one that has the same columns and ends in the row above. */
function stackRuns(runs: readonly OpenBlock[]): readonly Block[] {
  const open = new Map<string, OpenBlock>();
  const stacked: OpenBlock[] = [];
  for (const run of runs) {
    const key = `${run.column}+${run.cells[0]?.length ?? 0}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.cells.length === run.row) {
      above.cells.push(...run.cells);
    } else {
      stacked.push(run);
      open.set(key, run);
    }
  }
  return stacked;
}
