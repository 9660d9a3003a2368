/**
 * Runs row functions: checks the number of arguments, reads each cell, and calls the function once per
 * row. Single cells give a single cell; columns give a column of the same height, in which a cell that
 * cannot be read counts as blank (docs/rules.md §8).
 */
import { readCell, type Day, type DayLimit } from '../../rules';
import type { CellValues, WholeValues } from './argument-kinds';
import { cellAt, checkArity, checkWidth } from './check-arguments';
import { hintFor } from './hints';
import { blankArgument, unevenColumns, unreadable } from './input-error';
import { openCellReader, type CellReader, type Reading } from './reading';
import { openDates } from './result-dates';
import type { FunctionResult, FunctionSpec, FunctionParameter, ValuesOf } from './spec';
import { readWhole } from './whole-arguments';

/**
 * A row function takes the parameters of its formula one by one, so it may have more than other functions.
 * A fixed number keeps the call inside the loop fast; no row function takes more.
 */
const MOST_PARAMETERS = 6;

/** An argument that is a column. */
interface Column {
  readonly at: number;
  readonly range: readonly unknown[];
  readonly read: CellReader<unknown>;
  readonly parameter: FunctionParameter;
  /** Whether a blank cell leaves its row blank. */
  readonly isRequired: boolean;
}

/** A day with a limit; `single` is its value when it is one cell. */
interface Limited {
  readonly at: number;
  readonly limit: DayLimit;
  readonly isColumn: boolean;
  readonly single: unknown;
}

interface RowFunction<P extends readonly FunctionParameter[]> extends Omit<FunctionSpec, 'run'> {
  readonly parameters: P;
  /** One row; blank inputs are null. */
  row(this: void, ...values: ValuesOf<P>): FunctionResult;
  /**
   * Blank rows have results too, also below the last filled row, unless the whole column is blank. Without
   * it, an open-ended column ends in blanks.
   */
  readonly answersBlankRows?: true;
}

type Row = (...values: unknown[]) => FunctionResult;

/** Makes a custom function from a declaration that handles one row. */
export function rowFunction<const P extends readonly FunctionParameter[]>(
  spec: RowFunction<P>,
): FunctionSpec {
  const { row, answersBlankRows, ...declared } = spec;
  if (spec.parameters.length > MOST_PARAMETERS)
    throw new Error(`${spec.name}: too many parameters`);
  const runner: RowRunner = {
    spec: declared,
    row: row as Row,
    answersBlankRows: answersBlankRows === true,
  };
  return {
    ...declared,
    run: (args, reading) => runRows(runner, args, reading),
  };
}

/** A row function without its declaration's types. */
interface RowRunner {
  readonly spec: Omit<FunctionSpec, 'run'>;
  readonly row: Row;
  readonly answersBlankRows: boolean;
}

/** The arguments of one call, read as far as they are the same for all rows. */
interface Call {
  /** By parameter; the columns' values are filled in row by row. */
  readonly values: unknown[];
  readonly columns: readonly Column[];
  readonly limited: readonly Limited[];
  readonly todayAt: number;
}

function runRows(runner: RowRunner, args: readonly unknown[], reading: Reading): unknown {
  const { spec } = runner;
  checkArity(spec, args);
  const call = readArguments(spec, args, reading);
  const [first] = call.columns;
  return first === undefined
    ? runSingle(runner, call, reading)
    : runColumns(runner, call, first, reading);
}

function readArguments(
  { name, parameters }: RowRunner['spec'],
  args: readonly unknown[],
  reading: Reading,
): Call {
  const values = new Array<unknown>(MOST_PARAMETERS).fill(undefined);
  const columns: Column[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const given = args[at];
    if (isWhole(parameter)) {
      values[at] = readWhole(name, parameter, given, reading);
    } else if (Array.isArray(given)) {
      const read = openCellReader(parameter.kind as keyof CellValues, reading);
      checkWidth(name, parameter, given);
      columns.push({
        at,
        range: given as readonly unknown[],
        read,
        parameter,
        isRequired: parameter.filled === true,
      });
    } else if (given !== undefined) {
      values[at] = readSingle(name, parameter, given, reading);
    }
  }
  const limited = limitsOf(parameters, columns, values);
  const todayAt = parameters.findIndex((parameter) => parameter.name === 'today');
  return { values, columns, limited, todayAt };
}

function runSingle({ spec, row }: RowRunner, call: Call, reading: Reading): FunctionResult | Date {
  const { values, limited, todayAt } = call;
  for (const { at, limit } of limited) {
    const parameter = spec.parameters[at] as FunctionParameter;
    if (isBeyond(values[at], limit, values[todayAt], reading)) {
      throw unreadable(spec.name, parameter.name, { day: values[at] }, hintFor(parameter));
    }
  }
  const answer = rowOf(row, values);
  if (spec.returns !== 'day' || answer === null) return answer;
  return new Date(reading.zone().startOf(answer as Day));
}

/** @param first the first of the columns; the others must have its height */
function runColumns(
  { spec, row, answersBlankRows }: RowRunner,
  { values, columns, limited, todayAt }: Call,
  first: Column,
  reading: Reading,
): [FunctionResult | Date][] {
  const height = first.range.length;
  for (const { parameter, range } of columns) {
    if (range.length === height) continue;
    const one = { name: first.parameter.name, rows: height };
    throw unevenColumns(spec.name, one, { name: parameter.name, rows: range.length });
  }
  const filled = filledRows(columns, height);
  const dateOf = spec.returns === 'day' ? openDates(reading) : null;
  const answered = answersBlankRows && filled > 0 ? height : filled;
  const answers = new Array<[FunctionResult | Date]>(height);
  // Plain loops over a fixed call, since a column may have 100,000 rows.
  for (let at = 0; at < answered; at += 1) {
    let canAnswer = true;
    for (let of = 0; of < columns.length; of += 1) {
      const column = columns[of] as Column;
      const value = column.read(cellAt(column.range, at)) ?? null;
      values[column.at] = value;
      if (value === null && column.isRequired) canAnswer = false;
    }
    if (!canAnswer) {
      answers[at] = [null];
      continue;
    }
    for (let of = 0; of < limited.length; of += 1) {
      const { at: place, limit, isColumn, single } = limited[of] as Limited;
      const value = isColumn ? values[place] : single;
      values[place] = isBeyond(value, limit, values[todayAt], reading) ? null : value;
    }
    const answer = rowOf(row, values);
    answers[at] = [dateOf === null || answer === null ? answer : dateOf(answer as Day)];
  }
  // Null, not '', which would count as content and block what spills or sorts below.
  for (let at = answered; at < height; at += 1) answers[at] = [null];
  return answers;
}

function isWhole(
  parameter: FunctionParameter,
): parameter is FunctionParameter & { readonly kind: keyof WholeValues } {
  return (
    parameter.kind === 'language' || parameter.kind === 'gaps' || parameter.kind === 'holidays'
  );
}

function readSingle(
  of: string,
  parameter: FunctionParameter,
  given: unknown,
  reading: Reading,
): unknown {
  const value = openCellReader(parameter.kind as keyof CellValues, reading)(given);
  if (value === undefined) throw unreadable(of, parameter.name, given, hintFor(parameter));
  if (value === null && parameter.filled === true)
    throw blankArgument(of, parameter.name, hintFor(parameter));
  return value;
}

function limitsOf(
  parameters: readonly FunctionParameter[],
  columns: readonly Column[],
  values: readonly unknown[],
): Limited[] {
  return parameters.flatMap(({ limit }, at) => {
    if (limit === undefined) return [];
    return [
      { at, limit, isColumn: columns.some((column) => column.at === at), single: values[at] },
    ];
  });
}

/** Days after today within which no limit is exceeded, so the rules need not be asked. */
const NEAREST_END: Readonly<Record<DayLimit, number>> = {
  'not-future': 0,
  'within-12-months': 365,
  'within-10-years': 3652,
};

function isBeyond(day: unknown, limit: DayLimit, today: unknown, reading: Reading): boolean {
  if (typeof day !== 'number' || day <= (today as Day) + NEAREST_END[limit]) return false;
  const context = { vocabulary: reading.vocabulary, today: today as Day, dateOrder: null };
  return readCell({ kind: 'day', limit }, { day }, context).wrong !== undefined;
}

/** The number of rows up to the last filled one; required columns, such as `today`, do not count. */
function filledRows(columns: readonly Column[], height: number): number {
  const optional = columns.filter(({ isRequired }) => !isRequired);
  if (optional.length === 0) return height;
  for (let rows = height; rows > 0; rows -= 1) {
    const isFilled = optional.some(
      ({ range, read }) => (read(cellAt(range, rows - 1)) ?? null) !== null,
    );
    if (isFilled) return rows;
  }
  return 0;
}

function rowOf(row: Row, values: readonly unknown[]): FunctionResult {
  return row(values[0], values[1], values[2], values[3], values[4], values[5]);
}
