/** Snoozing a customer until a working day (docs/rules.md §3). */
import type { Day, WorkingCalendar } from '../calendar';

export type SnoozeLength = 'day' | 'week';

export interface SnoozedFrom {
  readonly today: Day;
  /** The due day before the snooze; null if there is none. */
  readonly due: Day | null;
}

/** The day that a snooze counts from: no one who is due later is brought forward. */
export function snoozeStart({ today, due }: SnoozedFrom): Day {
  return Math.max(today, due ?? today);
}

/** `day`: the next working day after the start; `week`: the first working day from the start + 7 on. */
export function snoozeUntil(
  length: SnoozeLength,
  from: SnoozedFrom,
  calendar: WorkingCalendar,
): Day {
  const start = snoozeStart(from);
  return length === 'day' ? calendar.add(start, 1) : calendar.onOrAfter(start + 7);
}
