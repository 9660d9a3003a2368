/**
 * Days that people write without a year, and months or quarters that stand for their last day
 * (docs/rules.md §8). What may be left out depends on the field, so the caller says it.
 */
import { civilFromDay, dayFromParts, daysInMonth, type Day } from './day';
import { fullYear, LONGEST_TEXT, monthNamed, type DateOrder } from './parse-day';

/** Where a day without a year is looked for, seen from today, which counts as found. */
export type Nearest = 'ahead' | 'behind';

export interface LooseReading {
  readonly today: Day;
  /** How to read `12/3`; null: unknown, so only text with a single reading is read. */
  readonly order: DateOrder | null;
  /** Whether a month or a quarter alone is its last day. */
  readonly takesMonth: boolean;
  readonly nearest: Nearest;
}

export interface LooseDay {
  readonly day: Day;
  readonly isYearAssumed: boolean;
}

/** Month (1–12) and day of the month, as written. */
type MonthDay = readonly [month: number, dayOfMonth: number];

const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(?:of\s+)?([a-z]{3,9})\.?$/;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?$/;
const CHINESE_DAY = /^(\d{1,2})月\s*(\d{1,2})[日号]?$/;
/** As vCards and Google Contacts write a birthday: `--11-25`. */
const DASHES = /^--(\d{2})-?(\d{2})$/;
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.$/;
const TWO_NUMBERS = /^(\d{1,2})[/-](\d{1,2})$/;

/** A day without a year, or where the field takes it, a month or a quarter; null for other text. */
export function parseLooseDay(text: string, reading: LooseReading): LooseDay | null {
  if (text.length > LONGEST_TEXT) return null;
  const written = text.normalize('NFKC').trim().toLowerCase();
  const { today, takesMonth, nearest } = reading;
  // `Nov-26` is how spreadsheets print a month of a year, `Nov 26` is a day.
  const month = takesMonth ? (monthOfYear(written, today) ?? monthAlone(written, reading)) : null;
  if (month !== null) return month;
  const parts = parseMonthDay(written, reading.order);
  const day = parts === null ? null : nearestDay(parts, today, nearest);
  return day === null ? null : { day, isYearAssumed: true };
}

/** Month and day of a text without a year; null for other text, or if `order` decides and is null. */
export function parseMonthDay(text: string, order: DateOrder | null): MonthDay | null {
  const written = text.normalize('NFKC').trim().toLowerCase();
  let match = DASHES.exec(written) ?? CHINESE_DAY.exec(written);
  if (match !== null) return valid(Number(match[1]), Number(match[2]));
  match = DOTTED.exec(written);
  if (match !== null) return valid(Number(match[2]), Number(match[1]));
  match = DAY_MONTH_NAME.exec(written);
  if (match !== null) return valid(monthNamed(match[2] as string), Number(match[1]));
  match = MONTH_NAME_DAY.exec(written);
  if (match !== null) return valid(monthNamed(match[1] as string), Number(match[2]));
  match = TWO_NUMBERS.exec(written);
  if (match === null) return null;
  const monthFirst = valid(Number(match[1]), Number(match[2]));
  const dayFirst = valid(Number(match[2]), Number(match[1]));
  if (order !== null) return order === 'dmy' ? dayFirst : monthFirst;
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst;
  return monthFirst[0] === dayFirst[0] ? monthFirst : null;
}

/** A leap year, so that 29 February is valid. */
const ANY_LEAP_YEAR = 2000;

function valid(month: number, dayOfMonth: number): MonthDay | null {
  return dayFromParts(ANY_LEAP_YEAR, month, dayOfMonth) === null ? null : [month, dayOfMonth];
}

/** Leap days are up to eight years apart. */
const YEARS_TO_LEAP_DAY = 8;

function nearestDay([month, dayOfMonth]: MonthDay, today: Day, nearest: Nearest): Day | null {
  const { year } = civilFromDay(today);
  const step = nearest === 'ahead' ? 1 : -1;
  for (let away = 0; away <= YEARS_TO_LEAP_DAY; away += 1) {
    const day = dayFromParts(year + step * away, month, dayOfMonth);
    if (day !== null && (nearest === 'ahead' ? day >= today : day <= today)) return day;
  }
  return null;
}

/** A two-digit year further from today than this is a day of the month: `Nov-15`. */
const YEARS_BEHIND = 1;
const YEARS_AHEAD = 10;

const LAST_MONTH_OF_YEAR = 12;
const MONTHS_IN_QUARTER = 3;

function monthOfYear(written: string, today: Day): LooseDay | null {
  let match = /^(\d{4})(?:[-/.]|年\s*)(\d{1,2})(?:月[底末份]?)?$/.exec(written);
  if (match !== null) return lastDay(Number(match[1]), Number(match[2]));
  match = /^(\d{1,2})[-/.](\d{4})$/.exec(written);
  if (match !== null) return lastDay(Number(match[2]), Number(match[1]));
  match = /^(?:end\s+(?:of\s+)?)?([a-z]{3,9})\.?[\s,-]+(\d{4})$/.exec(written);
  if (match !== null) return lastDay(Number(match[2]), monthNamed(match[1] as string));
  match = /^([a-z]{3,9})\.?(?:-|\s*['’])(\d{2})$/.exec(written);
  if (match !== null) return shortYear(Number(match[2]), monthNamed(match[1] as string), today);
  match =
    /^q([1-4])[\s/-]*(\d{4})$/.exec(written) ?? /^第?([1-4])季度?\s*(\d{4})年?$/.exec(written);
  if (match !== null) return lastDay(Number(match[2]), quarterEnd(match[1] as string));
  match = /^(\d{4})年?[\s/-]*(?:q([1-4])|第?([1-4一二三四])季度?)$/.exec(written);
  if (match !== null) return lastDay(Number(match[1]), quarterEnd(match[2] ?? match[3] ?? ''));
  match = /^(\d{4})年[底末]$/.exec(written);
  return match === null ? null : lastDay(Number(match[1]), LAST_MONTH_OF_YEAR);
}

function shortYear(twoDigits: number, month: number, today: Day): LooseDay | null {
  const year = fullYear(twoDigits);
  const away = year - civilFromDay(today).year;
  return away < -YEARS_BEHIND || away > YEARS_AHEAD ? null : lastDay(year, month);
}

/** The month is in the nearest direction by its last day, as a day is. */
function monthAlone(written: string, { today, nearest }: LooseReading): LooseDay | null {
  const named = /^(?:end\s+(?:of\s+)?)?([a-z]{3,9})\.?$/.exec(written);
  const numbered = /^(\d{1,2})月[底末份]?$/.exec(written);
  const quarter = /^(?:q([1-4])|第?([1-4一二三四])季度?)$/.exec(written);
  const month =
    named !== null
      ? monthNamed(named[1] as string)
      : numbered !== null
        ? Number(numbered[1])
        : quarter !== null
          ? quarterEnd(quarter[1] ?? quarter[2] ?? '')
          : /^年[底末]$/.test(written)
            ? LAST_MONTH_OF_YEAR
            : 0;
  const { year } = civilFromDay(today);
  const step = nearest === 'ahead' ? 1 : -1;
  for (const at of [year, year + step]) {
    const found = lastDay(at, month);
    if (found === null) return null;
    if (nearest === 'ahead' ? found.day >= today : found.day <= today) {
      return { ...found, isYearAssumed: true };
    }
  }
  return null;
}

function quarterEnd(quarter: string): number {
  const chinese = '一二三四'.indexOf(quarter) + 1;
  return MONTHS_IN_QUARTER * (chinese > 0 ? chinese : Number(quarter));
}

function lastDay(year: number, month: number): LooseDay | null {
  const day =
    month < 1 || month > LAST_MONTH_OF_YEAR
      ? null
      : dayFromParts(year, month, daysInMonth(year, month));
  return day === null ? null : { day, isYearAssumed: false };
}
