/** A recorded write of a block of cells, with enough detail to undo it. */
import type { Block, SheetPort } from '../../platform';
import type { Cell } from '../../rules';

/** `sheet` is a title; `row` is 1-based, `column` 0-based. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
}

/**
 * A change for each block that is about to be written.
 * @param before returns the cell before the write, by row and column; default blank
 */
export function cellsChanges(
  sheet: SheetPort,
  blocks: readonly Block[],
  before: (row: number, column: number) => Cell = () => '',
): readonly CellsChange[] {
  if (blocks.length === 0) return [];
  const title = sheet.title();
  return blocks.map(({ row, column, cells: after }) => ({
    kind: 'cells',
    sheet: title,
    row,
    column,
    before: after.map((line, down) => line.map((_, right) => before(row + down, column + right))),
    after,
  }));
}
