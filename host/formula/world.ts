/** What the evaluation needs of the spreadsheet around it, and the place of a formula in it. */
import type { FormulaNode, Reference } from './tree';
import type { ErrorValue, RangeValue, Value } from './values';

/** The number format of one element of an array, counted from 0; '' for none. */
export type FormatAt = (row: number, column: number) => string;

export interface FormulaAnswer {
  readonly value: Value;
  readonly formatAt?: FormatAt;
}

export interface FormulaWorld {
  /** Formats that the locale gives to a day and to a day with its time. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  /** A text as the number it would be when typed; undefined when it would stay a text. */
  readNumber(text: string): number | undefined;
  /** A number as a cell of that format shows it; '' is automatic. */
  showNumber(value: number, format: string): string;
  /** The wall clock of the spreadsheet's zone, in days since 1899-12-30. */
  nowSerial(): number;
  isDateFormat(format: string): boolean;
  range(reference: Reference, sheetId: number): RangeValue | ErrorValue;
  /** Undefined when there is no such name. */
  named(name: string): RangeValue | ErrorValue | undefined;
  /** The format of a cell of a range, counted from 0 within it. */
  formatOf(range: RangeValue, row: number, column: number): string;
  hasFunction(name: string): boolean;
  /** Calls a function of the script. @param args undefined for one left out between separators. */
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
  /** Inside ARRAYFORMULA or a function that works on arrays: a range means all its cells. */
  readonly array: boolean;
  /**
   * Number formats noted during evaluation, by node: those that a function of the script returned, and
   * none for a branch of IF, IFERROR or IFNA that was not taken.
   */
  readonly formats: Map<FormulaNode, FormatAt>;
}
