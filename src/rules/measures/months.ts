/** Calendar months as `YYYY-MM`. */
import {
  addMonths,
  civilFromDay,
  dayFromCivil,
  endOfMonth,
  isoFromDay,
  type Day,
} from '../calendar';
import type { Period } from './measured';

export function monthOf(day: Day): string {
  return isoFromDay(day).slice(0, 7);
}

export function firstOfMonth(day: Day): Day {
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, month, 1);
}

/** The whole month in which the day is. */
export function monthAround(day: Day): Period {
  return { from: firstOfMonth(day), to: endOfMonth(day, 0) };
}

/** The first days of this month and of those after it. */
export function monthsFrom(day: Day, count: number): readonly Day[] {
  const first = firstOfMonth(day);
  return Array.from({ length: count }, (_, at) => addMonths(first, at));
}
