/**
 * A function of the formula language as data: its name, its parameters and its result. The evaluation checks arity,
 * coerces, spreads single arguments over arrays and passes errors on, once for all functions.
 */
import { toNumber, toText, toTruth, type Wanted } from './coerce';
import { isError, type ErrorValue, type Scalar, type Value } from './values';
import type { FormulaNode } from './tree';
import type { Scope } from './world';

/**
 * `whole` takes ranges and arrays as they are; every other kind is a single value, so that outside an array formula a
 * range means its cell in this row or column, and inside one the function has a result for each element. `raw` takes
 * errors too, `any` does not. A `?` may be left out.
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

/** The format an automatic cell takes: the locale's day, the day with its time, a format, or that of an argument. */
export type AnswerFormat =
  | 'day'
  | 'dayAndTime'
  /** `columnAt` is the argument that says which column of it, counted from 1. */
  | { readonly ofArgument: number; readonly columnAt?: number };

export interface EagerFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly kindAt: (index: number) => Kind;
  /** Arguments are read as inside ARRAYFORMULA. */
  readonly arrayInside: boolean;
  /** Is given errors in whole arguments; otherwise such an error is the result. */
  readonly takesErrors: boolean;
  readonly format: AnswerFormat | undefined;
  /** @param args coerced. Returns errors, never throws them. */
  readonly answer: (args: readonly unknown[], scope: Scope) => Value;
}

/** The parts of the evaluation that a special form may use. */
export interface Evaluator {
  /** Ranges and arrays as they are. */
  value(node: FormulaNode, scope: Scope): Value;
  /** A single value, or inside an array formula an array of them. */
  single(node: FormulaNode, scope: Scope): Value;
}

/** A function that evaluates its arguments itself, and maybe not all of them. */
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

/** Numbers in, a number out. */
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

/** The argument coerced to its kind, or an error. */
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

/** The numbers among the arguments. Texts and truths count when written as arguments, but not in ranges. */
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
