/** Finds the rows that a filter hides. It is applied at each call, while Sheets applies it when a person changes it. */
import { displayText } from './number-format';
import type { Sheet } from './sheet';

export function hiddenByFilter(sheet: Sheet, row: number): boolean {
  const { filter } = sheet.furniture;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.criteria].some(([column, { hiddenValues }]) => {
    const { value, format } = sheet.at(row, column);
    return hiddenValues.includes(displayText(value, format, sheet.book.locale));
  });
}
