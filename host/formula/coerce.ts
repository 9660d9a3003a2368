/**
 * Converts values between kinds as Sheets does for operators and arguments. A blank counts as 0, '' or FALSE, TRUE as
 * 1, and a text that looks like a number or a date as that number. An empty text is not a number.
 */
import { notANumber, notATruth } from './errors';
import { isError, type ErrorValue, type Scalar } from './values';
import type { FormulaWorld } from './world';

/** The function and the position of its argument, which an error message names. */
export interface Wanted {
  readonly name: string;
  readonly place: number;
}

export function toNumber(
  value: Scalar,
  world: FormulaWorld,
  { name, place }: Wanted,
): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return world.readNumber(value) ?? notANumber(name, place, value);
}

export function toText(value: Scalar, world: FormulaWorld): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value : world.showNumber(value, '');
}

export function toTruth(value: Scalar, { name, place }: Wanted): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : notATruth(name, place, value);
}

/** Orders numbers before texts and texts before booleans. Texts ignore case. A blank counts as 0, '' or FALSE. */
export function compare(left: Scalar, right: Scalar): number | ErrorValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(a);
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind;
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether `a = b` is TRUE in a formula. An error equals nothing. */
export function isSame(left: Scalar, right: Scalar): boolean {
  return compare(left, right) === 0;
}

function blankLike(value: Scalar): number | string | boolean {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
