/**
 * Whether entries were on time (docs/rules.md §5): each entry keeps the day that was due before it.
 */
import type { Day, WorkingCalendar } from '../calendar';
import type { Entry } from '../customers';
import { isOnTime } from '../follow-ups';
import { FEWEST_CASES, shareOf } from './measured';

export interface JudgedEntry {
  readonly entry: Entry;
  readonly isOnTime: boolean;
}

/**
 * Judges a customer's contacts, reviews, attempts and late hand-overs made on `from` or later. Entries that keep no due
 * day are left out: nothing was due, or they were typed or logged before it was kept.
 * @param entries the entries that count
 */
export function judgedEntries(
  entries: readonly Entry[],
  calendar: WorkingCalendar,
  from: Day,
): readonly JudgedEntry[] {
  return entries.flatMap((entry) => {
    const { on, kind, dueBefore } = entry;
    if (on === null || on < from || kind === null || kind === 'snooze') return [];
    if (dueBefore === null) return [];
    const judged = { entry, isOnTime: isOnTime(on, dueBefore, calendar) };
    // The days late before a hand-over stay with the former owner; one in time is no follow-up.
    return kind === 'notice' && judged.isOnTime ? [] : [judged];
  });
}

/** Entries of so many days before today count: enough for a percentage, few enough to be current. */
export const ON_TIME_DAYS = 28;

export interface OnTimeFigures {
  readonly onTime: number;
  readonly judged: number;
  /** Null under 5 entries judged. */
  readonly share: number | null;
}

/** Measure 3, over the entries that count of several customers. */
export function onTimeOf(
  customers: Iterable<{ readonly entries: readonly Entry[] }>,
  calendar: WorkingCalendar,
  today: Day,
): OnTimeFigures {
  let [onTime, judged] = [0, 0];
  for (const { entries } of customers) {
    for (const each of judgedEntries(entries, calendar, today - ON_TIME_DAYS)) {
      judged += 1;
      if (each.isOnTime) onTime += 1;
    }
  }
  return onTimeShare(onTime, judged);
}

export function onTimeShare(onTime: number, judged: number): OnTimeFigures {
  return { onTime, judged, share: shareOf(onTime, judged, FEWEST_CASES) };
}
