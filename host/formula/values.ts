/**
 * The values of formulas: single values, errors, and arrays stored by column. A blank cell is null, which differs from
 * '' and 0. A date is a number.
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
    /** The message that Sheets shows for the cell; may be ''. */
    readonly sentence = '',
  ) {}
}

export type Scalar = number | string | boolean | null | ErrorValue;
export type Value = Scalar | ArrayValue;

/** The cells of a column from the first row on. Cells after its end are blank. */
export type Column = readonly (Scalar | undefined)[];

export class ArrayValue {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: readonly Column[],
    /** Index in `data` of the first row. */
    readonly offset = 0,
  ) {}

  /** The element at a position, counted from 0. */
  at(row: number, column: number): Scalar {
    return this.data[column]?.[row + this.offset] ?? null;
  }

  /** Like `at`, but repeats a single row or column. #N/A after the end. */
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

interface RangeArea {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A range of a sheet: an array with a position. Rows and columns count from 1. */
export class RangeValue extends ArrayValue {
  constructor(
    readonly area: RangeArea,
    data: readonly Column[],
    offset = area.row - 1,
  ) {
    super(area.rows, area.columns, data, offset);
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
