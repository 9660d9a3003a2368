/** Status and lateness (docs/rules.md §5). */
import type { Day, WorkingCalendar } from '../calendar';
import { defaultFollowUpPolicy } from './policy';

export type Status = 'paused' | 'overdue' | 'today' | 'soon' | 'scheduled';

/**
 * The status by next day; first match wins.
 *
 * @param next null for a paused customer
 * @param isUntouched nothing was tracked or planned: then the customer is never overdue, but
 *   `today` (docs/rules.md §3, rule 3)
 */
export function statusOf(
  next: Day | null,
  today: Day,
  isUntouched = false,
  soonDays: number = defaultFollowUpPolicy.soonDays,
): Status {
  if (next === null) return 'paused';
  if (isUntouched && next <= today) return 'today';
  if (next < today) return 'overdue';
  if (next === today) return 'today';
  return next <= today + soonDays ? 'soon' : 'scheduled';
}

/** Calendar days late, at least 1; null when not overdue. */
export function daysOverdue(next: Day | null, today: Day): number | null {
  return next !== null && next < today ? today - next : null;
}

/** Working days after `next`, up to and including today; used to judge lateness. */
export function workingDaysLate(next: Day, today: Day, calendar: WorkingCalendar): number {
  return calendar.countAfter(next, today);
}

/**
 * Whether an entry was on time: on or before the day that was due before it. Counted in working
 * days, so that days off in between do not make it late.
 */
export function isOnTime(entryOn: Day, nextBefore: Day, calendar: WorkingCalendar): boolean {
  return workingDaysLate(nextBefore, entryOn, calendar) === 0;
}
