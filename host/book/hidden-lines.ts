/** Which rows and columns are hidden: directly, by a collapsed group, or by the filter. */
import { displayText } from './number-format';
import { meets } from './condition';
import type { Axis } from './line-change';
import type { Sheet } from './sheet';

/** Hidden directly or by a collapsed group; Apps Script does not distinguish them. */
export function isHidden(sheet: Sheet, axis: Axis, line: number): boolean {
  const { frame, furniture } = sheet;
  return axis === 'row'
    ? frame.hiddenRows.has(line) || furniture.rowGroups.hides(line)
    : frame.hiddenColumns.has(line) || furniture.columnGroups.hides(line);
}

/** Evaluates the filter on every call; Sheets only does so when a user changes it. */
export function hiddenByFilter(sheet: Sheet, row: number, today: number): boolean {
  const { filter } = sheet.furniture;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.criteria].some(([column, { hiddenValues, condition }]) => {
    const { value, format } = sheet.at(row, column);
    const text = displayText(value, format, sheet.book.locale);
    if (hiddenValues.includes(text)) return true;
    return condition !== null && meets(condition, { value, format, text, today }) === false;
  });
}
