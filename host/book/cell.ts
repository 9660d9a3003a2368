/**
 * One cell of the book. An empty cell has the value '' and no formula; a date is its serial number under a date
 * format. Cells that differ in nothing from a fresh one are not stored.
 */
import { isError, type Scalar } from '../formula';

export type CellValue = string | number | boolean;

/** What a formula left in a cell: its own, or one its array spilled into. */
export interface Computed {
  /** Tells an empty text from a blank, and an error from a text that looks like one. */
  readonly value: Scalar;
  /** The format that the result brings along for an automatic cell. */
  readonly format: string;
  /** The formula whose array reached this cell; undefined in the formula's own. */
  readonly spilledBy: object | undefined;
}

export interface Cell {
  /** As a script sees it; an error is its code. */
  value: CellValue;
  /** Text beginning with '=', or '' when the cell holds no formula. */
  formula: string;
  /** A Sheets number format, '@' for plain text, '' while automatic. */
  format: string;
  note: string;
  /** Fonts, colours and alignment by name: kept and given back, never interpreted. */
  looks: ReadonlyMap<string, string | boolean | number> | undefined;
  /** Undefined when the value was typed. Without formula it is an empty text pasted as a value. */
  computed: Computed | undefined;
}

/** Google Sheets takes no more characters in one cell. */
export const CELL_CHARACTERS_MAX = 50_000;

export const EMPTY_CELL: Readonly<Cell> = Object.freeze({
  value: '',
  formula: '',
  format: '',
  note: '',
  looks: undefined,
  computed: undefined,
});

/** Content is what counts for the last row: FALSE counts, a formula whatever it shows, and an empty text. */
export function hasContent(cell: Readonly<Cell> | undefined): boolean {
  if (cell === undefined) return false;
  return cell.value !== '' || cell.formula !== '' || cell.computed?.value === '';
}

/** As formulas read the cell: null is blank. */
export function scalarOf(cell: Readonly<Cell>): Scalar {
  if (cell.computed) return cell.computed.value;
  return cell.value === '' ? null : cell.value;
}

/** As scripts read what a formula answered. */
export function seenValue(value: Scalar): CellValue {
  if (value === null) return '';
  return isError(value) ? value.code : value;
}

/** The cell's own format, or the one that its formula's result brought along. */
export function shownFormat(cell: Readonly<Cell>): string {
  return cell.format || (cell.computed?.format ?? '');
}

/** The sentence behind an error in the cell, '' when there is none. */
export function errorSentence(cell: Readonly<Cell>): string {
  const value = cell.computed?.value;
  return isError(value) ? value.sentence : '';
}
