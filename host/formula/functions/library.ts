/**
 * The place where a library of spreadsheet functions would be plugged in: one entry a function that answers as Sheets
 * does. Ranges go in as rows of values, rows come out. Functions of our own are never looked for here.
 */
import { declare, type FormulaFunction } from '../function-spec';
import { arrayOfRows, ArrayValue, ErrorValue, type Scalar, type Value } from '../values';

type LibraryValue = string | number | boolean | null;
export type LibraryFunction = (
  ...args: readonly (LibraryValue | readonly (readonly LibraryValue[])[])[]
) => unknown;

/** None yet: a package has to be checked against Sheets function by function. */
const TAKEN: Readonly<Record<string, LibraryFunction>> = {};

export function adapted(name: string, work: LibraryFunction): FormulaFunction {
  return declare({
    name,
    takes: [],
    rest: 'whole',
    answer: (args) => valueOf(name, work(...args.map(plain))),
  });
}

function plain(value: Value): LibraryValue | LibraryValue[][] {
  const cell = (one: Scalar): LibraryValue => (one instanceof ErrorValue ? one.code : one);
  if (!(value instanceof ArrayValue)) return cell(value);
  return Array.from({ length: value.rows }, (_, row) => value.row(row).map(cell));
}

function valueOf(name: string, answer: unknown): Value {
  if (Array.isArray(answer)) {
    const rows: readonly unknown[] = answer;
    return arrayOfRows(
      rows.map((row) =>
        (Array.isArray(row) ? row : [row]).map((one: unknown) => cellOf(name, one)),
      ),
    );
  }
  return cellOf(name, answer);
}

function cellOf(name: string, answer: unknown): Scalar {
  if (answer === undefined || answer === null) return null;
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  if (typeof answer === 'number' && Number.isFinite(answer)) return answer;
  return new ErrorValue('#VALUE!', `Function ${name} cannot be calculated from these values.`);
}

export const LIBRARY: readonly FormulaFunction[] = Object.entries(TAKEN).map(([name, work]) =>
  adapted(name, work),
);
