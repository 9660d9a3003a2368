/** Arithmetic on single numbers. */
import { divisionByZero } from '../errors';
import { declare, numeric, type FormulaFunction } from '../function-spec';
import { ArrayValue, ErrorValue } from '../values';

/** Rounds halves away from zero. It works on the decimal text, since 1.005 as a number is a little less. */
function round(number: number, digits: number): number {
  const shifted = Number(`${Math.abs(number).toPrecision(15)}e${digits}`);
  const whole = Number.isNaN(shifted) ? Math.abs(number) * 10 ** digits : shifted;
  return Math.sign(number) * unshift(Math.round(whole), digits);
}

function roundTowards(number: number, digits: number, to: (value: number) => number): number {
  const whole = Number((Math.abs(number) * 10 ** digits).toPrecision(14));
  return Math.sign(number) * unshift(to(whole), digits);
}

function unshift(whole: number, digits: number): number {
  return digits >= 0 ? Number(`${whole}e-${digits}`) : whole * 10 ** -digits;
}

export const ARITHMETIC: readonly FormulaFunction[] = [
  numeric('ROUND', [1, 2], (number, digits = 0) => round(number, Math.trunc(digits))),
  numeric('ROUNDUP', [1, 2], (number, digits = 0) =>
    roundTowards(number, Math.trunc(digits), Math.ceil),
  ),
  numeric('ROUNDDOWN', [1, 2], (number, digits = 0) =>
    roundTowards(number, Math.trunc(digits), Math.floor),
  ),
  numeric('INT', [1, 1], (number) => Math.floor(number)),
  numeric('ABS', [1, 1], (number) => Math.abs(number)),
  numeric('MOD', [2, 2], (number, divisor) =>
    divisor === 0 ? divisionByZero('MOD') : number - divisor * Math.floor(number / divisor),
  ),
  declare({
    name: 'SEQUENCE',
    takes: ['number', 'number?', 'number?', 'number?'],
    answer([rows, columns = 1, start = 1, step = 1]) {
      const [high, wide] = [Math.trunc(rows), Math.trunc(columns)];
      if (high < 1 || wide < 1) {
        const [place, value] = high < 1 ? [1, high] : [2, wide];
        return new ErrorValue(
          '#NUM!',
          `Function SEQUENCE parameter ${place} value is ${value}. It should be greater than or equal to 1.`,
        );
      }
      const data = Array.from({ length: wide }, (_, column) =>
        Array.from({ length: high }, (_unused, row) => start + step * (row * wide + column)),
      );
      return new ArrayValue(high, wide, data);
    },
  }),
];
