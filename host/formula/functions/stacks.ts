/** Arrays put together and taken apart: VSTACK, HSTACK, TOCOL, TOROW, CHOOSECOLS, CHOOSEROWS. */
import { declare, type FormulaFunction } from '../function-spec';
import { arrayOfRows, asArray, ErrorValue, isError, type Scalar, type Value } from '../values';

/** Where an array is narrower or shorter than its neighbours. */
const MISSING = new ErrorValue('#N/A', 'Array dimensions do not match.');

const rowsOf = (value: Value): Scalar[][] => {
  const array = asArray(value);
  return Array.from({ length: array.rows }, (_, row) => array.row(row));
};

const turned = (rows: readonly (readonly Scalar[])[]): Scalar[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

function stacked(parts: readonly Scalar[][][]): Scalar[][] {
  const width = Math.max(...parts.flat().map((row) => row.length));
  return parts
    .flat()
    .map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(MISSING)]);
}

/** @param ignore 1 leaves blanks out, 2 errors, 3 both. */
function listed(value: Value, ignore: number, byColumn: boolean): Scalar[] {
  const rows = byColumn ? turned(rowsOf(value)) : rowsOf(value);
  return rows
    .flat()
    .filter((cell) => !((ignore & 1) !== 0 && cell === null))
    .filter((cell) => !((ignore & 2) !== 0 && isError(cell)));
}

/** Numbers counted from 1, from the end where negative. */
function chosen(
  name: string,
  lines: readonly Scalar[][],
  numbers: readonly Scalar[],
): Scalar[][] | ErrorValue {
  const found: Scalar[][] = [];
  for (const number of numbers) {
    const at = typeof number === 'number' ? Math.trunc(number) : 0;
    const line = lines[at < 0 ? lines.length + at : at - 1];
    if (at === 0 || !line) {
      return new ErrorValue(
        '#VALUE!',
        `Function ${name} parameter 2 value is out of range. It should be between 1 and ${lines.length}.`,
      );
    }
    found.push(line);
  }
  return found;
}

const choosing = (name: 'CHOOSECOLS' | 'CHOOSEROWS'): FormulaFunction =>
  declare({
    name,
    takes: ['whole', 'whole'],
    rest: 'whole',
    answer: ([value, ...numbers]) => {
      const wanted = numbers.flatMap((one) => [...asArray(one).cells()]);
      const isByColumn = name === 'CHOOSECOLS';
      const lines = isByColumn ? turned(rowsOf(value)) : rowsOf(value);
      const found = chosen(name, lines, wanted);
      return isError(found) ? found : arrayOfRows(isByColumn ? turned(found) : found);
    },
  });

export const STACKS: readonly FormulaFunction[] = [
  declare({
    name: 'VSTACK',
    takes: ['whole'],
    rest: 'whole',
    takesErrors: true,
    answer: (parts) => arrayOfRows(stacked(parts.map(rowsOf))),
  }),
  declare({
    name: 'HSTACK',
    takes: ['whole'],
    rest: 'whole',
    takesErrors: true,
    answer: (parts) => arrayOfRows(turned(stacked(parts.map((part) => turned(rowsOf(part)))))),
  }),
  declare({
    name: 'TOCOL',
    takes: ['whole', 'number?', 'truth?'],
    answer: ([value, ignore = 0, byColumn = false]) =>
      arrayOfRows(listed(value, ignore, byColumn).map((cell) => [cell])),
  }),
  declare({
    name: 'TOROW',
    takes: ['whole', 'number?', 'truth?'],
    answer: ([value, ignore = 0, byColumn = false]) =>
      arrayOfRows([listed(value, ignore, byColumn)]),
  }),
  choosing('CHOOSECOLS'),
  choosing('CHOOSEROWS'),
];
