/** Areas as Google's notation writes them: one call to getRange, open at the bottom where they are. */
import type { Area } from '../spreadsheet';

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** `C2:D`, `C2:D9`; the whole columns `C:D` where it is open and begins in row 1. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const from = columnLetters(column);
  const to = columnLetters(column + columns - 1);
  if (rows === undefined) return row === 1 ? `${from}:${to}` : `${from}${row}:${to}`;
  return `${from}${row}:${to}${row + rows - 1}`;
}

/** The same with its sheet: `'Team''s list'!A2:A`. */
export function a1In(title: string, area: Area): string {
  return `'${title.replace(/'/g, "''")}'!${a1Of(area)}`;
}
