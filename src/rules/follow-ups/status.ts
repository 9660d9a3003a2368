/** Status and lateness (docs/rules.md §5). */
import type { Day, WorkingCalendar } from '../calendar';
import { defaultFollowUpPolicy } from './policy';

export type Status = 'paused' | 'overdue' | 'today' | 'soon' | 'scheduled';

/**
 * First match wins. With `isUntouched`, nothing tracked and nothing planned, a day that has come is
 * today and never overdue (docs/rules.md §3, rule 3).
 * Null is a paused customer.
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

/** Calendar days late; null when not overdue, never negative. */
export function daysOverdue(next: Day | null, today: Day): number | null {
  return next !== null && next < today ? today - next : null;
}

/** What people are judged by: working days after the day, up to and including today. */
export function workingDaysLate(next: Day, today: Day, calendar: WorkingCalendar): number {
  return calendar.countAfter(next, today);
}

/**
 * On time is an entry on or before the next day that stood before it; judged in working days, so
 * that a day off between them makes nobody late.
 */
export function isOnTime(entryOn: Day, nextBefore: Day, calendar: WorkingCalendar): boolean {
  return workingDaysLate(nextBefore, entryOn, calendar) === 0;
}
