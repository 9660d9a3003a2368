/** Areas in A1 notation, which also expresses areas without a last row. */
import { columnLetters } from '../column-letters';
import type { Area } from '../spreadsheet';

/** `C2:D9`; `C2:D` without a last row; `C:D` for whole columns. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const from = columnLetters(column);
  const to = columnLetters(column + columns - 1);
  if (rows === undefined) return row === 1 ? `${from}:${to}` : `${from}${row}:${to}`;
  return `${from}${row}:${to}${row + rows - 1}`;
}

/** The area with its sheet: `'Team''s list'!A2:A`. */
export function a1In(title: string, area: Area): string {
  return `'${title.replace(/'/g, "''")}'!${a1Of(area)}`;
}
