/**
 * Totals of the cells that meet criteria. Inside an array formula COUNTIF, SUMIF, AVERAGEIF and COUNTIFS have a result
 * for each criterion; SUMIFS and the others use the first one, as in Sheets.
 */
import { declare, type EagerFunction, type FormulaFunction } from '../function-spec';
import { asArray, ErrorValue, isError, type ArrayValue, type Scalar, type Value } from '../values';
import { criterion, type Criterion } from './criteria';
import { average, least, most, sum } from './totals';
import type { Scope } from '../world';

/** Calls `found` for each position at which every range meets its criterion. */
function eachMatch(
  pairs: readonly (readonly [ArrayValue, Criterion])[],
  found: (row: number, column: number) => void,
): void {
  const [first] = pairs;
  if (!first) return;
  for (let column = 0; column < first[0].columns; column++) {
    for (let row = 0; row < first[0].rows; row++) {
      if (pairs.every(([range, holds]) => holds(range.at(row, column)))) found(row, column);
    }
  }
}

function matchedNumbers(
  pairs: readonly (readonly [ArrayValue, Criterion])[],
  from: ArrayValue,
): number[] | ErrorValue {
  const numbers: number[] = [];
  let error: ErrorValue | undefined;
  eachMatch(pairs, (row, column) => {
    const value = from.at(row, column);
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) error ??= value;
  });
  return error ?? numbers;
}

/** A function of a range, a criterion and optionally another range with the numbers, aligned at the top left. */
function ofOne(name: string, answer: (numbers: readonly number[]) => Scalar): EagerFunction {
  return declare({
    name,
    takes: ['whole', 'raw', 'whole?'],
    format: { ofArgument: 2 },
    answer([range, wanted, from], { world }): Value {
      const pairs = [[asArray(range), criterion(wanted, world)]] as const;
      const numbers = matchedNumbers(pairs, asArray(from ?? range));
      return isError(numbers) ? numbers : answer(numbers);
    },
  });
}

/** A function of the range with the numbers, followed by pairs of a range and a criterion. */
function ofMany(name: string, answer: (numbers: readonly number[]) => Scalar): EagerFunction {
  return declare({
    name,
    takes: ['whole', 'whole', 'whole'],
    rest: 'whole',
    format: { ofArgument: 0 },
    answer([from, ...rest], scope): Value {
      const pairs = pairsOf(name, asArray(from), rest, scope);
      if (isError(pairs)) return pairs;
      const numbers = matchedNumbers(pairs, asArray(from));
      return isError(numbers) ? numbers : answer(numbers);
    },
  });
}

function pairsOf(
  name: string,
  like: ArrayValue,
  args: readonly Value[],
  { world }: Scope,
): (readonly [ArrayValue, Criterion])[] | ErrorValue {
  const pairs: [ArrayValue, Criterion][] = [];
  for (let at = 0; at < args.length; at += 2) {
    const range = asArray(args[at] ?? null);
    const wanted = asArray(args[at + 1] ?? null).at(0, 0);
    if (range.rows !== like.rows || range.columns !== like.columns) {
      return new ErrorValue('#VALUE!', `Array arguments to ${name} are of different size.`);
    }
    pairs.push([range, criterion(wanted, world)]);
  }
  return pairs;
}

const COUNTIFS: EagerFunction = {
  ...declare({
    name: 'COUNTIFS',
    takes: ['whole', 'raw'],
    rest: 'raw',
    answer(args: readonly Value[], scope): Value {
      const pairs = pairsOf('COUNTIFS', asArray(args[0] ?? null), args, scope);
      if (isError(pairs)) return pairs;
      let count = 0;
      eachMatch(pairs, () => count++);
      return count;
    },
  }),
  kindAt: (index) => (index % 2 === 0 ? 'whole' : 'raw'),
};

export const CONDITIONAL_TOTALS: readonly FormulaFunction[] = [
  declare({
    name: 'COUNTIF',
    takes: ['whole', 'raw'],
    answer([range, wanted], { world }) {
      let count = 0;
      eachMatch([[asArray(range), criterion(wanted, world)]], () => count++);
      return count;
    },
  }),
  COUNTIFS,
  ofOne('SUMIF', sum),
  ofOne('AVERAGEIF', (numbers) => average('AVERAGEIF', numbers)),
  ofMany('SUMIFS', sum),
  ofMany('MAXIFS', most),
  ofMany('MINIFS', least),
];
