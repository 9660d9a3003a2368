/** Working days: Saturday and Sunday are off unless a weekend is given, and holidays besides. */
import { declare, numbersOf, type EagerFunction, type FormulaFunction } from '../function-spec';
import { ErrorValue, isError, type Scalar, type Value } from '../values';
import { calendarDay } from './calendar';
import type { Scope } from '../world';

type IsOff = (serial: number) => boolean;

/** Weekdays off by Sheets' numbers, 0 is Sunday: 1 to 7 are pairs, 11 to 17 single days. */
function weekendByNumber(number: number): number[] | undefined {
  if (number >= 1 && number <= 7) return [(number + 5) % 7, (number + 6) % 7];
  return number >= 11 && number <= 17 ? [number - 11] : undefined;
}

/** `"0000011"`: Monday first, 1 is off. */
function weekendOf(given: Scalar | undefined): number[] | undefined {
  if (given === undefined || given === null) return [6, 0];
  if (typeof given === 'number') return weekendByNumber(Math.trunc(given));
  if (typeof given !== 'string' || !/^[01]{7}$/.test(given) || given === '1111111')
    return undefined;
  return [...given].flatMap((off, index) => (off === '1' ? [(index + 1) % 7] : []));
}

function daysOff(
  name: string,
  weekend: Scalar | undefined,
  holidays: Value | undefined,
  scope: Scope,
): IsOff | ErrorValue {
  const weekdays = weekendOf(weekend);
  if (!weekdays) {
    return new ErrorValue('#NUM!', `Function ${name} parameter 3 is not a valid weekend.`);
  }
  const listed = numbersOf(holidays === undefined ? [] : [holidays], scope, name);
  if (isError(listed)) return listed;
  const off = new Set(listed.map(Math.floor));
  return (serial) => off.has(serial) || weekdays.includes(calendarDay(serial).weekday);
}

function later(start: number, count: number, isOff: IsOff): number {
  const step = count < 0 ? -1 : 1;
  let [day, left] = [Math.floor(start), Math.abs(Math.trunc(count))];
  while (left > 0) {
    day += step;
    if (!isOff(day)) left--;
  }
  return day;
}

/** Both ends count; negative when the end comes first. */
function between(start: number, end: number, isOff: IsOff): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  let count = 0;
  for (let day = Math.floor(first); day <= Math.floor(last); day++) if (!isOff(day)) count++;
  return start <= end ? count : -count;
}

function plain(
  name: string,
  format: 'day' | undefined,
  answer: (a: number, b: number, isOff: IsOff) => number,
): EagerFunction {
  return declare({
    name,
    takes: ['number', 'number', 'whole?'],
    ...(format ? { format } : {}),
    answer([a, b, holidays], scope) {
      const isOff = daysOff(name, undefined, holidays, scope);
      return isError(isOff) ? isOff : answer(a, b, isOff);
    },
  });
}

function withWeekend(
  name: string,
  format: 'day' | undefined,
  answer: (a: number, b: number, isOff: IsOff) => number,
): EagerFunction {
  return declare({
    name,
    takes: ['number', 'number', 'any?', 'whole?'],
    ...(format ? { format } : {}),
    answer([a, b, weekend, holidays], scope) {
      const isOff = daysOff(name, weekend, holidays, scope);
      return isError(isOff) ? isOff : answer(a, b, isOff);
    },
  });
}

export const WORKDAYS: readonly FormulaFunction[] = [
  plain('WORKDAY', 'day', later),
  plain('NETWORKDAYS', undefined, between),
  withWeekend('WORKDAY.INTL', 'day', later),
  withWeekend('NETWORKDAYS.INTL', undefined, between),
];
