/** Snoozing a customer until a working day (docs/rules.md §3). */
import type { Day, WorkingCalendar } from '../calendar';

export type SnoozeLength = 'day' | 'week';

/** `day`: the next working day after today; `week`: the first working day from today + 7 on. */
export function snoozeUntil(length: SnoozeLength, today: Day, calendar: WorkingCalendar): Day {
  return length === 'day' ? calendar.add(today, 1) : calendar.onOrAfter(today + 7);
}
