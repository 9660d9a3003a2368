/**
 * What is told at the end of a day, and the due day from it on (docs/rules.md §3, Fair start). The daily job
 * keeps what was told with each customer; where it is not kept, it follows from the customer alone.
 */
import type { Day } from '../calendar';
import type { Customer } from '../customers';
import { gradeOn } from '../grading';
import { candidatesOf, milestoneCandidates } from './candidates';
import { isSnoozed, type Before } from './change';
import { judge, type BaseDay, type DueDay, type Judged, type Milestone } from './fair-start';
import { lastTrackedOf, type NextDayContext } from './next-day';
import type { GapRow } from './policy';
import { gapRowOf, ownerHash, readTold, TOLD_RULES, toldText, type Told } from './told';

export function dueDayOf(customer: Customer, context: NextDayContext, today: Day): DueDay {
  return judge(customer, toldBefore(customer, context, today), context, today);
}

/**
 * What is told at the end of a day, from what was told before. Twice for one day gives the same. Null
 * for a customer first seen later.
 */
export function toldAtEndOf(on: Day, customer: Customer, context: NextDayContext): Told | null {
  const { since } = customer;
  if (since === null ? context.keepsTold : since > on) return null;
  return foldDay(on, customer, toldBefore(customer, context, on), context);
}

/**
 * What is told of a customer of whom nothing was kept: what the rules give, so that no one becomes late and no one late
 * is let off.
 */
export function toldByRules(on: Day, customer: Customer, context: NextDayContext): string {
  return toldText(foldDay(on, customer, null, context));
}

/**
 * What counts as told once an entry no longer counts: the day that was due before it, late or not. As
 * text for the column of `told`, which stays as it is where it was told before the entry. Four
 * parameters, since each comes from elsewhere.
 *
 * @param customer as it is without the entry
 * @param dueBefore the day that was due before the entry; null: no one could be late
 */
export function toldWithout(
  customer: Customer,
  dueBefore: Day | null,
  context: NextDayContext,
  today: Day,
): string {
  const now = customer.told === '' ? null : readTold(customer.told);
  const isOlder =
    (lastTrackedOf(customer) ?? 0) >= (now?.lastTracked ?? 0) &&
    (customer.snoozes ?? 0) >= (now?.snoozes ?? 0);
  if (now === null || isOlder) return customer.told;
  const told = foldDay(today - 1, customer, null, context);
  const { since } = customer;
  const { lastTracked } = told;
  const wasStarted = lastTracked !== null && (since === null || lastTracked >= since);
  const isToStart = dueBefore === null && !wasStarted;
  const keeps = isToStart || told.grade === 'U';
  const day = dueBefore ?? (keeps ? told.day : null);
  return toldText({ ...told, day, milestone: null, milestoneEnds: null, isToStart });
}

/**
 * What counts as told once a setting, the holidays or the class rule was saved: a day that has come is
 * released if the rules gave a day until today before and give a later one now (docs/rules.md §3, Fair start).
 *
 * @return null: nothing is released
 */
export function releasedTold(
  customer: Customer,
  before: NextDayContext,
  after: NextDayContext,
  today: Day,
): string | null {
  const told = customer.told === '' ? null : readTold(customer.told);
  if (told === null || told.isToStart || told.day === null || told.day > today) return null;
  const { base, pausedBy } = candidatesOf(customer, customer.since, after, today);
  const was = candidatesOf(customer, customer.since, before, today).base;
  if (pausedBy !== null || was.day > today || base.day <= today) return null;
  const grade = gapRowOf(gradeOn(customer, today, after.gradePolicy));
  return toldText({ ...told, ...sourceOf(base, null, grade), day: base.day, derived: base.day });
}

function toldBefore(customer: Customer, context: NextDayContext, today: Day): Before {
  const told = customer.told === '' ? null : readTold(customer.told);
  if (told !== null) return told;
  const { since } = customer;
  if (since === null) return context.keepsTold ? 'first-seen' : null;
  if (since >= today) return 'first-seen';
  const first = foldDay(since, customer, 'first-seen', context);
  // Nothing was kept since: a milestone that has begun meanwhile began by itself.
  const begun = milestoneCandidates(customer, context, today).find(({ opens }) => opens > since);
  if (begun === undefined || (first.milestone ?? begun.day) < begun.day) return first;
  return { ...first, milestone: begun.day, milestoneEnds: begun.ends };
}

/** What is told at the end of a day. */
function foldDay(on: Day, customer: Customer, before: Before, context: NextDayContext): Told {
  const due = judge(customer, before, context, on);
  const { base, candidates, isTakenOver, offeredOn, offers, promise, putOff, told } = due;
  const isPaused = candidates.pausedBy !== null;
  const graded = gradeOn(customer, on, context.gradePolicy);
  const milestone = isPaused ? null : milestoneTold(customer, due, context, on);
  return {
    day: isPaused ? null : base.day,
    ...sourceOf(isPaused ? candidates.base : base, told, gapRowOf(graded)),
    derived: candidates.base.day,
    milestone: milestone?.day ?? null,
    milestoneEnds: milestone?.ends ?? null,
    promise: customer.promiseDue,
    promiseDay: promise?.day ?? null,
    isToStart: isTakenOver,
    lastTracked: lastTrackedOf(customer),
    stage: customer.stage,
    owner: ownerHash(customer.owner),
    snoozes: customer.snoozes ?? 0,
    putOff,
    offeredOn: isTakenOver ? offeredOn : null,
    offers: isTakenOver ? offers : 0,
    // Depends on whose the customer is: `toldOfTeam`.
    warnedOn: null,
  };
}

/** A day that stays keeps the rule and the grade by which it was told. */
function sourceOf(base: BaseDay, told: Told | null, grade: GapRow): Pick<Told, 'rule' | 'grade'> {
  const { reason } = base;
  const by = reason.rule === 'told' ? reason.by : reason.rule;
  const rule = TOLD_RULES.find((each) => each === by) ?? 'gap';
  return { rule, grade: base.stays === true && told !== null ? told.grade : grade };
}

/** Also a milestone that begins the next morning: that is no edit, and its day may be that morning. */
function milestoneTold(
  customer: Customer,
  { milestone, candidates }: Judged,
  context: NextDayContext,
  on: Day,
): Milestone | null {
  if (isSnoozed(candidates)) return null;
  const next = milestoneCandidates(customer, context, on + 1).find(({ day }) => day > on);
  if (next === undefined) return milestone;
  return milestone === null || next.day < milestone.day ? next : milestone;
}
