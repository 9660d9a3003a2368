/** The new position and text of a formula when rows or columns are inserted, deleted or moved. */
import { followChange, type LineChange, type DecimalSign } from '../formula';
import { movedLine } from './line-change';
import type { FormulaText, Sheet } from './sheet';

/** @param changed the sheet whose rows or columns changed. */
export function followedText(
  { sheet, text }: FormulaText,
  changed: Sheet,
  change: LineChange,
  decimal: DecimalSign,
): string {
  return followChange(text, { decimal, home: sheet.name, sheet: changed.name }, change);
}

/** Undefined when the cell is deleted. */
export function movedCell(
  { row, column }: { readonly row: number; readonly column: number },
  change: LineChange,
): { row: number; column: number } | undefined {
  const line = movedLine(change.axis === 'row' ? row : column, change);
  if (line === undefined) return undefined;
  return change.axis === 'row' ? { row: line, column } : { row, column: line };
}
