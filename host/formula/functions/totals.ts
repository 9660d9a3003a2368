/** Totals over ranges. Texts and truths in a range do not count; an error is the result. */
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

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const TOTALS: readonly FormulaFunction[] = [
  total('SUM', sum),
  total('MIN', (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  total('MAX', (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  total('AVERAGE', (numbers) =>
    numbers.length === 0 ? notEnoughNumbers('AVERAGE') : sum(numbers) / numbers.length,
  ),
  count('COUNT', (value) => typeof value === 'number'),
  count('COUNTA', (value) => value !== null),
];
