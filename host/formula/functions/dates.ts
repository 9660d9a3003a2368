/** Functions of dates and times. */
import { toNumber } from '../coerce';
import { declare, numeric, type EagerFunction, type FormulaFunction } from '../function-spec';
import { ErrorValue, isError } from '../values';
import { calendarDay, lastDayOfMonth, monthsLater, serialOfDay } from './calendar';

function partOfDay(name: string, part: (serial: number) => number): EagerFunction {
  return numeric(name, [1, 1], (serial) =>
    serial < 0
      ? new ErrorValue(
          '#NUM!',
          `Function ${name} parameter 1 value is negative. It should be positive or zero.`,
        )
      : part(serial),
  );
}

function days(name: string, answer: (serial: number, months: number) => number): EagerFunction {
  return {
    ...numeric(name, [2, 2], (serial, n) => answer(Math.floor(serial), Math.trunc(n))),
    format: 'day',
  };
}

const DIFFERENCES: Readonly<Record<string, (from: number, to: number) => number>> = {
  D: (from, to) => to - from,
  M: months,
  Y: (from, to) => Math.floor(months(from, to) / 12),
  YM: (from, to) => months(from, to) % 12,
  MD: (from, to) => to - monthsLater(from, months(from, to)),
  YD: (from, to) => to - monthsLater(from, Math.floor(months(from, to) / 12) * 12),
};

function months(from: number, to: number): number {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

export const DATES: readonly FormulaFunction[] = [
  declare({
    name: 'TODAY',
    takes: [],
    format: 'day',
    answer: (_args, { world }) => Math.floor(world.nowSerial()),
  }),
  declare({
    name: 'NOW',
    takes: [],
    format: 'dayAndTime',
    answer: (_args, { world }) => world.nowSerial(),
  }),
  declare({
    name: 'DATE',
    takes: ['number', 'number', 'number'],
    format: 'day',
    answer([year, month, day]) {
      const full = Math.trunc(year) + (year >= 0 && year < 1900 ? 1900 : 0);
      return serialOfDay(full, Math.trunc(month), Math.trunc(day));
    },
  }),
  declare({
    name: 'DATEVALUE',
    takes: ['any'],
    answer([value], { world }) {
      const serial = toNumber(value, world, { name: 'DATEVALUE', place: 1 });
      if (!isError(serial)) return Math.floor(serial);
      return new ErrorValue(
        '#VALUE!',
        `DATEVALUE parameter '${String(value)}' cannot be parsed to date/time.`,
      );
    },
  }),
  partOfDay('YEAR', (serial) => calendarDay(serial).year),
  partOfDay('MONTH', (serial) => calendarDay(serial).month),
  partOfDay('DAY', (serial) => calendarDay(serial).day),
  numeric('WEEKDAY', [1, 2], (serial, type = 1) => {
    const { weekday } = calendarDay(serial);
    if (type === 1) return weekday + 1;
    if (type === 2) return ((weekday + 6) % 7) + 1;
    if (type === 3) return (weekday + 6) % 7;
    return new ErrorValue(
      '#NUM!',
      `Function WEEKDAY parameter 2 value is ${type}. It should be 1, 2 or 3.`,
    );
  }),
  days('EDATE', monthsLater),
  days('EOMONTH', lastDayOfMonth),
  numeric('DAYS', [2, 2], (end, start) => Math.floor(end) - Math.floor(start)),
  declare({
    name: 'DATEDIF',
    takes: ['number', 'number', 'text'],
    answer([from, to, unit]) {
      const difference = DIFFERENCES[unit.toUpperCase()];
      if (difference && from <= to) return difference(Math.floor(from), Math.floor(to));
      const sentence = difference
        ? `Function DATEDIF parameter 1 (${from}) should be on or before Function DATEDIF parameter 2 (${to}).`
        : `Function DATEDIF parameter 3 value is ${unit}. It should be one of: "Y", "M", "D", "MD", "YM", "YD".`;
      return new ErrorValue('#NUM!', sentence);
    },
  }),
];
