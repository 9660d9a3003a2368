/**
 * Declares functions of the formula language. The evaluation checks the number of arguments, converts them, repeats the
 * function over arrays and returns errors among the arguments, so that no function has to.
 */
import { toNumber, toText, toTruth, type Wanted } from './coerce';
import { isError, type ErrorValue, type Scalar, type Value } from './values';
import type { FormulaNode } from './tree';
import type { Scope } from './world';

/**
 * The kind of a parameter. `whole` gets ranges and arrays as they are. All other kinds get a single value: of a range
 * the cell in the row or column of the formula or, inside an array formula, each element in turn. `raw` may be an
 * error; `any` is never one. `?` marks an optional parameter.
 */
export type Kind = 'number' | 'text' | 'truth' | 'any' | 'raw' | 'whole';
export type ParameterKind = Kind | `${Kind}?`;

type Taken<P extends ParameterKind> = P extends `${infer K extends Kind}?`
  ? TakenAs[K] | undefined
  : P extends Kind
    ? TakenAs[P]
    : never;

interface TakenAs {
  number: number;
  text: string;
  truth: boolean;
  any: Exclude<Scalar, ErrorValue>;
  raw: Scalar;
  whole: Value;
}

type TakenAll<P extends readonly ParameterKind[]> = { -readonly [I in keyof P]: Taken<P[I]> };

/** The format an automatic cell takes: the date of the locale, the date with the time, or the format of an argument. */
export type AnswerFormat =
  | 'day'
  | 'dayAndTime'
  /** `columnAt` is the index of the argument that chooses a column of it, counted from 1. */
  | { readonly ofArgument: number; readonly columnAt?: number };

export interface EagerFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly kindAt: (index: number) => Kind;
  /** Whether arguments are evaluated as inside ARRAYFORMULA. */
  readonly arrayInside: boolean;
  /** Whether a `whole` argument may be an error. If not, that error is the result. */
  readonly takesErrors: boolean;
  readonly format: AnswerFormat | undefined;
  /** @param args converted to the kinds of the parameters. Returns errors instead of throwing them. */
  readonly answer: (args: readonly unknown[], scope: Scope) => Value;
}

/** What a special form uses to evaluate its arguments. */
export interface Evaluator {
  /** The value; ranges and arrays as they are. */
  value(node: FormulaNode, scope: Scope): Value;
  /** A single value or, inside an array formula, an array of single values. */
  single(node: FormulaNode, scope: Scope): Value;
}

/** A function that evaluates its arguments itself and may skip some. */
export interface SpecialForm {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly form: (args: readonly FormulaNode[], scope: Scope, evaluator: Evaluator) => Value;
  readonly format?: AnswerFormat;
}

export type FormulaFunction = EagerFunction | SpecialForm;

interface Declaration<P extends readonly ParameterKind[], R extends Kind> {
  readonly name: string;
  readonly takes: P;
  /** The kind of all further arguments. */
  readonly rest?: R;
  readonly arrayInside?: boolean;
  readonly takesErrors?: boolean;
  readonly format?: AnswerFormat;
  readonly answer: (args: [...TakenAll<P>, ...TakenAs[R][]], scope: Scope) => Value;
}

/** Declares a function with `takes` first, then `rest`. */
export function declare<const P extends readonly ParameterKind[], R extends Kind = never>(
  declaration: Declaration<P, R>,
): EagerFunction {
  const { name, takes, rest, format } = declaration;
  const kinds = takes.map((parameter) => parameter.replace('?', '') as Kind);
  return {
    name,
    least: takes.filter((parameter) => !parameter.endsWith('?')).length,
    most: rest === undefined ? takes.length : Infinity,
    kindAt: (index) => kinds[index] ?? rest ?? 'any',
    arrayInside: declaration.arrayInside ?? false,
    takesErrors: declaration.takesErrors ?? false,
    format,
    answer: declaration.answer as EagerFunction['answer'],
  };
}

/** Declares a function of numbers. @param counts the least and the most arguments. */
export function numeric(
  name: string,
  counts: readonly [least: number, most: number],
  answer: (...numbers: number[]) => Scalar,
): EagerFunction {
  const takes = Array.from({ length: counts[1] }, (_, index) =>
    index < counts[0] ? ('number' as const) : ('number?' as const),
  );
  return declare({ name, takes, answer: (numbers) => answer(...(numbers as number[])) });
}

/** Converts an argument to the kind of its parameter. Returns an error if that is impossible. */
export function coerce(value: Scalar, kind: Kind, scope: Scope, wanted: Wanted): Scalar {
  switch (kind) {
    case 'number':
      return toNumber(value, scope.world, wanted);
    case 'text':
      return toText(value, scope.world);
    case 'truth':
      return toTruth(value, wanted);
    default:
      return value;
  }
}

/** The numbers among the arguments. Texts and booleans count if they are arguments themselves, not cells of a range. */
export function numbersOf(
  args: readonly Value[],
  scope: Scope,
  name: string,
): number[] | ErrorValue {
  const found: number[] = [];
  for (const [index, arg] of args.entries()) {
    if (typeof arg === 'object' && arg !== null && !isError(arg)) {
      for (const cell of arg.cells()) {
        if (isError(cell)) return cell;
        if (typeof cell === 'number') found.push(cell);
      }
      continue;
    }
    const number = toNumber(arg, scope.world, { name, place: index + 1 });
    if (isError(number)) return number;
    if (arg !== null) found.push(number);
  }
  return found;
}
