/** Putting a customer off: in working days, counted, never by mistake for ever (docs/rules.md §3). */
import type { Day, WorkingCalendar } from '../calendar';

export type SnoozeLength = 'day' | 'week';

/** 1 day: the next working day after today; 1 week: the first working day from today + 7. */
export function snoozeUntil(length: SnoozeLength, today: Day, calendar: WorkingCalendar): Day {
  return length === 'day' ? calendar.add(today, 1) : calendar.onOrAfter(today + 7);
}
