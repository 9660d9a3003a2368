/**
 * When a customer whom no one follows up is released into the pool, where anyone may take it (docs/rules.md §5,
 * Pool). Off unless Settings give gaps for its grade.
 */
import type { Day } from '../calendar';
import type { Graded } from '../grading';
import type { Gap } from './gap';
import type { NextDayContext, NextReason } from './next-day';
import type { FollowUpPolicy } from './policy';
import type { Status } from './status';

/** What is known of a customer on a day; an `Assessment` has it. */
export interface PoolFacts {
  readonly graded: Graded;
  readonly gap: Gap;
  readonly next: Day | null;
  readonly reason: NextReason;
  readonly also: readonly NextReason[];
  readonly status: Status;
}

/** Working days before the release on which the owner is warned. */
const WARNED_DAYS = 2;

/** Gaps after the due day until a customer of this grade is released; null: never. */
export function poolGapsOf({ grade, reason }: Graded, policy: FollowUpPolicy): number | null {
  // Who is not graded is released by no rule: a partner, too.
  if (grade === 'U' || reason === 'partner') return null;
  return policy[`pool${grade}`];
}

/** Whether any grade is released. */
export function hasPool(policy: FollowUpPolicy): boolean {
  return (['A', 'B', 'C', 'D', 'E'] as const).some((grade) => policy[`pool${grade}`] !== null);
}

/**
 * The working day on which the customer is released unless something is logged; null until a list has said so. The day
 * comes only after two days' lists have said it.
 * @param warnedOn the first working day whose list said so; null: today's is the first
 */
export function poolDayOf(
  facts: PoolFacts,
  warnedOn: Day | null,
  { calendar, followUpPolicy }: NextDayContext,
  today: Day,
): Day | null {
  const { graded, gap, next, reason, also, status } = facts;
  const gaps = poolGapsOf(graded, followUpPolicy);
  const isPaused = [reason, ...also].some(({ rule }) => rule === 'paused');
  if (gaps === null || next === null || status !== 'overdue' || isPaused) return null;
  const day = calendar.onOrAfter(next + gaps * gap.days);
  if (calendar.add(day, -WARNED_DAYS) > today) return null;
  return Math.max(day, calendar.add(warnedOn ?? calendar.onOrAfter(today), WARNED_DAYS));
}

/**
 * At the end of a day, the first working day whose list announces the release; null: none does. If the day of release
 * has passed and the customer is still there (the release was undone, or the job did not run), warning starts again.
 */
export function warnedAtEndOf(
  on: Day,
  facts: PoolFacts,
  warnedOn: Day | null,
  context: NextDayContext,
): Day | null {
  const day = poolDayOf(facts, warnedOn, context, on);
  if (day === null) return null;
  if (warnedOn !== null && day > on) return warnedOn;
  return context.calendar.isWorking(on) ? on : null;
}
