/**
 * Parses dates written as text by people and other systems. Ambiguous text is never guessed: if day
 * and month could be swapped, the caller must pass the order.
 */
import { dayFromIso, dayFromParts, type Day } from './day';
import { plainDayText } from './plain-day-text';

/** Which number in `03/04/2026` is the day; decided per file or sheet, never per cell. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/** English month abbreviations, which exports print in every locale. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A time of day after the date, with or without a zone: dropped, never converted. */
const TIME = String.raw`(?:[T\s,]+\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})*)?`;

const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?${TIME}$`,
  'i',
);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})${TIME}$`, 'i');
const DAY_MONTH_NAME = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9})\.?,?[\s./-]*(\d{4}|\d{2})${TIME}$`,
  'i',
);
const MONTH_NAME_DAY = new RegExp(
  String.raw`^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})${TIME}$`,
  'i',
);
const YEAR_MONTH_NAME = /^(\d{4})[\s./-]+([a-z]{3,9})\.?[\s./-]+(\d{1,2})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Serials from 1954 to 2119, which exports print when the date format was lost. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 80000;

/** No date is longer. A cell may hold 50,000 characters, on which the patterns would be slow. */
export const LONGEST_TEXT = 64;
/** With weekday, time and the name of the zone, as programs print it. */
const LONGEST_PRINTED = 80;

/**
 * The day written in a text; a time or zone after it does not change it. Null when the text is not
 * a date, or when day and month could be swapped and `order` is null. Two-digit years mean
 * 2000–2069 and 1970–1999, nearly as in Sheets.
 */
export function parseDay(text: string, order: DateOrder | null): Day | null {
  const written = text.trim();
  if (written.length > LONGEST_PRINTED) return null;
  const trimmed = written.normalize('NFKC').trim();
  const iso = dayFromIso(trimmed);
  if (iso !== null) return iso;

  const numbers = partsOf(trimmed, order) ?? partsOf(plainDayText(trimmed), order);
  if (numbers !== null) return dayFromParts(...numbers);

  const serial = /^\d{5}(\.\d+)?$/.test(trimmed) ? Math.floor(Number(trimmed)) : 0;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : null;
}

type Parts = [year: number, month: number, dayOfMonth: number];

function partsOf(text: string, order: DateOrder | null): Parts | null {
  let match = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2]), Number(match[3])];
  match = YEAR_LAST.exec(text);
  if (match !== null) {
    return yearLast(Number(match[1]), Number(match[2]), match[3] as string, order);
  }
  match = DAY_MONTH_NAME.exec(text);
  if (match !== null) {
    const year = match[3] as string;
    const fourDigits = year.length === 4 ? Number(year) : fullYear(Number(year));
    return [fourDigits, monthNamed(match[2] as string), Number(match[1])];
  }
  match = MONTH_NAME_DAY.exec(text);
  if (match !== null) return [Number(match[3]), monthNamed(match[1] as string), Number(match[2])];
  match = YEAR_MONTH_NAME.exec(text);
  if (match !== null) return [Number(match[1]), monthNamed(match[2] as string), Number(match[3])];
  return null;
}

function yearLast(
  first: number,
  second: number,
  third: string,
  order: DateOrder | null,
): Parts | null {
  const isShort = third.length <= 2;
  // Only a day has a single digit.
  if (third.length === 1 && order !== 'ymd') return null;
  const year = isShort ? fullYear(Number(third)) : Number(third);
  const monthFirst: Parts = [year, first, second];
  const dayFirst: Parts = [year, second, first];
  const yearFirst: Parts = [fullYear(first), second, Number(third)];
  if (order === 'mdy') return monthFirst;
  if (order === 'dmy') return dayFirst;
  if (order === 'ymd' && isShort) return yearFirst;
  // The order is unknown: accept the text only if all orders that give a valid date agree.
  const days = new Map<Day, Parts>();
  for (const parts of isShort ? [monthFirst, dayFirst, yearFirst] : [monthFirst, dayFirst]) {
    const day = dayFromParts(...parts);
    if (day !== null) days.set(day, parts);
  }
  return days.size === 1 ? ([...days.values()][0] as Parts) : null;
}

/** 2000–2069 and 1970–1999. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** 1–12; 0 for a word that is not a month, which makes the date invalid. */
export function monthNamed(word: string): number {
  const lower = word.toLowerCase();
  const full = FULL_MONTHS.indexOf(lower);
  return full >= 0 ? full + 1 : MONTHS.indexOf(lower === 'sept' ? 'sep' : lower) + 1;
}

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
