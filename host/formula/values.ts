/**
 * What a formula computes with: single values, errors as values, and arrays kept as columns. A blank cell is null,
 * which is neither '' nor 0; a date is a number.
 */
export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#ERROR!';

export class ErrorValue {
  constructor(
    readonly code: ErrorCode,
    /** What Sheets shows when the pointer rests on the cell; may be ''. */
    readonly sentence = '',
  ) {}
}

export type Scalar = number | string | boolean | null | ErrorValue;
export type Value = Scalar | ArrayValue;

/** The cells of one column from row 1 on; what lies behind its end is blank. */
export type Column = readonly (Scalar | undefined)[];

export class ArrayValue {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: readonly Column[],
    /** Index in `data` of the first row. */
    readonly offset = 0,
  ) {}

  /** Counts from 0. */
  at(row: number, column: number): Scalar {
    return this.data[column]?.[row + this.offset] ?? null;
  }

  /** As `at`, with a single row or column standing for all of them; #N/A behind the end. */
  spread(row: number, column: number): Scalar {
    const [down, right] = [this.rows === 1 ? 0 : row, this.columns === 1 ? 0 : column];
    return down < this.rows && right < this.columns ? this.at(down, right) : OUT_OF_ARRAY;
  }

  row(row: number): Scalar[] {
    return Array.from({ length: this.columns }, (_, column) => this.at(row, column));
  }

  /** Column by column, from the top. */
  *cells(): Generator<Scalar> {
    for (let column = 0; column < this.columns; column++) {
      for (let row = 0; row < this.rows; row++) yield this.at(row, column);
    }
  }
}

/** Cells of a sheet: an array that knows its place. Rows and columns count from 1. */
export class RangeValue extends ArrayValue {
  constructor(
    readonly sheetId: number,
    readonly row1: number,
    readonly column1: number,
    rows: number,
    columns: number,
    data: readonly Column[],
    offset = row1 - 1,
  ) {
    super(rows, columns, data, offset);
  }
}

const OUT_OF_ARRAY = new ErrorValue('#N/A', 'Argument out of range.');

export function arrayOfRows(rows: readonly (readonly Scalar[])[]): ArrayValue {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const data = Array.from({ length: columns }, (_, column) => rows.map((row) => row[column]));
  return new ArrayValue(rows.length, columns, data);
}

/** A single value as an array of one. */
export function asArray(value: Value): ArrayValue {
  return value instanceof ArrayValue ? value : new ArrayValue(1, 1, [[value]]);
}

/** An array of one cell is that cell. */
export function unwrap(value: Value): Value {
  return value instanceof ArrayValue && value.rows === 1 && value.columns === 1
    ? value.at(0, 0)
    : value;
}

export function isError(value: unknown): value is ErrorValue {
  return value instanceof ErrorValue;
}
