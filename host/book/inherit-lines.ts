/**
 * Gives inserted rows or columns the formats, looks and validations of the adjacent one, as Sheets does; not its
 * contents or notes.
 */
import type { Axis } from '../formula';
import { cellsIn, overlap } from './area';
import { areaOfLines } from './line-change';
import type { Sheet } from './sheet';

export interface InsertedLines {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
  /** The line to take formats from, numbered as after the insertion. */
  readonly from: number;
}

export function inheritLines(sheet: Sheet, { axis, first, count, from }: InsertedLines): void {
  if (from < 1 || from > sheet.sizeOf(axis)) return;
  const cells = [...cellsIn(areaOfLines(sheet, axis, from, 1))];
  for (const { row, column } of cells) {
    const { format, looks } = sheet.stored(row, column);
    const rule = sheet.furniture.validationAt(row, column);
    const fresh = overlap(
      areaOfLines(sheet, axis, first, count),
      areaOfLines(sheet, axis === 'row' ? 'column' : 'row', axis === 'row' ? column : row, 1),
    );
    if (!fresh) continue;
    if (format !== '' || looks) {
      for (const to of cellsIn(fresh)) sheet.change(to.row, to.column, { format, looks });
    }
    if (rule) sheet.furniture.setValidation(fresh, rule);
  }
}
