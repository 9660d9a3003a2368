/**
 * Writes blocks, one call each. Google refuses a whole block because of one cell (protected, or
 * rejected by a validation rule); then its halves are tried, down to single cells.
 */
import { PlatformError, reasonOf, type RefusedCells } from '../platform-error';
import type { Block } from '../spreadsheet';
import { a1Of } from './a1';
import { valueOf } from './cells';
import { convertRefusal } from './refusal';

/**
 * After this many refusals, stop halving, so that a user without write access soon gets the error.
 */
const MOST_REFUSALS = 60;

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes all it can, then throws a `PlatformError` with the cells that were refused. */
export function writeBlocks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Block[],
): void {
  const refused: RefusedCells[] = [];
  let left = MOST_REFUSALS;
  const write = ({ row, column, cells }: Block, found?: Range): void => {
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    const values = cells.map((line) => line.map(valueOf));
    try {
      (found ?? sheet.getRange(row, column + 1, rows, columns)).setValues(values);
    } catch (cause) {
      left -= 1;
      if (rows * columns === 1 || left < 0) {
        refused.push({ row, column, rows, columns, reason: reasonOf(cause) });
        return;
      }
      const half = Math.ceil((rows > 1 ? rows : columns) / 2);
      const part = (from: number, to?: number): void => {
        if (rows > 1) write({ row: row + from, column, cells: cells.slice(from, to) });
        else write({ row, column: column + from, cells: [(cells[0] ?? []).slice(from, to)] });
      };
      part(0, half);
      part(half);
    }
  };
  const filled = blocks.filter(({ cells: [line = []] }) => line.length > 0);
  // Two calls get the ranges of any number of blocks.
  const found =
    filled.length > 2
      ? convertRefusal(() => sheet.getRangeList(filled.map(a1OfBlock)).getRanges())
      : [];
  filled.forEach((block, at) => {
    write(block, found[at]);
  });
  const [first] = refused;
  if (first !== undefined) throw new PlatformError('write-refused', first.reason, refused);
}

function a1OfBlock({ row, column, cells }: Block): string {
  return a1Of({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
}
