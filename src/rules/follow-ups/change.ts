/** A customer today beside what was told of it, and what became of that day (docs/rules.md §3, Fair start). */
import type { Day } from '../calendar';
import type { Customer } from '../customers';
import { gradeOn } from '../grading';
import type { Candidates } from './candidates';
import { lastTrackedOf, type NextDayContext, type NextReason } from './next-day';
import { gapRowOf, ownerHash, type Told } from './told';

/**
 * What was told before today. `first-seen`: Duebook sees the customer for the first time. Null:
 * nothing was kept, so what the rules give today counts as told.
 */
export type Before = Told | 'first-seen' | null;

/** A customer today, beside what was told of it. */
export interface Change {
  readonly customer: Customer;
  readonly before: Before;
  /** Null: nothing was told. */
  readonly told: Told | null;
  readonly candidates: Candidates;
  readonly context: NextDayContext;
  readonly today: Day;
  readonly since: Day | null;
}

/** Take-over is decided when a customer is first seen; afterwards it can only end. */
export function isStillTakenOver({
  customer,
  before,
  told,
  candidates,
  since,
  today,
}: Change): boolean {
  const { base } = candidates;
  const { rule } = base.reason;
  if (before === null) return rule === 'never-tracked';
  if (told !== null && !told.isToStart) return false;
  const from = since ?? told?.day ?? today;
  const lastTracked = lastTrackedOf(customer);
  if (lastTracked !== null && lastTracked >= from) return false;
  if (rule === 'planned') return base.day < from;
  // Nothing was tracked; grade E goes by its gap.
  if (lastTracked === null) return rule === 'never-tracked';
  return told !== null || base.day < from;
}

/** Whether what was told counts as never: paused, to start, to grade, closed or handed over. */
export function isToldVoid({ customer, today }: Change, was: Told, isUnclear: boolean): boolean {
  if (was.day === null || was.isToStart) return true;
  const { stage } = customer;
  if ((stage === 'won' || stage === 'lost') && stage !== was.stage) return true;
  if (ownerHash(customer.owner) !== was.owner) return true;
  return was.grade === 'U' && isByRule2(was) && was.day <= today && !isUnclear;
}

export function hasEntry({ customer }: Change, told: Told): boolean {
  const lastTracked = lastTrackedOf(customer);
  return lastTracked !== null && (told.lastTracked === null || lastTracked > told.lastTracked);
}

export function isPlannedAhead({ candidates, today }: Change): boolean {
  const { day, reason } = candidates.base;
  return reason.rule === 'planned' && day >= today;
}

export function isGradeUnclear({ customer, candidates, context, today }: Change): boolean {
  const graded = gradeOn(customer, today, context.gradePolicy);
  return gapRowOf(graded) === 'U' && isByRule2(candidates.base.reason);
}

export function isByRule2(reason: NextReason | Told): boolean {
  const rule = 'by' in reason ? reason.by : reason.rule;
  return rule === 'gap' || rule === 'attempt';
}

export function isSnoozed({ base }: Candidates): boolean {
  return base.reason.rule === 'planned' && base.reason.snoozed;
}

/**
 * How often a customer was put off, at most once a day: by a snooze, or by a plan, a pause or a later promise made when
 * the day that was told had come.
 */
export function putOffOf(change: Change): number {
  const { customer, told } = change;
  const snoozes = customer.snoozes ?? 0;
  if (told === null) return snoozes;
  if (hasEntry(change, told)) return Math.min(snoozes, 1);
  if (snoozes < told.snoozes) return Math.max(0, told.putOff - (told.snoozes - snoozes));
  const isPutOff = snoozes > told.snoozes || isPutOffToday(change, told);
  return told.putOff + (isPutOff ? 1 : 0);
}

function isPutOffToday({ customer, candidates, today }: Change, told: Told): boolean {
  const { pausedBy, base, promise } = candidates;
  const hasPromiseCome = told.promise !== null && told.promise <= today;
  if (hasPromiseCome && promise !== null && (customer.promiseDue ?? 0) > told.promise) return true;
  const isDayDue = told.day !== null && told.day <= today;
  const isMilestoneDue = told.milestone !== null && told.milestone <= today;
  if (told.isToStart || (!isDayDue && !isMilestoneDue)) return false;
  if (pausedBy !== null || ownerHash(customer.owner) !== told.owner) return true;
  // A plan puts off no milestone.
  if (told.day === null || told.day > today) return false;
  return base.reason.rule === 'planned' && base.day >= today && base.day > told.day;
}
