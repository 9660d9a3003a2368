/**
 * Writes single cells of a sheet in few calls: neighbours as blocks, one value that stands in many
 * places at once. Nothing between them is touched.
 */
import { isDateCell, type Cell } from '../../rules';
import { DAY_FORMAT, type Area, type Block, type SheetPort } from '../../platform';

export interface CellWrite {
  /** 1-based; `column` 0-based. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** What stands there: a day in a cell that showed none needs a format to be seen as one. */
  readonly before: Cell;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/** What is refused stops nothing else, and is thrown at the end. */
export function writeCells(sheet: SheetPort, writes: readonly CellWrite[]): void {
  const runs = mergeDown(runsOf(writes));
  const byValue = new Map<string, Run[]>();
  for (const run of runs) {
    const key = isSingle(run) ? JSON.stringify(run.cells[0]?.[0]) : `${run.row}/${run.column}`;
    byValue.set(key, [...(byValue.get(key) ?? []), run]);
  }
  const blocks: Block[] = [];
  const fills: Run[][] = [];
  for (const same of byValue.values()) {
    if (same.length === 1) blocks.push(...same);
    else fills.push(same);
  }
  let refusal: unknown = null;
  const attempt = (write: () => void): void => {
    try {
      write();
    } catch (cause) {
      refusal ??= cause;
    }
  };
  if (blocks.length > 0) {
    attempt(() => {
      sheet.write(blocks);
    });
  }
  for (const same of fills) {
    attempt(() => {
      sheet.fill(same.map(placeOf), same[0]?.cells[0]?.[0] ?? '');
    });
  }
  const undressed = writes.filter(({ cell, before }) => isDateCell(cell) && !isDateCell(before));
  if (undressed.length > 0) {
    attempt(() => {
      sheet.format(undressed.map(placeOf), DAY_FORMAT);
    });
  }
  if (refusal !== null) throw refusal as Error;
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { row, column, rows: 1, columns: 1 };
}

function isSingle({ cells }: Run): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

/** Neighbours in a row, rows in order. */
function runsOf(writes: readonly CellWrite[]): readonly Run[] {
  const sorted = [...writes].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Run[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.cells[0];
    const isNext = last?.row === row && last.column + (line?.length ?? 0) === column;
    if (isNext) line?.push(cell);
    else runs.push({ row, column, cells: [[cell]] });
  }
  return runs;
}

/** Runs of one width under each other, as the rows of one block. */
function mergeDown(runs: readonly Run[]): readonly Run[] {
  const open = new Map<string, Run>();
  const merged: Run[] = [];
  for (const run of runs) {
    const key = `${run.column}+${run.cells[0]?.length ?? 0}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.cells.length === run.row) {
      above.cells.push(...run.cells);
    } else {
      merged.push(run);
      open.set(key, run);
    }
  }
  return merged;
}
