/** Status and lateness (docs/rules.md §5). */
import type { Day, WorkingCalendar } from '../calendar';
import { defaultFollowUpPolicy } from './policy';

/** In the order in which they match (docs/rules.md §5). */
export const STATUSES = [
  'paused',
  'start',
  'grade',
  'overdue',
  'today',
  'soon',
  'scheduled',
] as const;

export type Status = (typeof STATUSES)[number];

const DUE: ReadonlySet<Status> = new Set<Status>(['overdue', 'today', 'start', 'grade']);

/** What asks for something today: no one may be told that all is done while a customer has such a status. */
export const isDueStatus = (status: Status): boolean => DUE.has(status);

/** The status by the day alone. @param next null for a paused customer */
export function statusByDay(
  next: Day | null,
  today: Day,
  soonDays: number = defaultFollowUpPolicy.soonDays,
): Status {
  if (next === null) return 'paused';
  if (next < today) return 'overdue';
  if (next === today) return 'today';
  return next <= today + soonDays ? 'soon' : 'scheduled';
}

/**
 * The last day on which an entry is in time: the due day. A promise may fall on a day off; then it is
 * the first working day after it.
 */
export function lastGoodDay(next: Day, isPromised: boolean, calendar: WorkingCalendar): Day {
  return isPromised ? calendar.onOrAfter(next) : next;
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
export function isOnTime(entryOn: Day, dueBefore: Day, calendar: WorkingCalendar): boolean {
  return workingDaysLate(dueBefore, entryOn, calendar) === 0;
}
