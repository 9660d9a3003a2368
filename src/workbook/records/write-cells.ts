/** Writes scattered cells of a sheet in few calls, without touching the cells between them. */
import { isDateCell, type Cell } from '../../rules';
import {
  DAY_FORMAT,
  groupScattered,
  type Area,
  type Block,
  type RewritableColumns,
  type SheetPort,
} from '../../platform';
import { rectangles, type PlacedCell } from './cell-runs';

export interface CellWrite extends PlacedCell {
  /** The cell's content so far: a day needs a day format unless the cell held a day already. */
  readonly before: Cell;
  /** True for the ID of a new row: it is written first, so that a row with other cells is never without. */
  readonly isKey?: true;
}

/**
 * Writes neighbours as one block, and a value that goes to many separate cells as one fill. If Google
 * refuses a call the others are still made, and the first refusal is thrown at the end.
 * @param rewritable see `SheetPort.write`
 */
export function writeCells(
  sheet: SheetPort,
  writes: readonly CellWrite[],
  rewritable: RewritableColumns = new Set(),
): void {
  const { blocks, fills } = planCalls(writes, rewritable);
  const keys = new Set(
    writes.flatMap(({ row, column, isKey }) => (isKey ? [`${row}/${column}`] : [])),
  );
  const hasKey = ({ row, column, cells }: Block): boolean =>
    (cells[0] ?? []).some((_, right) => keys.has(`${row}/${column + right}`));
  const calls: (() => void)[] = [];
  if (blocks.length > 0) {
    calls.push(() => {
      const others = blocks.filter((block) => !hasKey(block));
      sheet.write([...blocks.filter(hasKey), ...others], rewritable);
    });
  }
  for (const same of fills) {
    calls.push(() => {
      sheet.fill(same.map(areaOf), same[0]?.cells[0]?.[0] ?? '');
    });
  }
  const newDays = writes.filter(({ cell, before }) => isDateCell(cell) && !isDateCell(before));
  if (newDays.length > 0) {
    calls.push(() => {
      sheet.format(newDays.map(areaOf), DAY_FORMAT);
    });
  }
  callEach(calls);
}

interface CallPlan {
  readonly blocks: readonly Block[];
  /** Single cells that get the same value. */
  readonly fills: readonly (readonly Block[])[];
}

/**
 * Neighbours as blocks, or, if that takes fewer calls, each value on its own: the same values in many
 * rows that are apart would else take a call a row.
 */
function planCalls(writes: readonly CellWrite[], rewritable: RewritableColumns): CallPlan {
  const byBlock = groupEqual(rectangles(writes));
  const apart = groupEqual(
    writes.map(({ row, column, cell }) => ({ row, column, cells: [[cell]] })),
  );
  const alone = new Set(apart.blocks.map(({ row, column }) => `${row}/${column}`));
  const rest = writes.filter(({ row, column }) => alone.has(`${row}/${column}`));
  const byValue: CallPlan = { blocks: rectangles(rest), fills: apart.fills };
  const isFewer = countCalls(byValue, rewritable) < countCalls(byBlock, rewritable);
  return isFewer ? byValue : byBlock;
}

/** Single cells with the same value become a fill. */
function groupEqual(all: readonly Block[]): CallPlan {
  const byContent = new Map<string, Block[]>();
  for (const block of all) {
    const { row, column, cells } = block;
    const isSingle = cells.length === 1 && cells[0]?.length === 1;
    const key = isSingle ? JSON.stringify(cells[0]?.[0]) : `${row}/${column}`;
    const same = byContent.get(key);
    if (same === undefined) byContent.set(key, [block]);
    else same.push(block);
  }
  const groups = [...byContent.values()];
  return {
    blocks: groups.filter(({ length }) => length === 1).flat(),
    fills: groups.filter(({ length }) => length > 1),
  };
}

/**
 * Finding the ranges of any number of blocks takes two calls; a fill takes two, scattered blocks two for all
 * of the same columns, and asking these for formulas two more.
 */
function countCalls({ blocks, fills }: CallPlan, rewritable: RewritableColumns): number {
  const groups = groupScattered(blocks, rewritable);
  const scattered = groups.filter(({ length }) => length > 1).length;
  const found = Math.min(groups.length, 2) + (scattered > 0 ? 2 : 0);
  return groups.length + scattered + found + 2 * fills.length;
}

function callEach(calls: readonly (() => void)[]): void {
  let refusal: unknown = null;
  for (const call of calls) {
    try {
      call();
    } catch (cause) {
      refusal ??= cause;
    }
  }
  if (refusal !== null) throw refusal as Error;
}

function areaOf({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { row, column, rows: 1, columns: 1 };
}
