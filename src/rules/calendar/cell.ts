/**
 * The values a cell can hold once it was read: text, number, boolean or a day. Only the adapter
 * turns Google's dates into a `DateCell`, using the spreadsheet's time zone.
 */
import type { Day } from './day';

/** A date cell; its time of day, if any, is dropped. */
export interface DateCell {
  readonly day: Day;
}

/** An empty cell is `''`, as in Sheets. */
export type Cell = string | number | boolean | DateCell;

export function isDateCell(cell: unknown): cell is DateCell {
  return typeof cell === 'object' && cell !== null && typeof (cell as DateCell).day === 'number';
}

/** True for an empty cell, white space, and FALSE, which every unticked checkbox holds. */
export function isBlankCell(cell: Cell): boolean {
  return cell === false || (typeof cell === 'string' && cell.trim() === '');
}
