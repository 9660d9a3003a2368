/** Converts between dates of cells, days since 1899-12-30, and days of the calendar. */
import { serialToWall, wallToSerial } from '../../time/zone';

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function calendarDay(serial: number): CalendarDay {
  const date = new Date(serialToWall(Math.floor(serial)));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** Months and days out of range carry over: month 13 is January of the next year, day 0 the end of the month before. */
export function serialOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return wallToSerial(date.getTime());
}

/** The same day of the month, `months` later; the last day of that month if it is shorter. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendarDay(serial);
  return Math.min(serialOfDay(year, month + months, day), lastDayOfMonth(serial, months));
}

export function lastDayOfMonth(serial: number, months: number): number {
  const { year, month } = calendarDay(serial);
  return serialOfDay(year, month + months + 1, 0);
}
