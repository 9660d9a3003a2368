/** A cell without what a formula beside it put there: what stays when that formula goes. */
import type { Cell } from './cell';
import type { Sheet } from './sheet';

export function ownCell(sheet: Sheet, row: number, column: number): Readonly<Cell> {
  return sheet.at(row, column);
}
