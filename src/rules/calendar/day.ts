/**
 * A calendar day as an integer: days since 1899-12-30, the serial number that Sheets uses. With no
 * instant, time zone or `Date` involved, a clock change cannot shift a day.
 */

/** Days since 1899-12-30 (the Sheets serial). 2026-11-21 is 46347. */
export type Day = number;

/** A date of the proleptic Gregorian calendar; `month` is 1–12, `dayOfMonth` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Serial of 0000-03-01, where a 400-year cycle starts. */
const CYCLE_START: Day = -693899;
const DAYS_IN_CYCLE = 146097;

/** The day of a valid date. Month and day are not checked; `dayFromParts` does that. */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): Day {
  // Years start in March, so that the leap day is the last day of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return CYCLE_START + cycle * DAYS_IN_CYCLE + dayOfCycle;
}

/** Year, month and day of the month. */
export function civilFromDay(day: Day): CivilDate {
  const fromStart = day - CYCLE_START;
  const cycle = Math.floor(fromStart / DAYS_IN_CYCLE);
  const dayOfCycle = fromStart - cycle * DAYS_IN_CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36524) -
      Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day of a date, or null when there is no such date (31 April, month 13). */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || month < 1 || month > 12 || dayOfMonth < 1) return null;
  if (dayOfMonth > daysInMonth(year, month)) return null;
  return dayFromCivil(year, month, dayOfMonth);
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 = Monday … 7 = Sunday (ISO). Serial 2 was Monday 1900-01-01. */
export function weekdayOf(day: Day): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** `2026-11-21`, the only text format for days between program parts. */
export function isoFromDay(day: Day): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Parses `YYYY-MM-DD`; null for any other text and for dates that do not exist. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  return dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The earlier of two days; the other one where one is unknown. */
export function earlierDay(one: Day | null, other: Day | null): Day | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** The later of two days; the other one where one is unknown. */
export function laterDay(one: Day | null, other: Day | null): Day | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
