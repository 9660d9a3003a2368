/** Which rows and columns are hidden: directly, by a collapsed group, or by the filter. */
import { displayText } from './number-format';
import type { Axis } from './line-change';
import type { Sheet } from './sheet';

/** Hidden directly or by a collapsed group; Apps Script does not distinguish them. */
export function isHidden(sheet: Sheet, axis: Axis, line: number): boolean {
  const { frame, furniture } = sheet;
  return axis === 'row'
    ? frame.hiddenRows.has(line)
    : frame.hiddenColumns.has(line) || furniture.columnGroups.hides(line);
}

/** The filter is asked anew each time; Sheets does so only when a person touches it. */
export function hiddenByFilter(sheet: Sheet, row: number): boolean {
  const { filter } = sheet.furniture;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.criteria].some(([column, { hiddenValues }]) => {
    const { value, format } = sheet.at(row, column);
    return hiddenValues.includes(displayText(value, format, sheet.book.locale));
  });
}
