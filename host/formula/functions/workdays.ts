/** Functions of working days, which are all but Saturdays, Sundays and the given holidays. */
import { declare, numbersOf, type EagerFunction, type FormulaFunction } from '../function-spec';
import { isError } from '../values';
import { calendarDay } from './calendar';

type IsOff = (serial: number) => boolean;

function later(start: number, count: number, isOff: IsOff): number {
  const step = count < 0 ? -1 : 1;
  let [day, left] = [Math.floor(start), Math.abs(Math.trunc(count))];
  while (left > 0) {
    day += step;
    if (!isOff(day)) left--;
  }
  return day;
}

/** Counts the working days from start to end, both included. Negative if the end is before the start. */
function between(start: number, end: number, isOff: IsOff): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  let count = 0;
  for (let day = Math.floor(first); day <= Math.floor(last); day++) if (!isOff(day)) count++;
  return start <= end ? count : -count;
}

function ofWorkdays(
  name: string,
  format: 'day' | undefined,
  answer: (a: number, b: number, isOff: IsOff) => number,
): EagerFunction {
  return declare({
    name,
    takes: ['number', 'number', 'whole?'],
    ...(format ? { format } : {}),
    answer([a, b, holidays], scope) {
      const listed = numbersOf(holidays === undefined ? [] : [holidays], scope, name);
      if (isError(listed)) return listed;
      const off = new Set(listed.map(Math.floor));
      return answer(a, b, (serial) => off.has(serial) || calendarDay(serial).weekday % 6 === 0);
    },
  });
}

export const WORKDAYS: readonly FormulaFunction[] = [
  ofWorkdays('WORKDAY', 'day', later),
  ofWorkdays('NETWORKDAYS', undefined, between),
];
