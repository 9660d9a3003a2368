/**
 * Reads rows of cells into records. A cell that cannot be read counts as blank and is reported as a
 * problem; its row, and all others, still count (docs/rules.md §8).
 */
import {
  addMonths,
  isDateCell,
  isoFromDay,
  parseDay,
  type Cell,
  type DateOrder,
  type Day,
} from '../calendar';
import type { RecordOf } from './customer';
import type { FieldSpec } from './field-spec';
import { problem, type Problem, type ProblemCode } from './problem';
import type { ChoiceKind, Vocabulary } from './vocabulary';

export interface ReadingContext {
  readonly vocabulary: Vocabulary;
  readonly today: Day;
  /** How to read `03/04/2026` typed as text; null: unknown, so such text is a problem. */
  readonly dateOrder: DateOrder | null;
}

/** 0-based column of each field; a field without a column is read as blank. */
export type ColumnIndex<F> = { readonly [K in keyof F]?: number };

/** The value of a cell, and what was wrong if it had to count as blank. */
interface ReadCell {
  readonly value: string | number | boolean | null;
  readonly wrong?: ProblemCode;
}

const BLANK: ReadCell = { value: null };

/** Formula errors as Sheets shows them, and as getValues returns them. */
const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** The furthest dates accepted, in months from today (docs/rules.md §3 and §8). */
const CLOSE_MONTHS = 120;
const PLAN_MONTHS = 12;

/** Reads a row of cells. `row` is the row number in the sheet, for problems. */
export type RowReader<F extends Record<string, FieldSpec>> = (
  cells: readonly Cell[],
  row: number,
) => { readonly record: RecordOf<F>; readonly problems: readonly Problem[] };

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * Prepares reading the rows of one sheet. The columns are looked up once, so that a sheet with ten
 * of sixty fields costs ten reads per row.
 *
 * @param table key of the sheet, for problems; leave it out for Customers
 */
export function openRowReader<F extends Record<string, FieldSpec>>(
  fields: F,
  columns: ColumnIndex<F>,
  context: ReadingContext,
  table?: string,
): RowReader<F> {
  const blank: Record<string, unknown> = {};
  const found: { readonly key: string; readonly spec: FieldSpec; readonly at: number }[] = [];
  for (const [key, spec] of Object.entries(fields)) {
    blank[key] = spec.kind === 'text' ? '' : null;
    const at = columns[key];
    if (at !== undefined) found.push({ key, spec, at });
  }
  const facts = table === undefined ? {} : { table };
  return (cells, row) => {
    const record = { ...blank };
    let problems: Problem[] | null = null;
    for (const { key, spec, at } of found) {
      const cell = cells[at] ?? '';
      if (cell === '') continue;
      const { value, wrong } = readCell(spec, cell, context);
      if (value !== null) record[key] = value;
      if (wrong === undefined) continue;
      problems ??= [];
      problems.push(problem(row, key, wrong, textOf(cell), facts));
    }
    return { record: record as RecordOf<F>, problems: problems ?? NO_PROBLEMS };
  };
}

/** Reads one cell by the rules of its field; custom functions read their arguments with it too. */
export function readCell(spec: FieldSpec, cell: Cell, context: ReadingContext): ReadCell {
  if (cell === '') return BLANK;
  if (typeof cell === 'string' && ERROR_CELL.test(cell)) {
    return { value: null, wrong: 'error-cell' };
  }
  switch (spec.kind) {
    case 'text':
      // An unticked checkbox holds FALSE, which counts as blank everywhere.
      return cell === false ? BLANK : { value: textOf(cell).trim() };
    case 'day':
      return readDay(cell, spec, context);
    case 'amount':
    case 'count':
      return readNumber(cell, spec.kind === 'count');
    case 'yes':
      return readYes(cell, context.vocabulary);
    default:
      return readChoice(spec.kind, cell, context.vocabulary);
  }
}

/** The cell as text; a day as `YYYY-MM-DD`. */
export function textOf(cell: Cell): string {
  return isDateCell(cell) ? isoFromDay(cell.day) : String(cell);
}

function readDay(cell: Cell, spec: FieldSpec, context: ReadingContext): ReadCell {
  const found = dayOf(cell, context.dateOrder);
  if (typeof found === 'string') return { value: null, wrong: found };
  if (found === null) return BLANK;
  const { today } = context;
  if (spec.limit === 'not-future' && found > today) return { value: null, wrong: 'future-day' };
  if (spec.limit === 'within-10-years' && found > addMonths(today, CLOSE_MONTHS)) {
    return { value: null, wrong: 'close-too-far' };
  }
  if (spec.limit === 'within-12-months' && found > addMonths(today, PLAN_MONTHS)) {
    return { value: null, wrong: 'plan-too-far' };
  }
  return { value: found };
}

/**
 * Plausible days: 1900 to 2199. A cell with only a time of day reads as 1899-12-30, and databases
 * export 0001-01-01 for "none"; neither is a real date.
 */
const EARLIEST_DAY: Day = 2;
const LATEST_DAY: Day = 109574;

function dayOf(cell: Cell, order: DateOrder | null): Day | null | ProblemCode {
  if (isDateCell(cell)) return believable(cell.day);
  if (typeof cell === 'number') return believable(Math.floor(cell));
  if (typeof cell === 'boolean') return cell ? 'not-a-day' : null;
  if (cell.trim() === '') return null;
  const found = parseDay(cell, order);
  if (found !== null) return believable(found);
  const isOrderUnknown = order === null || order === 'ymd';
  const couldBeRead = isOrderUnknown && ORDERS.some((other) => parseDay(cell, other) !== null);
  return couldBeRead ? 'ambiguous-day' : 'not-a-day';
}

const ORDERS: readonly DateOrder[] = ['mdy', 'dmy', 'ymd'];

function believable(day: Day): Day | ProblemCode {
  return day >= EARLIEST_DAY && day <= LATEST_DAY ? day : 'not-a-day';
}

/** Currency signs, currency codes and spaces around an amount. */
const AROUND_AMOUNT = /[\s'’$€£¥]|[A-Z]{3}$|^[A-Z]{3}/g;

/** Commas are removed only between groups of three digits: `12,5` is not 125. */
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function readNumber(cell: Cell, isCount: boolean): ReadCell {
  if (isDateCell(cell) || typeof cell === 'boolean') {
    return cell === false ? BLANK : { value: null, wrong: 'not-a-number' };
  }
  if (typeof cell === 'string' && cell.trim() === '') return BLANK;
  const value = typeof cell === 'number' ? cell : amountOf(cell);
  const isRight = Number.isFinite(value) && (!isCount || (value >= 0 && Number.isInteger(value)));
  return isRight ? { value } : { value: null, wrong: 'not-a-number' };
}

function amountOf(text: string): number {
  const bare = text.normalize('NFKC').trim().replace(AROUND_AMOUNT, '');
  return Number(THOUSANDS.test(bare) ? bare.replace(/,/g, '') : bare || 'x');
}

/**
 * FALSE, held by every unticked checkbox, is a blank; a word that is not yes or no is a problem.
 */
function readYes(cell: Cell, vocabulary: Vocabulary): ReadCell {
  if (typeof cell === 'boolean') return cell ? { value: true } : BLANK;
  const word = textOf(cell).trim();
  if (word === '') return BLANK;
  const code = vocabulary.codeOf('yes', word);
  return code === null ? { value: null, wrong: 'unknown-word' } : { value: code === 'yes' };
}

function readChoice(kind: ChoiceKind, cell: Cell, vocabulary: Vocabulary): ReadCell {
  if (cell === false) return BLANK;
  const word = textOf(cell).trim();
  if (word === '') return BLANK;
  const code = vocabulary.codeOf(kind, word);
  return code === null ? { value: null, wrong: 'unknown-word' } : { value: code };
}
