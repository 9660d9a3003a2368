/**
 * The shape of a custom function, declared as data: autocomplete, stubs, docs/functions.md, reading
 * of arguments and tests all follow from it.
 */
import type { Cell, DayLimit } from '../../rules';
import type { CellValues, WholeValues } from './argument-kinds';
import type { Reading } from './reading';

/** Arguments that only their own function reads. */
export type RawKind = 'raw';

export interface Parameter {
  readonly name: string;
  /** One line for a salesperson, shown while typing the formula. */
  readonly description: string;
  readonly kind: keyof CellValues | keyof WholeValues | RawKind;
  readonly optional?: true;
  /** Nothing can be said without it: a blank cell is wrong, a blank in a column blanks its row. */
  readonly filled?: true;
  /** Seen from the parameter named `today` of the same row; beyond it the cell is bad. */
  readonly limit?: DayLimit;
  /** May be given any number of times; the last parameter only. */
  readonly repeats?: true;
}

/** What a row function receives: null is blank, undefined an optional argument left out. */
export type ValueOf<P extends Parameter> = P['kind'] extends keyof WholeValues
  ? WholeValues[P['kind']]
  : P['kind'] extends keyof CellValues
    ? | CellValues[P['kind']]
      | (P extends { readonly filled: true } ? never : null)
      | (P extends { readonly optional: true } ? undefined : never)
    : unknown;

export type ValuesOf<P extends readonly Parameter[]> = { -readonly [I in keyof P]: ValueOf<P[I]> };

/**
 * An argument of an example: a cell, a column of cells, or a table of rows. Days are written
 * `YYYY-MM-DD`; the tests try them as text and as dates.
 */
export type ExampleArgument = Cell | readonly Cell[] | readonly (readonly Cell[])[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** A blank is null; a column as a list, a table as a list of rows. */
  readonly gives:
    | string
    | number
    | null
    | readonly (string | number | null)[]
    | readonly (readonly (string | number | null)[])[];
}

/** What an answered cell holds. */
export type Answer = string | number | null;

export interface FunctionSpec {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** A day leaves as a date of the spreadsheet's zone. */
  readonly returns: 'text' | 'number' | 'day';
  /** What comes back, in words. */
  readonly gives: string;
  readonly examples: readonly Example[];
  /** Answers a cell for cells, a 2-D array for ranges; throws FunctionInputError. */
  run(args: readonly unknown[], reading: Reading): unknown;
}
