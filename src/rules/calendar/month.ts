/** Arithmetic with calendar months; a missing day becomes the last of the month, as in EDATE. */
import { civilFromDay, dayFromCivil, daysInMonth, type Day } from './day';

/** The day `months` later (earlier when negative); 31 January + 1 month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return dayFromCivil(targetYear, targetMonth, dayOfMonth > last ? last : dayOfMonth);
}

/** Days of the shortest and the longest month. */
const SHORTEST = 28;
const LONGEST = 31;

/**
 * Whether `day` is at most `months` calendar months after `from`: `day <= addMonths(from, months)`, which only
 * needs to be calculated where the number of days leaves it open. `months` is at least 0.
 */
export function isWithinMonths(day: Day, from: Day, months: number): boolean {
  const days = day - from;
  if (days <= months * SHORTEST) return true;
  return days <= months * LONGEST && day <= addMonths(from, months);
}

/** Whether the day `months` months after `from` may be between two days, both included. */
export function mayBeBetween(first: Day, last: Day, from: Day, months: number): boolean {
  const [near, far] = months < 0 ? [LONGEST, SHORTEST] : [SHORTEST, LONGEST];
  return from + months * near <= last && from + months * far >= first;
}

/** The last day of the month `months` after the month of `day`, as EOMONTH returns it. */
export function endOfMonth(day: Day, months: number): Day {
  const { year, month } = civilFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayFromCivil(targetYear, targetMonth, daysInMonth(targetYear, targetMonth));
}

/**
 * The first day t with `addMonths(t, months) >= limit`, that is, the first day on which `limit` is
 * at most `months` months away. Usually this is `addMonths(limit, -months)`; it is one day later if
 * that month was too short for the date (31 March minus 1 month gives 28 February, so 1 March).
 */
export function firstDayWithin(limit: Day, months: number): Day {
  const day = addMonths(limit, -months);
  return addMonths(day, months) < limit ? day + 1 : day;
}

/** The anniversary of a day in `year`; 29 February becomes 28 February in a common year. */
export function anniversaryIn(year: number, of: Day): Day {
  const { month, dayOfMonth } = civilFromDay(of);
  return dayFromCivil(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}
