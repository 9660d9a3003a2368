/**
 * The day of the next follow-up, and the rule that set it (docs/rules.md §3). Rules 1 to 3 give the base
 * day, which does not change as days pass; a promise or a milestone can only make it earlier.
 */
import type { Day, WorkingCalendar } from '../calendar';
import type { Customer, CustomerType, ValueClass } from '../customers';
import { gradeChangeDays, gradeOn, type Graded, type GradePolicy } from '../grading';
import { lostFrom, typeOn } from '../segments';
import { gapOf, gradeGapDays, type Gap } from './gap';
import { milestonesOn, type Festival, type MilestoneKind } from './milestone';
import type { FollowUpPolicy, GapPolicy } from './policy';
import { afterEntry } from './promise';

/** The rule that set the next day, with its facts. */
export type NextReason =
  | { readonly rule: 'planned'; readonly beyondGap: boolean; readonly snoozed: boolean }
  | {
      readonly rule: 'gap';
      readonly gap: Gap;
      readonly graded: Graded;
      readonly type: CustomerType | null;
      readonly valueClass: ValueClass | null;
    }
  | { readonly rule: 'attempt'; readonly attempts: number }
  | { readonly rule: 'never-tracked' }
  | { readonly rule: 'promise' }
  | {
      readonly rule: 'milestone';
      readonly milestone: MilestoneKind;
      readonly on: Day;
      readonly name?: string;
    }
  | { readonly rule: 'paused'; readonly because: PauseReason };

export type PauseReason = 'do-not-contact' | 'archived' | 'merged';

export interface NextDay {
  /** Null when paused. */
  readonly day: Day | null;
  readonly reason: NextReason;
  /** The other rules that set a date, earliest date first. */
  readonly also: readonly NextReason[];
}

/** What the next day depends on, besides the customer. */
export interface NextDayContext {
  readonly gradePolicy: GradePolicy;
  readonly gapPolicy: GapPolicy;
  readonly followUpPolicy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly festivals: readonly Festival[];
  /** The day on which Duebook was set up in this sheet; null when it never was. */
  readonly takeOver: Day | null;
  /** False when the workbook has no purchases at all; then no customer's type is known. */
  readonly knowsPurchases: boolean;
}

interface Candidate {
  readonly day: Day;
  readonly reason: NextReason;
}

/** The last follow-up: the later of last tracked and last contact (docs/rules.md §3). */
export function lastTrackedOf(customer: Pick<Customer, 'lastTracked' | 'lastContact'>): Day | null {
  const { lastTracked, lastContact } = customer;
  if (lastTracked === null || lastContact === null) return lastTracked ?? lastContact;
  return lastTracked > lastContact ? lastTracked : lastContact;
}

/** The type in effect: the manual one, else by last purchase; null when purchases are unknown. */
export function customerTypeOn(
  customer: Pick<Customer, 'manualType' | 'lastPurchase' | 'type'>,
  on: Day,
  knowsPurchases: boolean,
): CustomerType | null {
  if (customer.manualType !== null) return customer.manualType;
  if (customer.lastPurchase !== null) return typeOn(customer.lastPurchase, on);
  return knowsPurchases ? 'prospect' : customer.type;
}

export function nextDayOf(customer: Customer, context: NextDayContext, today: Day): NextDay {
  const { calendar } = context;
  const lastTracked = lastTrackedOf(customer);
  const promise: Candidate | null =
    customer.promiseDue === null
      ? null
      : {
          day: afterEntry(customer.promiseDue, lastTracked, calendar),
          reason: { rule: 'promise' },
        };

  const pausedBy = pauseOf(customer);
  if (pausedBy !== null) {
    const paused: NextReason = { rule: 'paused', because: pausedBy };
    return promise === null
      ? { day: null, reason: paused, also: [] }
      : { day: promise.day, reason: promise.reason, also: [paused] };
  }

  const base = baseDayOf(customer, context, today);
  // A snoozed day holds: only logging an entry or snoozing again changes it.
  if (base.reason.rule === 'planned' && base.reason.snoozed) {
    return { day: base.day, reason: base.reason, also: promise === null ? [] : [promise.reason] };
  }

  const candidates: Candidate[] = promise === null ? [base] : [base, promise];
  for (const milestone of milestonesOn(customer, lastTracked, today, context)) {
    const { kind, on, dueOn, name } = milestone;
    candidates.push({
      day: dueOn,
      reason: { rule: 'milestone', milestone: kind, on, ...(name === undefined ? {} : { name }) },
    });
  }
  // The sort is stable, so on equal days the base rule stays first and is the reason.
  candidates.sort((one, other) => one.day - other.day);
  const [winner, ...others] = candidates as [Candidate, ...Candidate[]];
  return { day: winner.day, reason: winner.reason, also: others.map((other) => other.reason) };
}

/** The next day by rules 1 to 3 alone: planned, gap, never tracked. */
export function baseDayOf(customer: Customer, context: NextDayContext, today: Day): Candidate {
  const lastTracked = lastTrackedOf(customer);
  const { plannedFor } = customer;
  if (plannedFor !== null && (lastTracked === null || plannedFor > lastTracked)) {
    const beyondGap =
      lastTracked !== null && plannedFor > trackedDay(customer, lastTracked, context).day;
    const snoozed = (customer.snoozes ?? 0) > 0;
    return { day: plannedFor, reason: { rule: 'planned', beyondGap, snoozed } };
  }
  if (lastTracked !== null) return trackedDay(customer, lastTracked, context);
  const { added } = customer;
  const { takeOver } = context;
  const start =
    added !== null && takeOver !== null ? Math.max(added, takeOver) : (added ?? takeOver ?? today);
  return { day: context.calendar.onOrAfter(start), reason: { rule: 'never-tracked' } };
}

/** Rule 2: the gap after the last follow-up, or an earlier retry after a failed attempt. */
function trackedDay(customer: Customer, lastTracked: Day, context: NextDayContext): Candidate {
  const { calendar, followUpPolicy } = context;
  const attempts = attemptsOf(customer);
  const byGap = gapDayOf(customer, lastTracked, context);
  if (attempts > 0 && attempts < followUpPolicy.attemptsBeforePause) {
    const retry = calendar.add(lastTracked, followUpPolicy.retryWorkingDays);
    if (retry < byGap.day) return { day: retry, reason: { rule: 'attempt', attempts } };
  }
  return byGap;
}

/**
 * Moves a due day to a working day: back, since a gap is a maximum; but forward if going back would
 * reach the last tracked day.
 */
export function toWorkingDay(day: Day, lastTracked: Day, calendar: WorkingCalendar): Day {
  const back = calendar.onOrBefore(day);
  return back > lastTracked ? back : calendar.onOrAfter(day);
}

/** Failed attempts in a row; 0 if a later contact was typed into the sheet. */
export function attemptsOf(
  customer: Pick<Customer, 'attempts' | 'lastContact' | 'lastTracked'>,
): number {
  const { attempts, lastContact, lastTracked } = customer;
  const wasReached = lastContact !== null && (lastTracked === null || lastContact > lastTracked);
  return wasReached ? 0 : (attempts ?? 0);
}

/** The gap, grade and type on a day. */
export function gapOn(
  customer: Customer,
  on: Day,
  context: Pick<NextDayContext, 'gradePolicy' | 'gapPolicy' | 'knowsPurchases'>,
): { readonly gap: Gap; readonly graded: Graded; readonly type: CustomerType | null } {
  const graded = gradeOn(customer, on, context.gradePolicy);
  const type = customerTypeOn(customer, on, context.knowsPurchases);
  const gap = gapOf(
    {
      graded,
      type,
      valueClass: valueClassOf(customer),
      intention: customer.intention,
      id: customer.id,
      attempts: attemptsOf(customer),
    },
    context.gapPolicy,
  );
  return { gap, graded, type };
}

export function valueClassOf(
  customer: Pick<Customer, 'manualClass' | 'valueClass'>,
): ValueClass | null {
  return customer.manualClass ?? customer.valueClass;
}

/**
 * The first day t with t − last tracked ≥ the gap on t, moved to a working day. The gap depends on
 * grade and type, which change on a few known days, so only those days are checked.
 */
function gapDayOf(customer: Customer, lastTracked: Day, context: NextDayContext): Candidate {
  const { gapSince } = customer;
  const changes = [
    ...gradeChangeDays(customer, context.gradePolicy),
    ...(customer.lastPurchase === null ? [] : [lostFrom(customer.lastPurchase)]),
  ];
  let from = lastTracked + 1;
  for (;;) {
    const { gap, graded, type } = gapOn(customer, from, context);
    const until = firstAfter(changes, from);
    let due = lastTracked + gap.days;
    let notBefore = lastTracked + 1;
    if (gapSince !== null && gapSince > lastTracked) {
      // A change of type or class must not make a customer late (docs/rules.md §2): the day is never
      // moved to before the change.
      const ordinary = lastTracked + gradeGapDays(graded, null, context.gapPolicy);
      due = Math.min(ordinary, gapSince + gap.days);
      if (due < ordinary) notBefore = gapSince;
    }
    const day = Math.max(from, due);
    if (until === null || day < until) {
      const valueClass = valueClassOf(customer);
      const moved = toWorkingDay(day, notBefore - 1, context.calendar);
      return { day: moved, reason: { rule: 'gap', gap, graded, type, valueClass } };
    }
    from = until;
  }
}

function firstAfter(days: readonly Day[], after: Day): Day | null {
  let first: Day | null = null;
  for (const day of days) if (day > after && (first === null || day < first)) first = day;
  return first;
}

function pauseOf(
  customer: Pick<Customer, 'doNotContact' | 'archivedOn' | 'mergedInto'>,
): PauseReason | null {
  if (customer.doNotContact === true) return 'do-not-contact';
  if (customer.archivedOn !== null) return 'archived';
  return customer.mergedInto === '' ? null : 'merged';
}
