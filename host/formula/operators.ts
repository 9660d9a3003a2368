/** Applies operators to single values. */
import { compare, toNumber, toText, type Wanted } from './coerce';
import { divisionByZero, notNumeric } from './errors';
import { isError, type ErrorValue, type Scalar } from './values';
import type { BinaryOperator } from './tree';
import type { FormulaWorld } from './world';

/** The names of the operators in the error messages of Sheets. */
const NAMES: Readonly<Record<BinaryOperator, string>> = {
  '+': 'ADD',
  '-': 'MINUS',
  '*': 'MULTIPLY',
  '/': 'DIVIDE',
  '^': 'POWER',
  '&': 'CONCAT',
  '=': 'EQ',
  '<>': 'NE',
  '<': 'LT',
  '>': 'GT',
  '<=': 'LTE',
  '>=': 'GTE',
};

export function operate(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar,
  world: FormulaWorld,
): Scalar {
  switch (operator) {
    case '&': {
      const a = toText(left, world);
      if (isError(a)) return a;
      const b = toText(right, world);
      return isError(b) ? b : a + b;
    }
    case '=':
      return compared(left, right, (order) => order === 0);
    case '<>':
      return compared(left, right, (order) => order !== 0);
    case '<':
      return compared(left, right, (order) => order < 0);
    case '>':
      return compared(left, right, (order) => order > 0);
    case '<=':
      return compared(left, right, (order) => order <= 0);
    case '>=':
      return compared(left, right, (order) => order >= 0);
    default:
      return calculated(operator, left, right, world);
  }
}

export function negative(value: Scalar, world: FormulaWorld): Scalar {
  const number = toNumber(value, world, { name: 'UMINUS', place: 1 });
  return isError(number) ? number : -number;
}

export function hundredth(value: Scalar, world: FormulaWorld): Scalar {
  const number = toNumber(value, world, { name: 'UNARY_PERCENT', place: 1 });
  return isError(number) ? number : number / 100;
}

function compared(left: Scalar, right: Scalar, holds: (order: number) => boolean): Scalar {
  const order = compare(left, right);
  return isError(order) ? order : holds(order);
}

function calculated(
  operator: '+' | '-' | '*' | '/' | '^',
  left: Scalar,
  right: Scalar,
  world: FormulaWorld,
): Scalar {
  const wanted = (place: number): Wanted => ({ name: NAMES[operator], place });
  const a = toNumber(left, world, wanted(1));
  if (isError(a)) return a;
  const b = toNumber(right, world, wanted(2));
  if (isError(b)) return b;
  const result = arithmetic(operator, a, b);
  return isError(result) || Number.isFinite(result) ? result : notNumeric(NAMES[operator]);
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  a: number,
  b: number,
): number | ErrorValue {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? divisionByZero() : a / b;
    case '^':
      return a ** b;
  }
}
