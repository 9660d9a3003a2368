/** Totals over ranges: what is no number in a range does not count, an error does. */
import { isSame } from '../coerce';
import { notEnoughNumbers } from '../errors';
import { declare, numbersOf, type EagerFunction, type FormulaFunction } from '../function-spec';
import { ArrayValue, asArray, ErrorValue, isError, type Scalar, type Value } from '../values';

function total(name: string, answer: (numbers: readonly number[]) => Scalar): EagerFunction {
  return declare({
    name,
    takes: ['whole'],
    rest: 'whole',
    format: { ofArgument: 0 },
    answer(args, scope): Value {
      const numbers = numbersOf(args, scope, name);
      return isError(numbers) ? numbers : answer(numbers);
    },
  });
}

function count(name: string, counts: (value: Scalar) => boolean): EagerFunction {
  return declare({
    name,
    takes: ['whole'],
    rest: 'whole',
    takesErrors: true,
    answer: (args) =>
      args.reduce<number>((sum, arg) => sum + [...asArray(arg).cells()].filter(counts).length, 0),
  });
}

/** @param from counts the ranks from the smallest or the largest. */
function ranked(name: string, from: (numbers: number[]) => number[]): EagerFunction {
  return declare({
    name,
    takes: ['whole', 'number'],
    format: { ofArgument: 0 },
    answer([data, rank], scope) {
      const numbers = numbersOf([data], scope, name);
      if (isError(numbers)) return numbers;
      return (
        from(numbers)[Math.trunc(rank) - 1] ??
        new ErrorValue('#NUM!', `Function ${name} parameter 2 value ${rank} is out of range.`)
      );
    },
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

function sumProduct(args: readonly Value[]): Scalar {
  const arrays = args.map(asArray);
  const [first] = arrays;
  if (!first) return 0;
  if (arrays.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return new ErrorValue('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  }
  let result = 0;
  for (let column = 0; column < first.columns; column++) {
    for (let row = 0; row < first.rows; row++) {
      let product = 1;
      for (const array of arrays) {
        const value = array.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : value === true && args.length === 1 ? 1 : 0;
      }
      result += product;
    }
  }
  return result;
}

function unlike(args: readonly Value[]): Scalar[] {
  const found: Scalar[] = [];
  for (const arg of args) {
    for (const value of asArray(arg).cells()) {
      if (value !== null && value !== '' && !found.some((one) => isSame(one, value))) {
        found.push(value);
      }
    }
  }
  return found;
}

export const TOTALS: readonly FormulaFunction[] = [
  total('SUM', sum),
  total('PRODUCT', (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1))),
  total('MIN', (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  total('MAX', (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  total('AVERAGE', (numbers) =>
    numbers.length === 0 ? notEnoughNumbers('AVERAGE') : sum(numbers) / numbers.length,
  ),
  total('MEDIAN', (numbers) =>
    numbers.length === 0
      ? new ErrorValue('#NUM!', 'MEDIAN has no valid input data.')
      : median(numbers),
  ),
  count('COUNT', (value) => typeof value === 'number'),
  count('COUNTA', (value) => value !== null),
  count('COUNTBLANK', (value) => value === null || value === ''),
  declare({
    name: 'COUNTUNIQUE',
    takes: ['whole'],
    rest: 'whole',
    answer: (args) => unlike(args).length,
  }),
  ranked('SMALL', (numbers) => numbers.sort((a, b) => a - b)),
  ranked('LARGE', (numbers) => numbers.sort((a, b) => b - a)),
  declare({
    name: 'SUMPRODUCT',
    takes: ['whole'],
    rest: 'whole',
    arrayInside: true,
    answer: (args) =>
      args.length === 1 && !(args[0] instanceof ArrayValue) ? args[0] : sumProduct(args),
  }),
];
