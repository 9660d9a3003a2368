/** Throws Google's error for a range that is not within its sheet. Source: docs/platform.md §7. */
import type { CellArea, Sheet } from '../book';
import { GoogleError } from '../runtime/google-error';

export function checkArea(sheet: Sheet, area: CellArea): void {
  if (area.rows < 1) {
    throw new GoogleError('The number of rows in the range must be at least 1.');
  }
  if (area.columns < 1) {
    throw new GoogleError('The number of columns in the range must be at least 1.');
  }
  if (area.row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (area.column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (
    area.row + area.rows - 1 > sheet.maxRows ||
    area.column + area.columns - 1 > sheet.maxColumns
  ) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
