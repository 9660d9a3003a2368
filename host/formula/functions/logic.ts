/** Logical functions. IF and IFERROR do not evaluate the branch that is not taken, except in array formulas. */
import { isSame, toTruth } from '../coerce';
import { declare, type Evaluator, type FormulaFunction, type SpecialForm } from '../function-spec';
import { spread } from '../spread';
import { ArrayValue, asArray, ErrorValue, isError, type Scalar, type Value } from '../values';
import type { FormulaNode } from '../tree';
import type { Scope } from '../world';

const NO_MATCH = new ErrorValue('#N/A', 'No match.');

const IF: SpecialForm = {
  name: 'IF',
  least: 2,
  most: 3,
  form(args, scope, evaluator) {
    const [asked, yes, no] = args;
    if (!asked || !yes) return null;
    const condition = evaluator.single(asked, scope);
    const branch = (node: FormulaNode | undefined): Value =>
      node ? evaluator.single(node, scope) : false;
    if (condition instanceof ArrayValue) {
      return spread([condition, branch(yes), branch(no)], ([test = null, a = null, b = null]) => {
        const truth = toTruth(test, { name: 'IF', place: 1 });
        return isError(truth) ? truth : truth ? a : b;
      });
    }
    const truth = toTruth(condition, { name: 'IF', place: 1 });
    if (isError(truth)) return truth;
    const [taken, left] = truth ? [yes, no] : [no, yes];
    if (left) scope.formats.set(left, () => '');
    return taken ? evaluator.value(taken, scope) : false;
  },
};

/** Arguments: pairs of a condition and its result. */
const IFS: SpecialForm = {
  name: 'IFS',
  least: 2,
  most: Infinity,
  form: (args, scope, evaluator) =>
    spread(
      args.map((arg) => evaluator.single(arg, scope)),
      (values) => {
        for (let at = 0; at + 1 < values.length; at += 2) {
          const truth = toTruth(values[at] ?? null, { name: 'IFS', place: at + 1 });
          if (isError(truth)) return truth;
          if (truth) return values[at + 1] ?? null;
        }
        return NO_MATCH;
      },
    ),
};

/** Arguments: the value, pairs of a case and its result, and optionally a result for all other values. */
const SWITCH: SpecialForm = {
  name: 'SWITCH',
  least: 3,
  most: Infinity,
  form: (args, scope, evaluator) =>
    spread(
      args.map((arg) => evaluator.single(arg, scope)),
      (values) => {
        const [wanted = null] = values;
        if (isError(wanted)) return wanted;
        let at = 1;
        for (; at + 1 < values.length; at += 2) {
          if (isSame(wanted, values[at] ?? null)) return values[at + 1] ?? null;
        }
        return at < values.length ? (values[at] ?? null) : NO_MATCH;
      },
    ),
};

function whenError(name: string, catches: (error: ErrorValue) => boolean): SpecialForm {
  return {
    name,
    least: name === 'IFERROR' ? 1 : 2,
    most: 2,
    form(args, scope, evaluator) {
      const [tried, otherwise] = args;
      if (!tried) return null;
      const value = evaluator.value(tried, scope);
      const caught = (one: Scalar): boolean => isError(one) && catches(one);
      const other = (): Value => (otherwise ? evaluator.value(otherwise, scope) : null);
      if (!(value instanceof ArrayValue)) {
        if (!caught(value) && otherwise) scope.formats.set(otherwise, () => '');
        return caught(value) ? other() : value;
      }
      if (value.rows * value.columns === 1) return caught(value.at(0, 0)) ? other() : value;
      if (![...value.cells()].some(caught)) return value;
      return spread([value, other()], ([one = null, instead = null]) =>
        caught(one) ? instead : one,
      );
    },
  };
}

/** Texts in ranges are ignored; a text that is an argument itself must be TRUE or FALSE. */
function allOf(name: string, start: boolean, add: (a: boolean, b: boolean) => boolean) {
  return declare({
    name,
    takes: ['whole'],
    rest: 'whole',
    answer(args): Value {
      let [sum, any] = [start, false];
      for (const [index, arg] of args.entries()) {
        for (const cell of asArray(arg).cells()) {
          if (isError(cell)) return cell;
          if (cell === null || (arg instanceof ArrayValue && typeof cell === 'string')) continue;
          const truth = toTruth(cell, { name, place: index + 1 });
          if (isError(truth)) return truth;
          [sum, any] = [any ? add(sum, truth) : truth, true];
        }
      }
      return any ? sum : new ErrorValue('#VALUE!', `${name} has no valid input data.`);
    },
  });
}

const ARRAYFORMULA: SpecialForm = {
  name: 'ARRAYFORMULA',
  least: 1,
  most: 1,
  form: ([inner], scope: Scope, evaluator: Evaluator) =>
    inner ? evaluator.value(inner, { ...scope, array: true }) : null,
};

export const LOGIC: readonly FormulaFunction[] = [
  IF,
  IFS,
  SWITCH,
  ARRAYFORMULA,
  whenError('IFERROR', () => true),
  whenError('IFNA', ({ code }) => code === '#N/A'),
  allOf('AND', true, (a, b) => a && b),
  allOf('OR', false, (a, b) => a || b),
  declare({ name: 'NOT', takes: ['truth'], answer: ([truth]) => !truth }),
  declare({ name: 'TRUE', takes: [], answer: () => true }),
  declare({ name: 'FALSE', takes: [], answer: () => false }),
];
