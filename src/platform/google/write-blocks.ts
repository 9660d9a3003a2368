/**
 * Writes blocks, one call each, and those scattered over rewritable columns by whole columns. Google refuses
 * a whole block because of one cell (protected, or rejected by a validation rule); then its parts are tried,
 * down to single cells.
 */
import { PlatformError, reasonOf, type RefusedCells } from '../platform-error';
import { groupScattered } from '../scattered-blocks';
import type { Block, RewritableColumns } from '../spreadsheet';
import type { ZoneDays } from '../zone-days';
import { formatsOf, valuesOf } from './cells';
import { overlay, spanOf, splitAtFormulas } from './overlay';
import { rangeOf, rangesOf } from './ranges';

/**
 * After this many refusals, stop halving, so that a user without write access soon gets the error.
 */
const MOST_REFUSALS = 60;

type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes all it can, then throws a `PlatformError` with the cells that were refused. */
export function writeBlocks(
  sheet: GoogleSheet,
  zone: () => ZoneDays,
  blocks: readonly Block[],
  rewritable: RewritableColumns,
): void {
  const refused: RefusedCells[] = [];
  let left = MOST_REFUSALS;
  const write = ({ row, column, cells }: Block, range: Range): void => {
    const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
    try {
      range.setValues(valuesOf(cells, formatsOf(range)));
    } catch (cause) {
      left -= 1;
      if (rows * columns === 1 || left < 0) {
        refused.push({ row, column, rows, columns, reason: reasonOf(cause) });
        return;
      }
      const half = Math.ceil((rows > 1 ? rows : columns) / 2);
      const part = (from: number, to?: number): void => {
        const some: Block =
          rows > 1
            ? { row: row + from, column, cells: cells.slice(from, to) }
            : { row, column: column + from, cells: [(cells[0] ?? []).slice(from, to)] };
        write(some, rangeOf(sheet, spanOf([some])));
      };
      part(0, half);
      part(half);
    }
  };
  const writeEach = (each: readonly Block[]): void => {
    const areas = each.map((block) => spanOf([block]));
    rangesOf(sheet, areas).forEach((range, at) => {
      write(each[at] as Block, range);
    });
  };
  const filled = blocks.filter(({ cells: [line = []] }) => line.length > 0);
  const groups = splitAtFormulas(sheet, groupScattered(filled, rewritable));
  rangesOf(sheet, groups.map(spanOf)).forEach((range, at) => {
    const [first, ...others] = groups[at] as readonly [Block, ...Block[]];
    if (others.length === 0) write(first, range);
    else if (!tryOverlay(() => overlay(range, zone(), [first, ...others]))) {
      writeEach([first, ...others]);
    }
  });
  const [first] = refused;
  if (first !== undefined) throw new PlatformError('write-refused', first.reason, refused);
}

/** False also if Google refuses it, perhaps because of a cell between the changed ones. */
function tryOverlay(write: () => boolean): boolean {
  try {
    return write();
  } catch {
    return false;
  }
}
