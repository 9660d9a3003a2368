/** Reads the arguments that apply to all rows: the language, the gap table, the holidays. */
import { ENGLISH } from '../../language';
import {
  defaultGapPolicy,
  MONDAY_TO_FRIDAY,
  openCalendar,
  PLAIN_WEEK,
  readCell,
  readGapTable,
  readHolidays,
  type LanguageCode,
  type ReadingContext,
  type SpecialDay,
  type WorkingCalendar,
} from '../../rules';
import type { WholeValues } from './argument-kinds';
import { hintFor } from './hints';
import { unreadable } from './input-error';
import { isBlankContent, openCellReader, argumentRows, toCells, type Reading } from './reading';
import type { FunctionParameter } from './spec';

/**
 * Reads an argument that applies to all rows. Returns the default when `given` is undefined (left out) or a blank cell.
 */
export function readWhole<K extends keyof WholeValues>(
  of: string,
  parameter: FunctionParameter & { readonly kind: K },
  given: unknown,
  reading: Reading,
): WholeValues[K];
export function readWhole(
  of: string,
  parameter: FunctionParameter,
  given: unknown,
  reading: Reading,
): WholeValues[keyof WholeValues] {
  const wrong = (): Error => unreadable(of, parameter.name, given, hintFor(parameter));
  const isLeftOut = isBlankContent(given);
  switch (parameter.kind) {
    case 'language':
      return isLeftOut ? ENGLISH : readLanguage(given, reading, wrong);
    case 'gaps':
      if (isLeftOut) return defaultGapPolicy.table;
      if (!Array.isArray(given)) throw wrong();
      return readGapTable(toCells(given, reading), reading.vocabulary).table;
    default:
      return isLeftOut ? openCalendar(PLAIN_WEEK) : readCalendar(given, reading, wrong);
  }
}

function readLanguage(given: unknown, reading: Reading, wrong: () => Error): LanguageCode {
  const code = typeof given === 'string' ? reading.vocabulary.codeOf('language', given) : null;
  if (code === null) throw wrong();
  return code;
}

function readCalendar(given: unknown, reading: Reading, wrong: () => Error): WorkingCalendar {
  const days = specialDays(given, reading);
  if (!Array.isArray(given) && days.length === 0) throw wrong();
  return openCalendar(readHolidays(days, MONDAY_TO_FRIDAY, reading.vocabulary).week);
}

/**
 * Reads holidays from rows of day, kind and name; without a kind the day is off. Rows without a day, such as headings,
 * are skipped.
 */
export function specialDays(range: unknown, reading: Reading): SpecialDay[] {
  const readDay = openCellReader('day', reading);
  const context: ReadingContext = { vocabulary: reading.vocabulary, today: 0, dateOrder: null };
  const found: SpecialDay[] = [];
  for (const row of argumentRows(range)) {
    const on = readDay(row[0]);
    if (on === null || on === undefined) continue;
    const [kind = '', name = ''] = toCells([row.slice(1)], reading)[0] ?? [];
    found.push({
      on,
      kind: readCell({ kind: 'dayKind' }, kind, context).value as SpecialDay['kind'],
      name: typeof name === 'string' ? name.trim() : '',
    });
  }
  return found;
}
