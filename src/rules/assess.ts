/**
 * The front door of the rules: everything Duebook knows about a customer on a given day. Sheet,
 * formulas and email all call it, so they cannot disagree.
 */
import { type Day } from './calendar';
import type { Customer, CustomerType, Grade, ValueClass } from './customers';
import { isEmptyRow } from './customers';
import { deriveGrade, type Graded } from './grading';
import { isImportant } from './segments';
import {
  daysOverdue,
  dueDayOf,
  gapOn,
  lastGoodDay,
  lastTrackedOf,
  milestonesToName,
  poolDayOf,
  readTold,
  sectionOf,
  statusByDay,
  valueClassOf,
  workingDaysLate,
  type DueDay,
  type DueSection,
  type Gap,
  type Milestone,
  type NextDayContext,
  type NextReason,
  type Status,
} from './follow-ups';

/** What `assess` needs besides the customer and the day: policies as data, and the calendar. */
export type Policies = NextDayContext;

export interface Assessment {
  readonly graded: Graded;
  /** The grade without the manual one; equals `graded` when no grade was typed. */
  readonly derived: Graded;
  /** The grade stored with the last entry, if today's grade differs from it; else null. */
  readonly driftFrom: Grade | null;
  readonly type: CustomerType | null;
  /** Null when the customer is unclassified. */
  readonly valueClass: ValueClass | null;
  /** A key customer, or one of high potential value (docs/rules.md §6). */
  readonly isImportant: boolean;
  /** The gap that applies today. */
  readonly gap: Gap;
  /** Null while paused. */
  readonly next: Day | null;
  readonly reason: NextReason;
  /** The other rules that set a date, earliest date first. */
  readonly also: readonly NextReason[];
  readonly status: Status;
  /** Calendar days after the next day; null when not overdue. */
  readonly daysOverdue: number | null;
  /** 0 when not overdue. */
  readonly workingDaysLate: number;
  /** The customer's section of the due list; null when not due. */
  readonly section: DueSection | null;
  /** The milestones to name beside the customer, whether or not one set the day (docs/rules.md §3). */
  readonly milestones: readonly Milestone[];
  /** True when the next day is after the end of the Holidays table (`holidays-end`). */
  readonly beyondHolidays: boolean;
  /** On how many days the customer was put off since the last entry (docs/rules.md §3, Fair start). */
  readonly putOff: number;
  /** The next move is the customer's, until a planned day ahead (docs/rules.md §7, Waiting). */
  readonly isWaiting: boolean;
  /** The day for which the customer is in the list of those to start; null: none. */
  readonly offeredOn: Day | null;
  /** On how many working days it was in that list. */
  readonly offers: number;
  /** The day on which the customer is released into the pool, once its list says so (docs/rules.md §5); else null. */
  readonly toPool: Day | null;
  /** The day of the assessment. */
  readonly today: Day;
}

/**
 * Works out everything the rules say about a customer today. Returns null for an empty row, which is not a customer.
 * Takes four parameters, since each comes from elsewhere.
 * @param mayBeReleased whether the owner is a person who is not away, which the customer alone does not tell
 */
export function assess(
  customer: Customer,
  policies: Policies,
  today: Day,
  mayBeReleased = false,
): Assessment | null {
  if (isEmptyRow(customer)) return null;
  const { gap, graded, type } = gapOn(customer, today, policies);
  const valueClass = valueClassOf(customer);
  const due = dueDayOf(customer, policies, today);
  const { day: next, reason, also, putOff, offeredOn, offers } = due;
  const lastGood = next === null ? null : lastGoodDay(next, isPromised(reason), policies.calendar);
  const status = statusOf(due, lastGood, policies, today);
  const isOverdue = status === 'overdue' && lastGood !== null;
  const warnedOn = isOverdue && mayBeReleased ? (readTold(customer.told)?.warnedOn ?? null) : null;
  return {
    graded,
    derived:
      graded.reason === 'manual' ? deriveGrade(customer, today, policies.gradePolicy) : graded,
    driftFrom:
      customer.gradeAtLastEntry === null ||
      customer.gradeAtLastEntry === graded.grade ||
      graded.reason === 'partner'
        ? null
        : customer.gradeAtLastEntry,
    type,
    valueClass,
    isImportant: isImportant(
      valueClass,
      customer.potentialValue,
      policies.followUpPolicy.importantValue,
    ),
    gap,
    next,
    reason,
    also,
    status,
    daysOverdue: isOverdue ? daysOverdue(next, today) : null,
    workingDaysLate: isOverdue ? workingDaysLate(lastGood, today, policies.calendar) : 0,
    section: sectionOf(status),
    milestones:
      reason.rule === 'paused'
        ? []
        : milestonesToName(customer, lastTrackedOf(customer), today, policies),
    beyondHolidays: next !== null && policies.calendar.isBeyondTable(next),
    putOff,
    isWaiting: reason.rule === 'planned' && reason.waiting && next !== null && next > today,
    offeredOn,
    offers,
    toPool: mayBeReleased
      ? poolDayOf({ graded, gap, next, reason, also, status }, warnedOn, policies, today)
      : null,
    today,
  };
}

/** The day that was due before an entry made now; null where no one could be late for it. */
export function dueBeforeOf({ next, status }: Pick<Assessment, 'next' | 'status'>): Day | null {
  return status === 'start' || status === 'grade' ? null : next;
}

/** The first that matches (docs/rules.md §5). @param lastGood null for a paused customer */
function statusOf(
  { day, isToStart, isToGrade }: DueDay,
  lastGood: Day | null,
  policies: Policies,
  today: Day,
): Status {
  if (day !== null && day <= today) {
    if (isToStart) return 'start';
    if (isToGrade) return 'grade';
    // A promise for a day off is due until the first working day after it.
    if (lastGood !== null && lastGood >= today) return 'today';
  }
  return statusByDay(day, today, policies.followUpPolicy.soonDays);
}

/** A promised day is exactly as promised, also on a day off. */
function isPromised(reason: NextReason): boolean {
  if (reason.rule === 'told') return reason.by === 'planned';
  return reason.rule === 'planned' || reason.rule === 'promise';
}
