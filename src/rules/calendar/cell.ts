/**
 * What a cell of the team's sheet can hold once it has left Google: text, number, yes/no or a day.
 * The adapter turns a date cell into a `DateCell` in the spreadsheet's own zone, and no further in.
 */
import type { Day } from './day';

/** A cell that Sheets holds as a date; the time of day, if any, is dropped. */
export interface DateCell {
  readonly day: Day;
}

/** An empty cell is `''`, as Sheets answers it. */
export type Cell = string | number | boolean | DateCell;

export function isDateCell(cell: unknown): cell is DateCell {
  return typeof cell === 'object' && cell !== null && typeof (cell as DateCell).day === 'number';
}

/** Empty, white space, or the FALSE of an unticked checkbox: nothing a person has typed. */
export function isBlankCell(cell: Cell): boolean {
  return cell === false || (typeof cell === 'string' && cell.trim() === '');
}
