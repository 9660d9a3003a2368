/**
 * Parses typed dates and times as Sheets does, with the format the cell gets. Like Sheets it leaves invalid dates (31
 * February, month 13, years before 1900) as text.
 */
import { wallToSerial } from '../time/zone';
import type { LocaleDateOrder } from './locale';

export interface TypedDate {
  serial: number;
  format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a typed text as a date or a time; undefined when it is neither.
 * @param thisYear the year of a date typed without one.
 */
export function parseTypedDate(
  text: string,
  order: LocaleDateOrder,
  thisYear: () => number,
): TypedDate | undefined {
  const time = parseTime(text);
  if (time) return time;
  const whole = parseDay(text, order, thisYear);
  if (whole) return whole;
  const cut = text.search(/ \d{1,2}:/);
  if (cut < 0) return undefined;
  const day = parseDay(text.slice(0, cut).trimEnd(), order, thisYear);
  const clock = parseTime(text.slice(cut + 1));
  if (!day || !clock || clock.serial >= 1) return undefined;
  return { serial: day.serial + clock.serial, format: `${day.format} ${clock.format}` };
}

function parseDay(
  text: string,
  order: LocaleDateOrder,
  thisYear: () => number,
): TypedDate | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const format = iso[2] === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd';
    return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), format);
  }
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) {
    return day(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]), 'yyyy"年"m"月"d"日"');
  }
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2}|\d{4})$/.exec(text);
  if (three && (three[2] !== '.' || order === 'dmy')) return parseThree(three, order);
  const two = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (two) {
    const [first, second] = [Number(two[1]), Number(two[2])];
    return order === 'dmy'
      ? day(thisYear(), second, first, 'd/m')
      : day(thisYear(), first, second, 'm/d');
  }
  return parseNamedMonth(text, thisYear);
}

function parseThree(parts: RegExpExecArray, order: LocaleDateOrder): TypedDate | undefined {
  const [a, b, c] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const sign = parts[2] ?? '/';
  if (order === 'ymd' && parts[4]?.length !== 4) {
    return day(fullYear(a), b, c, ['yy', 'm', 'd'].join(sign));
  }
  if (parts[4]?.length === 1) return undefined;
  if (order === 'dmy') return day(fullYear(c), b, a, ['d', 'm', 'yyyy'].join(sign));
  return day(fullYear(c), a, b, ['m', 'd', 'yyyy'].join(sign));
}

function parseNamedMonth(text: string, thisYear: () => number): TypedDate | undefined {
  const monthFirst = /^([A-Za-z]{3,9})\.?[ -](\d{1,2})(?:,?[ -](\d{4}))?$/.exec(text);
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?(?:,?[ -](\d{4}|\d{2}))?$/.exec(text);
  const name = monthFirst?.[1] ?? dayFirst?.[2];
  const month = name === undefined ? 0 : monthOf(name);
  if (month === 0) return undefined;
  const dayOfMonth = Number(monthFirst?.[2] ?? dayFirst?.[1]);
  const yearText = monthFirst ? monthFirst[3] : dayFirst?.[3];
  const year = yearText === undefined ? thisYear() : fullYear(Number(yearText));
  return day(year, month, dayOfMonth, monthFirst ? 'mmm d, yyyy' : 'd-mmm-yyyy');
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const index = MONTHS.indexOf(lower.slice(0, 3));
  if (index < 0) return 0;
  const full = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })
    .format(Date.UTC(2000, index, 1))
    .toLowerCase();
  return full.startsWith(lower) || lower === 'sept' ? index + 1 : 0;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(
  year: number,
  month: number,
  dayOfMonth: number,
  format: string,
): TypedDate | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return { serial: wallToSerial(date.getTime()), format };
}

function parseTime(text: string): TypedDate | undefined {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?: ?([AaPp])[Mm])?$/.exec(text);
  if (!match) return undefined;
  const half = match[5]?.toLowerCase();
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half && (hours < 1 || hours > 12))) return undefined;
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const clock = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  const format = half ? `${clock} AM/PM` : hours >= 24 ? '[h]:mm:ss' : clock;
  return { serial: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}
