/**
 * Gives inserted rows or columns the formats, looks and validations of the adjacent one, as Sheets does; not its
 * contents or notes.
 */
import type { Axis } from './line-change';
import type { Sheet } from './sheet';

export interface InsertedLines {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
  /** The line to take formats from, numbered as after the insertion. */
  readonly from: number;
}

export function inheritLines(sheet: Sheet, { axis, first, count, from }: InsertedLines): void {
  const across = axis === 'row' ? sheet.maxColumns : sheet.maxRows;
  if (from < 1 || from > (axis === 'row' ? sheet.maxRows : sheet.maxColumns)) return;
  for (let at = 1; at <= across; at++) {
    const [row, column] = axis === 'row' ? [from, at] : [at, from];
    const { format, looks } = sheet.stored(row, column);
    const rule = sheet.furniture.validationAt(row, column);
    for (let line = first; line < first + count; line++) {
      const [toRow, toColumn] = axis === 'row' ? [line, at] : [at, line];
      if (format !== '' || looks) sheet.change(toRow, toColumn, { format, looks });
    }
    if (!rule) continue;
    const area =
      axis === 'row'
        ? { row: first, column, rows: count, columns: 1 }
        : { row, column: first, rows: 1, columns: count };
    sheet.furniture.setValidation(area, rule);
  }
}
