/**
 * A cell of the book. An empty cell has the value '' and no formula; a date is its serial number with a date format.
 * Cells equal to an empty one are not stored.
 */
import { isError, type Scalar } from '../formula';

export type CellValue = string | number | boolean;

/** The result of a formula in its own cell, or in a cell that its array spilled into. */
export interface Computed {
  /** Distinguishes an empty text from a blank, and an error from a text that looks like one. */
  readonly value: Scalar;
  /** The result's format, used when the cell has no format of its own. */
  readonly format: string;
  /** The formula that spilled into this cell; undefined in the formula's own cell. */
  readonly spilledBy: object | undefined;
}

export interface BookCell {
  /** The value as a script reads it; an error is its code. */
  value: CellValue;
  /** Text beginning with '=', or '' when the cell holds no formula. */
  formula: string;
  /** A Sheets number format, '@' for plain text, '' while automatic. */
  format: string;
  note: string;
  /** Fonts, colours and alignment by name. The book stores them without interpreting them. */
  looks: ReadonlyMap<string, string | boolean | number> | undefined;
  /** Undefined when the value was typed. Without a formula it marks an empty text pasted as a value. */
  computed: Computed | undefined;
}

/** The limit of Google Sheets. */
export const CELL_CHARACTERS_MAX = 50_000;

export const EMPTY_CELL: Readonly<BookCell> = Object.freeze({
  value: '',
  formula: '',
  format: '',
  note: '',
  looks: undefined,
  computed: undefined,
});

/** Whether the cell counts for the last row: FALSE, any formula and an empty text do. */
export function hasContent(cell: Readonly<BookCell> | undefined): boolean {
  if (cell === undefined) return false;
  return cell.value !== '' || cell.formula !== '' || cell.computed?.value === '';
}

/** The value as formulas read it; null is blank. */
export function scalarOf(cell: Readonly<BookCell>): Scalar {
  if (cell.computed) return cell.computed.value;
  return cell.value === '' ? null : cell.value;
}

/** The result of a formula as scripts read it. */
export function seenValue(value: Scalar): CellValue {
  if (value === null) return '';
  return isError(value) ? value.code : value;
}

/** The cell's own format, otherwise that of its formula's result. */
export function shownFormat(cell: Readonly<BookCell>): string {
  return cell.format || (cell.computed?.format ?? '');
}

/** The message of the cell's error; '' when it has none. */
export function errorSentence(cell: Readonly<BookCell>): string {
  const value = cell.computed?.value;
  return isError(value) ? value.sentence : '';
}
