/** Reads a day from a cell: typed, a number, or written without a year (docs/rules.md §8). */
import {
  dayFromParts,
  isDateCell,
  parseDay,
  parseLooseDay,
  parseMonthDay,
  type Cell,
  type DateOrder,
  type Day,
} from '../calendar';
import type { FieldSpec } from './field-spec';
import type { ReadingContext } from './reading-context';

export interface FoundDay {
  readonly day: Day;
  /** The text has no year; the nearest one was taken. */
  readonly isYearAssumed: boolean;
}

/** What the day of a field may leave out, and how early it may be. */
type DaySpec = Pick<FieldSpec, 'takesMonth' | 'nearest' | 'isBirthday'>;

/**
 * The day of a cell, whatever the limits of the field; null for a blank cell and for one that means
 * nothing, such as the 0 of a formula that found no date.
 */
export function dayInCell(
  spec: DaySpec,
  cell: Cell,
  context: ReadingContext,
): FoundDay | 'not-a-day' | 'ambiguous-day' | null {
  if (isDateCell(cell)) return ofNumber(cell.day, spec);
  if (typeof cell === 'number') return ofNumber(cell, spec);
  if (typeof cell === 'boolean') return cell ? 'not-a-day' : null;
  const text = cell.trim();
  if (text === '' || NO_DAY.test(text)) return null;
  const found = ofText(text, spec, context, context.dateOrder);
  if (found !== null) return found;
  if (context.vocabulary.codeOf('blank', text) !== null) return null;
  const isOrderUnknown = context.dateOrder === null || context.dateOrder === 'ymd';
  const couldBeRead = ORDERS.some((order) => ofText(text, spec, context, order) !== null);
  return isOrderUnknown && couldBeRead ? 'ambiguous-day' : 'not-a-day';
}

const ORDERS: readonly DateOrder[] = ['mdy', 'dmy', 'ymd'];

/** How systems write "no date": zeros, the day 0 of a month, and serial 0. */
const NO_DAY = /^(?:[0\s/.:-]+|1900-0?1-0?0|0?1\/0?0\/1900|1899-12-30|12\/30\/1899)$/;

/** Plausible days: 1970 to 2200 as a number, which is easily something else; from 1900 in words. */
export const FIRST_NUMBER_DAY: Day = 25569;
const FIRST_DAY: Day = 2;
export const LAST_READ_DAY: Day = 109939;

/** A year for birthdays without one; a leap year, since some are on 29 February. */
const BIRTH_YEAR = 2000;

function ofText(
  text: string,
  spec: DaySpec,
  { today }: ReadingContext,
  order: DateOrder | null,
): FoundDay | 'not-a-day' | null {
  const day = parseDay(text, order);
  if (day !== null) {
    if (SERIAL.test(text)) return ofNumber(day, spec);
    return day >= FIRST_DAY && day <= LAST_READ_DAY ? { day, isYearAssumed: false } : 'not-a-day';
  }
  if (spec.isBirthday === true) {
    const parts = parseMonthDay(text, order);
    const birthday = parts === null ? null : dayFromParts(BIRTH_YEAR, ...parts);
    return birthday === null ? null : { day: birthday, isYearAssumed: false };
  }
  const { takesMonth = false, nearest } = spec;
  if (nearest === undefined) return null;
  const loose = parseLooseDay(text, { today, order, takesMonth, nearest });
  return loose === null || loose.day <= LAST_READ_DAY ? loose : 'not-a-day';
}

const SERIAL = /^\d{5}(\.\d+)?$/;

/** `20261201`, as people type a day in China. */
const COMPACT_FIRST = 19_000_101;
const COMPACT_LAST = 22_001_231;

function ofNumber(value: number, { isBirthday }: DaySpec): FoundDay | 'not-a-day' | null {
  if (value === 0) return null;
  const first = isBirthday === true ? FIRST_DAY : FIRST_NUMBER_DAY;
  const isCompact = value >= COMPACT_FIRST && value <= COMPACT_LAST;
  const day = isCompact ? dayOfDigits(value) : Math.floor(value);
  const isDay = day !== null && day >= first && day <= LAST_READ_DAY;
  return isDay ? { day, isYearAssumed: false } : 'not-a-day';
}

function dayOfDigits(value: number): Day | null {
  const year = Math.floor(value / 10_000);
  return dayFromParts(year, Math.floor(value / 100) % 100, value % 100);
}

/** Serial of 1970-01-01, from which systems count seconds or milliseconds. */
const EPOCH: Day = 25569;
const SECONDS_IN_DAY = 86_400;

/**
 * The day (in UTC) that a number of seconds or milliseconds since 1970 would be; null for text that
 * is no such number. Only for a hint: a phone number looks the same.
 */
export function dayOfEpoch(text: string): Day | null {
  const digits = /^\d{9,10}$|^\d{12,13}$/.test(text.trim()) ? Number(text) : null;
  if (digits === null) return null;
  const seconds = text.trim().length > 10 ? digits / 1000 : digits;
  const day = EPOCH + Math.floor(seconds / SECONDS_IN_DAY);
  return day <= LAST_READ_DAY ? day : null;
}
