/**
 * Reads rows of cells into records. A cell that cannot be read counts as blank and is reported as a
 * problem; its row, and all others, still count (docs/rules.md §8).
 */
import { addMonths, isDateCell, isoFromDay, type Cell } from '../calendar';
import { amountIn, isNoAmount } from './amount-in';
import type { RecordOf } from './customer';
import type { FieldSpec } from './field-spec';
import { problem, type Problem, type ProblemCode } from './problem';
import { dayInCell } from './read-day';
import type { ReadingContext } from './reading-context';
import type { ChoiceKind, Vocabulary } from './vocabulary';

/** 0-based column of each field; a field without a column is read as blank. */
export type ColumnIndex<F> = { readonly [K in keyof F]?: number };

/** The value of a cell, and what was wrong: mostly the cell then counts as blank. */
interface ReadCell {
  readonly value: string | number | boolean | null;
  readonly wrong?: ProblemCode;
}

const BLANK: ReadCell = { value: null };

/** Formula errors as Sheets shows them and as getValues returns them, and those of Excel in exported files. */
const ERROR_CELL =
  /^#(?:N\/A|NV|(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|ERROR|SPILL|CALC|BEZUG|WERT|ZAHL|VALEUR|¡REF|¡VALOR)[!?])$/;

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
  // All at once: V8 copies an object that grew by sixty computed keys ten times slower.
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(fields).map(([key, spec]) => [key, spec.kind === 'text' ? '' : null]),
  );
  const found: { readonly key: string; readonly spec: FieldSpec; readonly at: number }[] = [];
  for (const [key, spec] of Object.entries(fields)) {
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
      // Most cells are plain texts, which need no judgement.
      if (typeof cell === 'string' && isPlain(spec) && !cell.startsWith('#')) {
        record[key] = cell.trim();
        continue;
      }
      const { value, wrong } = readCell(spec, cell, context);
      if (value !== null) record[key] = value;
      if (wrong === undefined) continue;
      problems ??= [];
      problems.push(problem(row, key, wrong, textOf(cell), facts));
    }
    return { record: record as RecordOf<F>, problems: problems ?? NO_PROBLEMS };
  };
}

/** Whether any text is a value of the field. */
function isPlain({ kind, isReference }: FieldSpec): boolean {
  return kind === 'text' && isReference !== true;
}

/** Reads one cell by the rules of its field; custom functions read their arguments with it too. */
export function readCell(spec: FieldSpec, cell: Cell, context: ReadingContext): ReadCell {
  if (cell === '') return BLANK;
  if (typeof cell === 'string' && cell.startsWith('#') && ERROR_CELL.test(cell)) {
    return { value: spec.failsSafe === true ? true : null, wrong: 'error-cell' };
  }
  switch (spec.kind) {
    case 'text':
      // An unticked checkbox holds FALSE, which counts as blank everywhere.
      return cell === false ? BLANK : readText(textOf(cell).trim(), spec, context.vocabulary);
    case 'day':
      return readDay(cell, spec, context);
    case 'amount':
    case 'count':
      return readNumber(cell, spec.kind === 'count', context.vocabulary);
    case 'yes':
      return readYes(cell, spec.failsSafe === true, context.vocabulary);
    default:
      return readChoice(spec.kind, cell, context.vocabulary);
  }
}

/** The cell as text; a day as `YYYY-MM-DD`. */
export function textOf(cell: Cell): string {
  return isDateCell(cell) ? isoFromDay(cell.day) : String(cell);
}

function readDay(cell: Cell, spec: FieldSpec, context: ReadingContext): ReadCell {
  const found = dayInCell(spec, cell, context);
  if (typeof found === 'string') return { value: null, wrong: found };
  if (found === null) return BLANK;
  const { day, isYearAssumed } = found;
  const { today } = context;
  if (spec.limit === 'not-future' && day > today) return { value: null, wrong: 'future-day' };
  if (spec.limit === 'within-10-years' && day > addMonths(today, CLOSE_MONTHS)) {
    return { value: null, wrong: 'close-too-far' };
  }
  if (spec.limit === 'within-12-months' && day > addMonths(today, PLAN_MONTHS)) {
    return { value: null, wrong: 'plan-too-far' };
  }
  return isYearAssumed ? { value: day, wrong: 'year-assumed' } : { value: day };
}

function readNumber(cell: Cell, isCount: boolean, vocabulary: Vocabulary): ReadCell {
  if (isDateCell(cell) || typeof cell === 'boolean') {
    return cell === false ? BLANK : { value: null, wrong: 'not-a-number' };
  }
  if (typeof cell === 'string' && cell.trim() === '') return BLANK;
  const value = typeof cell === 'number' ? cell : (amountIn(cell, null) ?? NaN);
  const isRight = Number.isFinite(value) && (!isCount || (value >= 0 && Number.isInteger(value)));
  if (isRight) return { value };
  const text = textOf(cell);
  const isNothing = isNoAmount(text) || meansNothing(text, vocabulary);
  return isNothing ? BLANK : { value: null, wrong: 'not-a-number' };
}

/**
 * FALSE, held by every unticked checkbox, is a blank; a word that is not yes or no is a problem, and
 * where the field fails safe, a yes.
 */
function readYes(cell: Cell, failsSafe: boolean, vocabulary: Vocabulary): ReadCell {
  if (typeof cell === 'boolean') return cell ? { value: true } : BLANK;
  const word = textOf(cell).trim();
  if (word === '') return BLANK;
  // Programs write a column of ticks with blanks in it as `1.0` and `0.0`.
  const code = vocabulary.codeOf('yes', word.replace(/^([01])\.0$/, '$1'));
  if (code !== null) return { value: code === 'yes' };
  // "To be decided" is no clear no.
  const blank = vocabulary.codeOf('blank', word);
  if (blank === 'nothing' || (blank === 'undecided' && !failsSafe)) return BLANK;
  return { value: failsSafe ? true : null, wrong: 'unknown-word' };
}

function readChoice(kind: ChoiceKind, cell: Cell, vocabulary: Vocabulary): ReadCell {
  if (cell === false) return BLANK;
  const word = textOf(cell).trim();
  if (word === '') return BLANK;
  const code = vocabulary.codeOf(kind, word);
  if (code !== null) return { value: code };
  return meansNothing(word, vocabulary) ? BLANK : { value: null, wrong: 'unknown-word' };
}

function readText(text: string, spec: FieldSpec, vocabulary: Vocabulary): ReadCell {
  return spec.isReference === true && meansNothing(text, vocabulary) ? BLANK : { value: text };
}

/** Words for "nothing", such as `-`, `n/a` or 暂无; a text field keeps them as typed. */
function meansNothing(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.codeOf('blank', word) !== null;
}
