/**
 * Evaluates the tree of a formula. Where a single value is expected, a range stands for its cell in the row or column
 * of the formula; inside an array formula operators and functions work element by element. Errors are values.
 */
import {
  NO_CELL_HERE,
  notImitatedFunction,
  unknownFunction,
  unknownName,
  wrongArity,
} from './errors';
import { formatOf } from './formats';
import { findFunction, isKnownToSheets } from './functions';
import { coerce, type EagerFunction, type Evaluator } from './function-spec';
import { hundredth, negative, operate } from './operators';
import { spread } from './spread';
import { joinArrays } from './array-literal';
import type { CallNode, Formula, FormulaNode } from './tree';
import { ArrayValue, isError, RangeValue, unwrap, type Scalar, type Value } from './values';
import type { FormulaAnswer, FormulaWorld, Scope } from './world';

interface FormulaPlace {
  readonly sheetId: number;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

export function evaluate(
  formula: Formula,
  place: FormulaPlace,
  world: FormulaWorld,
): FormulaAnswer {
  const scope: Scope = { world, ...place, array: false, formats: new Map() };
  const { tree } = formula;
  const bare = tree.kind === 'reference' || tree.kind === 'name';
  const value = unwrap(bare ? single(tree, scope) : valueOf(tree, scope));
  const formatAt = formatOf(tree, scope);
  return formatAt ? { value, formatAt } : { value };
}

const evaluator: Evaluator = { value: valueOf, single };

function valueOf(node: FormulaNode, scope: Scope): Value {
  const { world } = scope;
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'omitted':
      return null;
    case 'reference':
      return world.range(node, scope.sheetId);
    case 'name':
      return world.named(node.name) ?? unknownName(node.name);
    case 'unary': {
      const operand = single(node.operand, scope);
      return node.sign === '+'
        ? operand
        : spread([operand], ([one = null]) => negative(one, world));
    }
    case 'percent':
      return spread([single(node.operand, scope)], ([one = null]) => hundredth(one, world));
    case 'binary':
      return spread(
        [single(node.left, scope), single(node.right, scope)],
        ([left = null, right = null]) => operate(node.operator, left, right, world),
      );
    case 'array':
      return joinArrays(node.rows.map((row) => row.map((one) => valueOf(one, inArray(scope)))));
    case 'call':
      return called(node, scope);
  }
}

function single(node: FormulaNode, scope: Scope): Value {
  const value = valueOf(node, scope);
  if (scope.array || !(value instanceof ArrayValue)) return value;
  if (!(value instanceof RangeValue)) return value.at(0, 0);
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  const [down, right] = [scope.row - value.area.row, scope.column - value.area.column];
  if (value.columns === 1 && down >= 0 && down < value.rows) return value.at(down, 0);
  if (value.rows === 1 && right >= 0 && right < value.columns) return value.at(0, right);
  return NO_CELL_HERE;
}

function called(node: CallNode, scope: Scope): Value {
  const found = findFunction(node.name);
  if (!found) return calledElsewhere(node, scope);
  const given = node.args.length;
  if (given < found.least || given > found.most) {
    return wrongArity(node.name, found.least, found.most, given);
  }
  return 'form' in found
    ? found.form(node.args, scope, evaluator)
    : calledEagerly(found, node, scope);
}

/** Calls a function of the script. For any other name, the error says whether Sheets has such a function. */
function calledElsewhere(node: CallNode, scope: Scope): Value {
  if (!scope.world.hasFunction(node.name)) {
    return isKnownToSheets(node.name) ? notImitatedFunction(node.name) : unknownFunction(node.name);
  }
  const args = node.args.map((arg) => (arg.kind === 'omitted' ? undefined : valueOf(arg, scope)));
  const formats = node.args.map((arg) => formatOf(arg, scope));
  const { value, formatAt } = scope.world.callFunction(node.name, args, formats);
  if (formatAt) scope.formats.set(node, formatAt);
  return value;
}

function calledEagerly(found: EagerFunction, node: CallNode, scope: Scope): Value {
  const inner = found.arrayInside ? inArray(scope) : scope;
  const args: unknown[] = [];
  const singles: { index: number; value: Value }[] = [];
  for (const [index, arg] of node.args.entries()) {
    if (found.kindAt(index) !== 'whole') {
      singles.push({ index, value: single(arg, inner) });
      continue;
    }
    const whole = valueOf(arg, inner);
    if (isError(whole) && !found.takesErrors) return whole;
    args[index] = whole;
  }
  return spread(
    singles.map(({ value }) => value),
    (values) => {
      for (let at = 0; at < singles.length; at++) {
        const index = singles[at]?.index ?? 0;
        const kind = found.kindAt(index);
        const wanted = { name: found.name, place: index + 1 };
        const value: Scalar = coerce(values[at] ?? null, kind, scope, wanted);
        if (isError(value) && kind !== 'raw') return value;
        args[index] = value;
      }
      return found.answer(args, scope);
    },
  );
}

function inArray(scope: Scope): Scope {
  return scope.array ? scope : { ...scope, array: true };
}
