/**
 * The declaration of a custom function as data. Autocomplete, stubs, docs/functions.md, the reading of
 * arguments and tests are all made from it.
 */
import type { Cell, DayLimit } from '../../rules';
import type { CellValues, WholeValues } from './argument-kinds';
import type { Reading } from './reading';

/** Kind of an argument that the function reads by itself. */
export type RawKind = 'raw';

export interface FunctionParameter {
  readonly name: string;
  /** One line for a salesperson, shown while typing the formula. */
  readonly description: string;
  readonly kind: keyof CellValues | keyof WholeValues | RawKind;
  readonly optional?: true;
  /** Required: a blank cell is an error, a blank in a column leaves its row blank. */
  readonly filled?: true;
  /** Relative to the parameter `today` of the same row; a day beyond it cannot be read. */
  readonly limit?: DayLimit;
  /** May be given any number of times; the last parameter only. */
  readonly repeats?: true;
}

/** The type a row function receives: null for a blank cell, undefined for an optional argument left out. */
export type ValueOf<P extends FunctionParameter> = P['kind'] extends keyof WholeValues
  ? WholeValues[P['kind']]
  : P['kind'] extends keyof CellValues
    ? | CellValues[P['kind']]
      | (P extends { readonly filled: true } ? never : null)
      | (P extends { readonly optional: true } ? undefined : never)
    : unknown;

export type ValuesOf<P extends readonly FunctionParameter[]> = {
  -readonly [I in keyof P]: ValueOf<P[I]>;
};

/**
 * An argument of an example: a cell, a column of cells, or a table of rows. Days are `YYYY-MM-DD`; the
 * tests pass them as text and as dates.
 */
export type ExampleArgument = Cell | readonly Cell[] | readonly (readonly Cell[])[];

export interface Example {
  readonly args: readonly ExampleArgument[];
  /** Null for a blank; a list for a column, a list of rows for a table. */
  readonly gives:
    | string
    | number
    | null
    | readonly (string | number | null)[]
    | readonly (readonly (string | number | null)[])[];
}

/** The content of a result cell. */
export type FunctionResult = string | number | null;

export interface FunctionSpec {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  /** A day is returned as a date in the spreadsheet's zone. */
  readonly returns: 'text' | 'number' | 'day';
  /** The result, in words. */
  readonly gives: string;
  readonly examples: readonly Example[];
  /** Returns a cell for cells and a 2-D array for ranges; throws FunctionInputError. */
  run(args: readonly unknown[], reading: Reading): unknown;
}
