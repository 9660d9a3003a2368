/** What each rule of docs/rules.md §3 gives for a customer, before Fair start compares it with what was told. */
import type { Day, WorkingCalendar } from '../calendar';
import type { Customer } from '../customers';
import { milestonesOn } from './milestone';
import {
  baseDayOf,
  lastTrackedOf,
  type Candidate,
  type NextDayContext,
  type PauseReason,
} from './next-day';
import { afterEntry } from './promise';

export interface Candidates {
  readonly pausedBy: PauseReason | null;
  /** By rules 1 to 3. */
  readonly base: Candidate;
  readonly promise: Candidate | null;
  /** Earliest first. */
  readonly milestones: readonly MilestoneCandidate[];
}

export interface MilestoneCandidate extends Candidate {
  /** The first day on which it counts. */
  readonly opens: Day;
  /** The last day on which it counts; null: until an entry. */
  readonly ends: Day | null;
}

/**
 * Works out the days that each rule gives.
 * @param since the day on which Duebook first saw the customer; null: unknown
 */
export function candidatesOf(
  customer: Customer,
  since: Day | null,
  context: NextDayContext,
  today: Day,
): Candidates {
  return {
    pausedBy: pauseOf(customer),
    base: baseDayOf(customer, context, today, since),
    promise: promiseOf(customer, since, context.calendar),
    milestones: milestoneCandidates(customer, context, today),
  };
}

export function milestoneCandidates(
  customer: Customer,
  context: NextDayContext,
  today: Day,
): readonly MilestoneCandidate[] {
  const { milestoneDays } = context.followUpPolicy;
  return milestonesOn(customer, lastTrackedOf(customer), today, context).map(
    ({ kind, on, dueOn, opensOn, name }) => ({
      day: dueOn,
      opens: opensOn,
      ends: kind === 'birthday' || kind === 'festival' ? on + milestoneDays : null,
      reason: { rule: 'milestone', milestone: kind, on, ...(name === undefined ? {} : { name }) },
    }),
  );
}

/** A case is due on the working day after the customer was first seen at the earliest. */
function promiseOf(
  customer: Customer,
  since: Day | null,
  calendar: WorkingCalendar,
): Candidate | null {
  const { promiseDue } = customer;
  if (promiseDue === null) return null;
  const due =
    since !== null && promiseDue <= since
      ? Math.max(promiseDue, calendar.add(since, 1))
      : promiseDue;
  return {
    day: afterEntry(due, lastTrackedOf(customer), calendar),
    reason: { rule: 'promise' },
  };
}

/** Why the customer has no next day; null: it has one. */
export function pauseOf(
  customer: Pick<Customer, 'doNotContact' | 'archivedOn' | 'mergedInto'>,
): PauseReason | null {
  if (customer.doNotContact === true) return 'do-not-contact';
  if (customer.archivedOn !== null) return 'archived';
  return customer.mergedInto === '' ? null : 'merged';
}
