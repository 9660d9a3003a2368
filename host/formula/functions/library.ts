/**
 * Functions of a library, each checked against what Sheets documents (test/host/formula/functions/library.test.ts).
 * Those that count with single numbers spread over arrays like our own; those over lists take the numbers among their
 * arguments. Functions of our own are never looked for here.
 */
import * as formulajs from '@formulajs/formulajs';
import { notEnoughNumbers, notNumeric } from '../errors';
import { declare, numbersOf, numeric, type FormulaFunction } from '../function-spec';
import { arrayOfRows, ArrayValue, asArray, ErrorValue, isError } from '../values';
import type { Scalar, Value } from '../values';

type LibraryValue = string | number | boolean | null;
export type LibraryFunction = (
  ...args: readonly (LibraryValue | readonly (readonly LibraryValue[])[])[]
) => unknown;

/** Numbers in, one out: how many at least and at most. */
const OF_NUMBERS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...{ ACOS: [1, 1], ACOSH: [1, 1], ASIN: [1, 1], ASINH: [1, 1], ATAN: [1, 1] },
  ...{ ATANH: [1, 1], COS: [1, 1], COSH: [1, 1], SIN: [1, 1], SINH: [1, 1], TAN: [1, 1] },
  ...{ TANH: [1, 1], DEGREES: [1, 1], RADIANS: [1, 1], LN: [1, 1], LOG: [1, 2], LOG10: [1, 1] },
  ...{ EVEN: [1, 1], ODD: [1, 1], FACT: [1, 1], COMBIN: [2, 2], PERMUT: [2, 2] },
  ...{ PMT: [3, 5], IPMT: [4, 6], PPMT: [4, 6], PV: [3, 5], FV: [3, 5], NPER: [3, 5] },
  ...{ RATE: [3, 6], SLN: [3, 3], SYD: [4, 4], DB: [4, 5], EFFECT: [2, 2], NOMINAL: [2, 2] },
  ...{ YEARFRAC: [2, 3], DAYS360: [2, 3], WEEKNUM: [1, 2], UNICHAR: [1, 1], ROMAN: [1, 1] },
};

/** All numbers among the arguments, one out. */
const OF_LISTS: Readonly<Record<string, string>> = {
  ...{ 'STDEV.S': 'STDEV.S', STDEV: 'STDEV.S', 'STDEV.P': 'STDEV.P', STDEVP: 'STDEV.P' },
  ...{ 'VAR.S': 'VAR.S', VAR: 'VAR.S', 'VAR.P': 'VAR.P', VARP: 'VAR.P', MODE: 'MODE.SNGL' },
  ...{ GEOMEAN: 'GEOMEAN', HARMEAN: 'HARMEAN', AVEDEV: 'AVEDEV', DEVSQ: 'DEVSQ', SKEW: 'SKEW' },
  ...{ SUMSQ: 'SUMSQ', GCD: 'GCD', LCM: 'LCM' },
};

/** Ranges and values as they are. */
const OF_RANGES: Readonly<Record<string, string>> = {
  ...{ PERCENTILE: 'PERCENTILE.INC', 'PERCENTILE.INC': 'PERCENTILE.INC' },
  ...{ QUARTILE: 'QUARTILE.INC', RANK: 'RANK.EQ', 'RANK.EQ': 'RANK.EQ', MMULT: 'MMULT' },
  ...{ CORREL: 'CORREL', PEARSON: 'PEARSON', RSQ: 'RSQ', SLOPE: 'SLOPE', INTERCEPT: 'INTERCEPT' },
  ...{ FORECAST: 'FORECAST', IRR: 'IRR', NPV: 'NPV' },
};

/** The library keeps `STDEV.S` as a part of `STDEV`. */
function find(name: string): LibraryFunction {
  const found = name
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], formulajs);
  return found as LibraryFunction;
}

export function adapted(name: string, work: LibraryFunction): FormulaFunction {
  return declare({
    name,
    takes: ['whole'],
    rest: 'whole',
    answer: (args) => firstError(args) ?? valueOf(name, work(...args.map(plain))),
  });
}

function overList(name: string, work: LibraryFunction): FormulaFunction {
  return declare({
    name,
    takes: ['whole'],
    rest: 'whole',
    answer: (args, scope) => {
      const numbers = numbersOf(args, scope, name);
      if (isError(numbers)) return numbers;
      return numbers.length === 0 ? notEnoughNumbers(name) : cellOf(name, work([numbers]));
    },
  });
}

function firstError(args: readonly Value[]): ErrorValue | undefined {
  for (const arg of args) for (const cell of asArray(arg).cells()) if (isError(cell)) return cell;
  return undefined;
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
  // Nothing divided by nothing: a spread of one number, say.
  if (typeof answer === 'number') return notEnoughNumbers(name);
  const code = answer instanceof Error ? answer.message : '';
  if (code === '#NUM!') return notNumeric(name);
  if (code === '#DIV/0!') return notEnoughNumbers(name);
  return new ErrorValue(
    code === '#N/A' ? '#N/A' : '#VALUE!',
    `Function ${name} cannot be calculated from these values.`,
  );
}

export const LIBRARY: readonly FormulaFunction[] = [
  ...Object.entries(OF_NUMBERS).map(([name, counts]) => {
    const work = find(name);
    return numeric(name, counts, (...numbers) => {
      const answer = cellOf(name, work(...numbers));
      return isError(answer) && answer.code === '#DIV/0!' ? notNumeric(name) : answer;
    });
  }),
  ...Object.entries(OF_LISTS).map(([name, theirs]) => overList(name, find(theirs))),
  ...Object.entries(OF_RANGES).map(([name, theirs]) => adapted(name, find(theirs))),
];
