/** Areas in A1 notation, which also expresses areas without a last row. */
import type { Area } from '../spreadsheet';

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

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
