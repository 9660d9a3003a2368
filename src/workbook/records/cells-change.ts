/** What a write changed in a block of cells, with enough detail to undo it. */
import type { Block, SheetPort } from '../../platform';
import type { Cell } from '../../rules';

/** Rows are 1-based, columns 0-based; the sheet goes by its title. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
}

/** @param before the cell that was there, by row and column; blank unless given */
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
