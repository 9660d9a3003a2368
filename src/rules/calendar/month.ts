/** Calendar months: adding them with the end clamped, as EDATE does in Sheets. */
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

/** The last day of the month that is `months` after the day's own, as EOMONTH does. */
export function endOfMonth(day: Day, months: number): Day {
  const { year, month } = civilFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayFromCivil(targetYear, targetMonth, daysInMonth(targetYear, targetMonth));
}

/**
 * The first day t for which `addMonths(t, months) >= limit`: from that day on, `limit` is within
 * so many months. Where `addMonths(limit, -months)` was clamped, that is the day after it.
 */
export function firstDayWithin(limit: Day, months: number): Day {
  const day = addMonths(limit, -months);
  return addMonths(day, months) < limit ? day + 1 : day;
}

/** The yearly return of a day in `year`; 29 February is 28 February in other years. */
export function anniversaryIn(year: number, of: Day): Day {
  const { month, dayOfMonth } = civilFromDay(of);
  return dayFromCivil(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}
