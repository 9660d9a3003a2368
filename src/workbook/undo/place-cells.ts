/** Compares and cuts the cells of recorded places. */
import type { Cell } from '../../rules';
import type { Block, SheetPort } from '../../platform';
import { sameCell } from '../records';

/** Rows of a sheet; null where a formula fills the cell. */
export type Rows = readonly (readonly (Cell | null)[])[];

/** True if the cells from this place on are these. */
export function holdsCells(
  sheet: SheetPort,
  { row, column }: { readonly row: number; readonly column: number },
  cells: readonly (readonly Cell[])[],
): boolean {
  const now = sheet.readRows(row, cells.length);
  return cells.every((line, down) =>
    line.every((cell, right) => sameCell(now[down]?.[column + right] ?? '', cell)),
  );
}

/** Only columns that held values: a whole-row write would block the formulas that spill there. */
export function blocksOf(rows: Rows, firstRow: number): readonly Block[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  for (let column = 0; column < width; column += 1) {
    if (rows.some((line) => line[column] === null)) continue;
    const last = blocks[blocks.length - 1];
    const isNext = last !== undefined && last.column + (last.cells[0]?.length ?? 0) === column;
    const block = isNext ? last : { row: firstRow, column, cells: rows.map((): Cell[] => []) };
    rows.forEach((line, at) => block.cells[at]?.push(line[column] ?? ''));
    if (!isNext) blocks.push(block);
  }
  return blocks;
}

/** True if every cell is blank or as written, so that deleting the sheet loses no one's work. */
export function holdsNothingElse(now: readonly (readonly Cell[])[], after: Rows): boolean {
  return now.every((line, row) =>
    line.every((cell, column) => {
      const written = after[row]?.[column];
      return cell === '' || written === null || (written !== undefined && sameCell(cell, written));
    }),
  );
}
