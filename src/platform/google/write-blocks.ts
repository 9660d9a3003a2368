/**
 * Blocks into a sheet, one call each. Google refuses a block whole for the sake of one cell (a
 * protected one, a rule that rejects): then halves of it are tried, down to the cells it is about.
 */
import { PlatformError, reasonOf, type RefusedCells } from '../platform-error';
import type { Block } from '../spreadsheet';
import { a1Of } from './a1';
import { valueOf } from './cells';
import { convertRefusal } from './refusal';

/** Refusals after which nothing is halved any more: whoever may not write at all is told soon. */
const MOST_REFUSALS = 60;

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Throws what was refused once all else is written. */
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
  // Two calls find them all, however many they are.
  const found =
    filled.length > 2
      ? convertRefusal(() => sheet.getRangeList(filled.map(placeOf)).getRanges())
      : [];
  filled.forEach((block, at) => {
    write(block, found[at]);
  });
  const [first] = refused;
  if (first !== undefined) throw new PlatformError('write-refused', first.reason, refused);
}

function placeOf({ row, column, cells }: Block): string {
  return a1Of({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 });
}
