/** Totals over ranges. Texts and truths in a range do not count; an error is the result. */
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

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

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

export const TOTALS: readonly FormulaFunction[] = [
  total('SUM', sum),
  total('MIN', (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  total('MAX', (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  total('AVERAGE', (numbers) =>
    numbers.length === 0 ? notEnoughNumbers('AVERAGE') : sum(numbers) / numbers.length,
  ),
  count('COUNT', (value) => typeof value === 'number'),
  count('COUNTA', (value) => value !== null),
  declare({
    name: 'SUMPRODUCT',
    takes: ['whole'],
    rest: 'whole',
    arrayInside: true,
    answer: (args) =>
      args.length === 1 && !(args[0] instanceof ArrayValue) ? args[0] : sumProduct(args),
  }),
];
