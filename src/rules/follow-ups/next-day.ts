/**
 * The day of the next follow-up by rules 1 to 3 (docs/rules.md §3), which does not change as days pass.
 * A case or a milestone can only make it earlier.
 */
import type { Day, WorkingCalendar } from '../calendar';
import { isPartner, type Customer, type CustomerType, type ValueClass } from '../customers';
import { gradeChangeBetween, gradeOn, type Graded, type GradePolicy } from '../grading';
import { lostFrom, typeOn } from '../segments';
import { fnv1a, gapOf, type Gap } from './gap';
import type { Festival, MilestoneKind } from './milestone';
import type { FollowUpPolicy, GapPolicy, GapRow } from './policy';
import type { ToldRule } from './told';

/** The rule that set the next day, with its facts. */
export type NextReason =
  | {
      readonly rule: 'planned';
      readonly beyondGap: boolean;
      readonly snoozed: boolean;
      /** Until then the next move is the customer's. */
      readonly waiting: boolean;
    }
  | {
      readonly rule: 'gap';
      readonly gap: Gap;
      readonly graded: Graded;
      readonly type: CustomerType | null;
      readonly valueClass: ValueClass | null;
      /** The first day of the grade that gave the gap. */
      readonly from: Day;
    }
  /** A day told before an edit that would have moved it (docs/rules.md §3, Fair start). */
  | { readonly rule: 'told'; readonly by: ToldRule | 'milestone'; readonly grade: GapRow }
  | { readonly rule: 'attempt'; readonly attempts: number }
  /** Not followed up under Duebook so far. `lastContact`: the last contact before it. */
  | { readonly rule: 'never-tracked'; readonly lastContact: Day | null }
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
  /** True where Duebook keeps since and told: a customer without them is first seen today. */
  readonly keepsTold: boolean;
  /** False when the workbook has no purchases at all; then no customer's type is known. */
  readonly knowsPurchases: boolean;
}

/** A day that a rule gives. */
export interface Candidate {
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
  if (isPartner(customer)) return 'partner';
  if (customer.manualType !== null) return customer.manualType;
  if (customer.lastPurchase !== null) return typeOn(customer.lastPurchase, on);
  return knowsPurchases ? 'prospect' : customer.type;
}

/** The next day by rules 1 to 3 alone: planned, gap, never tracked. */
export function baseDayOf(
  customer: Customer,
  context: NextDayContext,
  today: Day,
  since: Day | null = customer.since,
): Candidate {
  const lastTracked = lastTrackedOf(customer);
  const { plannedFor } = customer;
  if (plannedFor !== null && (lastTracked === null || plannedFor > lastTracked)) {
    const beyondGap =
      lastTracked !== null && plannedFor > trackedDay(customer, lastTracked, context).day;
    const snoozed = (customer.snoozes ?? 0) > 0;
    const waiting = customer.waitingUntil === plannedFor;
    return { day: plannedFor, reason: { rule: 'planned', beyondGap, snoozed, waiting } };
  }
  if (lastTracked !== null) return trackedDay(customer, lastTracked, context);
  return untrackedDay(customer, since ?? context.takeOver, context, today);
}

/**
 * Rule 3. Grade E is not started: its gap counts from the day of rule 3, spread over its second half,
 * so that a list of such customers does not come due on one day.
 */
function untrackedDay(
  customer: Customer,
  seen: Day | null,
  context: NextDayContext,
  today: Day,
): Candidate {
  const { calendar } = context;
  const { added } = customer;
  const start = added !== null && seen !== null ? Math.max(added, seen) : (added ?? seen ?? today);
  const first = calendar.onOrAfter(start);
  // For that day, not for today, so that the day stays the same as days pass.
  const { gap, graded, type } = gapOn(customer, first, context);
  if (graded.grade !== 'E')
    return { day: first, reason: { rule: 'never-tracked', lastContact: null } };
  const half = Math.ceil(gap.days / 2);
  const day = first + half + (fnv1a(customer.id) % (gap.days - half + 1));
  const valueClass = valueClassOf(customer);
  return {
    day: toWorkingDay(day, first, calendar),
    reason: { rule: 'gap', gap, graded, type, valueClass, from: first },
  };
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
  const { lastPurchase } = customer;
  const lostOn = lastPurchase === null ? Infinity : lostFrom(lastPurchase);
  let from = lastTracked + 1;
  for (;;) {
    const { gap, graded, type } = gapOn(customer, from, context);
    const day = Math.max(from, lastTracked + gap.days);
    const byGrade = gradeChangeBetween(customer, from, day, context.gradePolicy) ?? Infinity;
    const until = Math.min(byGrade, lostOn > from ? lostOn : Infinity);
    if (day < until) {
      const valueClass = valueClassOf(customer);
      const moved = toWorkingDay(day, lastTracked, context.calendar);
      return { day: moved, reason: { rule: 'gap', gap, graded, type, valueClass, from } };
    }
    from = until;
  }
}
