/** Names and functions inside a formula. */
import type { FormulaFunction, Evaluator, SpecialForm } from '../function-spec';
import {
  ArrayValue,
  arrayOfRows,
  asArray,
  ErrorValue,
  isError,
  type Scalar,
  type Value,
} from '../values';
import type { FormulaNode } from '../tree';
import type { Lambda, Scope } from '../world';

const LET: SpecialForm = {
  name: 'LET',
  least: 3,
  most: Infinity,
  form(args, scope, evaluator) {
    const locals = new Map(scope.locals);
    const inner: Scope = { ...scope, locals };
    for (let at = 0; at + 2 < args.length; at += 2) {
      const [name, node] = [args[at], args[at + 1]];
      if (name?.kind !== 'name' || !node) {
        return new ErrorValue('#NAME?', `Argument ${at + 1} of function LET is not a valid name.`);
      }
      const lambda = node.kind === 'call' && node.name === 'LAMBDA';
      const value = lambda ? evaluator.lambda(node, inner) : evaluator.value(node, inner);
      locals.set(name.name.toLowerCase(), value);
    }
    const body = args[args.length - 1];
    if (!body || args.length % 2 === 0) {
      return new ErrorValue('#N/A', 'Wrong number of arguments to LET.');
    }
    return evaluator.value(body, inner);
  },
};

const LAMBDA: SpecialForm = {
  name: 'LAMBDA',
  least: 1,
  most: Infinity,
  form: () =>
    new ErrorValue(
      '#N/A',
      'Wrong number of arguments to LAMBDA. Call it with values, such as LAMBDA(x; x + 1)(2).',
    ),
};

/** One answer an element, which must be a single value. */
function cellOf(value: Value, name: string): Scalar {
  if (!(value instanceof ArrayValue)) return value;
  if (value.rows * value.columns === 1) return value.at(0, 0);
  return new ErrorValue(
    '#VALUE!',
    `Single value expected. Nested array results are not supported in ${name}.`,
  );
}

type Work = (lambda: Lambda, values: readonly Value[], evaluator: Evaluator) => Value;

/** A function whose last argument is a LAMBDA. */
function withLambda(name: string, counts: readonly [number, number], work: Work): SpecialForm {
  return {
    name,
    least: counts[0],
    most: counts[1],
    form(args: readonly FormulaNode[], scope, evaluator) {
      const lambda = evaluator.lambda(args[args.length - 1], scope);
      if (isError(lambda)) return lambda;
      const values = args.slice(0, -1).map((arg) => evaluator.value(arg, scope));
      return values.find(isError) ?? work(lambda, values, evaluator);
    },
  };
}

const MAP = withLambda('MAP', [2, Infinity], (lambda, values, evaluator) => {
  const arrays = values.map(asArray);
  const [first] = arrays;
  if (!first) return null;
  if (arrays.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return new ErrorValue('#VALUE!', 'Array arguments to MAP are of different size.');
  }
  return arrayOfRows(
    Array.from({ length: first.rows }, (_, row) =>
      Array.from({ length: first.columns }, (_unused, column) =>
        cellOf(
          evaluator.apply(
            lambda,
            arrays.map((array) => array.at(row, column)),
          ),
          'MAP',
        ),
      ),
    ),
  );
});

const BYROW = withLambda('BYROW', [2, 2], (lambda, [range = null], evaluator) => {
  const array = asArray(range);
  return arrayOfRows(
    Array.from({ length: array.rows }, (_, row) => [
      cellOf(evaluator.apply(lambda, [arrayOfRows([array.row(row)])]), 'BYROW'),
    ]),
  );
});

const BYCOL = withLambda('BYCOL', [2, 2], (lambda, [range = null], evaluator) => {
  const array = asArray(range);
  const answers = Array.from({ length: array.columns }, (_, column) => {
    const cells = Array.from({ length: array.rows }, (_unused, row) => [array.at(row, column)]);
    return cellOf(evaluator.apply(lambda, [arrayOfRows(cells)]), 'BYCOL');
  });
  return arrayOfRows([answers]);
});

const REDUCE = withLambda('REDUCE', [3, 3], (lambda, [start = null, range = null], evaluator) => {
  let sum: Value = start;
  const array = asArray(range);
  for (let row = 0; row < array.rows; row++) {
    for (const cell of array.row(row)) sum = evaluator.apply(lambda, [sum, cell]);
  }
  return sum;
});

const SCAN = withLambda('SCAN', [3, 3], (lambda, [start = null, range = null], evaluator) => {
  let sum: Scalar = cellOf(start, 'SCAN');
  const array = asArray(range);
  return arrayOfRows(
    Array.from({ length: array.rows }, (_, row) =>
      array.row(row).map((cell) => (sum = cellOf(evaluator.apply(lambda, [sum, cell]), 'SCAN'))),
    ),
  );
});

export const LAMBDAS: readonly FormulaFunction[] = [LET, LAMBDA, MAP, BYROW, BYCOL, REDUCE, SCAN];
