/** Totals over ranges. Texts and booleans in a range are ignored; an error in it is the result. */
import { notEnoughNumbers } from '../errors';
import { declare, numbersOf, type EagerFunction, type FormulaFunction } from '../function-spec';
import { asArray, isError, type Scalar, type Value } from '../values';

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

type Numbers = readonly number[];

export const sum = (numbers: Numbers): number => numbers.reduce((a, b) => a + b, 0);
export const least = (numbers: Numbers): number =>
  numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
export const most = (numbers: Numbers): number =>
  numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
/** @param name of the function, which the error for a lack of numbers names. */
export const average = (name: string, numbers: Numbers): Scalar =>
  numbers.length === 0 ? notEnoughNumbers(name) : sum(numbers) / numbers.length;

export const TOTALS: readonly FormulaFunction[] = [
  total('SUM', sum),
  total('MIN', least),
  total('MAX', most),
  total('AVERAGE', (numbers) => average('AVERAGE', numbers)),
  count('COUNT', (value) => typeof value === 'number'),
  count('COUNTA', (value) => value !== null),
];
