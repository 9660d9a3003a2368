/** Compares and completes the cells of recorded places. */
import type { Cell } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import { sameCell, type CellsChange } from '../records';

/** Rows of a sheet; null where a formula fills the cell. */
export type Rows = readonly (readonly (Cell | null)[])[];

/** Whether these cells are in the sheet from this place on. */
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

/** True if every cell is blank or as written, so that deleting the sheet loses no one's work. */
export function holdsNothingElse(now: readonly (readonly Cell[])[], after: Rows): boolean {
  return now.every((line, row) =>
    line.every((cell, column) => {
      const written = after[row]?.[column];
      return cell === '' || written === null || (written !== undefined && sameCell(cell, written));
    }),
  );
}

/** Writes cells that a killed run did not come to; false if they were changed since, and are left. */
export function finishCells(
  spreadsheet: SpreadsheetPort,
  { sheet: title, row, column, before, after }: CellsChange,
): boolean {
  const sheet = spreadsheet.sheetTitled(title);
  if (sheet === null) return false;
  if (holdsCells(sheet, { row, column }, after)) return true;
  if (!holdsCells(sheet, { row, column }, before)) return false;
  sheet.write([{ row, column, cells: after }]);
  return true;
}

/** True if a killed run may have cleared some of these cells, and no one has typed there since. */
export function isHalfCleared(
  spreadsheet: SpreadsheetPort,
  { sheet, row, column, before }: Omit<CellsChange, 'kind' | 'after'>,
): boolean {
  const now = spreadsheet.sheetTitled(sheet)?.readRows(row, before.length);
  return before.every((line, down) =>
    line.every((cell, right) => {
      const shown = now?.[down]?.[column + right];
      return shown !== undefined && (shown === '' || sameCell(shown, cell));
    }),
  );
}
