/** What the evaluation needs from the spreadsheet, and the position of the formula in it. */
import type { FormulaNode, Reference } from './tree';
import type { ErrorValue, RangeValue, Value } from './values';

/** The number format of one element of an array, counted from 0; '' for none. */
export type FormatAt = (row: number, column: number) => string;

export interface FormulaAnswer {
  readonly value: Value;
  readonly formatAt?: FormatAt;
}

export interface FormulaWorld {
  /** The formats of the locale for dates and for dates with a time. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  /** The number that typing the text would enter; undefined when it would stay a text. */
  readNumber(text: string): number | undefined;
  /** The text that a cell with this format shows for the number; '' is automatic. */
  showNumber(value: number, format: string): string;
  /** The current date and time in the spreadsheet's zone, in days since 1899-12-30. */
  nowSerial(): number;
  isDateFormat(format: string): boolean;
  range(reference: Reference, sheetId: number): RangeValue | ErrorValue;
  /** Undefined when there is no such name. */
  named(name: string): RangeValue | ErrorValue | undefined;
  /** The format of a cell of a range, counted from 0 within it. */
  formatOf(range: RangeValue, row: number, column: number): string;
  hasFunction(name: string): boolean;
  /** Calls a function of the script. @param args undefined for an omitted argument, as in `F(1;;2)`. */
  callFunction(
    name: string,
    args: readonly (Value | undefined)[],
    formats: readonly (FormatAt | undefined)[],
  ): FormulaAnswer;
}

export interface Scope {
  readonly world: FormulaWorld;
  readonly sheetId: number;
  /** The cell of the formula, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Whether a range stands for all its cells: inside ARRAYFORMULA and some functions of arrays. */
  readonly array: boolean;
  /**
   * Number formats found during the evaluation, by node: those returned by functions of the script, and '' for branches
   * of IF, IFERROR and IFNA that were not taken.
   */
  readonly formats: Map<FormulaNode, FormatAt>;
}
