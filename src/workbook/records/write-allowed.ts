/** Writes where one refused cell must not stop the others, and reports the refused ones. */
import type { Catalogue } from '../../language';
import {
  columnLetters,
  PlatformError,
  type Block,
  type RefusedCells,
  type RewritableColumns,
  type SheetPort,
  type TogetherColumns,
} from '../../platform';
import { columnRuns } from './cell-runs';

export interface RefusedArea extends RefusedCells {
  /** Title of the sheet. */
  readonly sheet: string;
}

export interface WriteResult {
  readonly blocks: readonly Block[];
  readonly refused: readonly RefusedArea[];
}

/**
 * Writes what Google allows; returns what was written and what was refused, and throws other errors.
 * @param columns see `SheetPort.write` and `SheetPort.writeTogether`
 */
export function writeAllowed(
  sheet: SheetPort,
  blocks: readonly Block[],
  columns?: RewritableColumns | TogetherColumns,
): WriteResult {
  try {
    if (blocks.length > 0) {
      if (columns !== undefined && 'free' in columns) sheet.writeTogether(blocks, columns);
      else sheet.write(blocks, columns);
    }
    return { blocks, refused: [] };
  } catch (cause) {
    if (!(cause instanceof PlatformError) || cause.cells.length === 0) throw cause;
    const title = sheet.title();
    const refused = cause.cells.map((cells) => ({ ...cells, sheet: title }));
    return { blocks: blocks.flatMap((block) => partsWritten(block, refused)), refused };
  }
}

function partsWritten(
  { row, column, cells }: Block,
  refused: readonly RefusedArea[],
): readonly Block[] {
  const isRefused = (at: number, across: number): boolean =>
    refused.some(
      (area) =>
        at >= area.row &&
        at < area.row + area.rows &&
        across >= area.column &&
        across < area.column + area.columns,
    );
  const width = cells[0]?.length ?? 0;
  const placed = Array.from({ length: width }, (_, right) =>
    cells.flatMap((line, down) => {
      const [at, across] = [row + down, column + right];
      return isRefused(at, across) ? [] : [{ row: at, column: across, cell: line[right] ?? '' }];
    }),
  );
  return columnRuns(placed.flat());
}

/** Refusals listed one by one; the rest are only counted. */
const MOST_SENTENCES = 5;

/** What was refused and why, as sentences for people. */
export function refusalSentences(
  refused: readonly RefusedArea[],
  { menu: { refused: words, more } }: Catalogue,
): readonly string[] {
  const sentences = refused
    .slice(0, MOST_SENTENCES)
    .map(({ sheet, row, column, rows, columns, reason }) => {
      const first = `${columnLetters(column)}${row}`;
      const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
      return words({ cells: `${sheet}!${first}${last === first ? '' : `:${last}`}`, reason });
    });
  const count = refused.length - sentences.length;
  return count > 0 ? [...sentences, more({ count })] : sentences;
}
