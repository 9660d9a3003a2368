/**
 * The front door of the rules: everything Duebook knows about a customer on a given day. Sheet,
 * formulas and email all call it, so they cannot disagree.
 */
import { type Day } from './calendar';
import type { Customer, CustomerType, Grade, ValueClass } from './customers';
import { isEmptyRow } from './customers';
import { deriveGrade, type Graded } from './grading';
import {
  daysOverdue,
  gapOn,
  lastTrackedOf,
  milestonesToName,
  nextDayOf,
  sectionOf,
  statusOf,
  valueClassOf,
  workingDaysLate,
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
  /** Calendar days; null when not overdue. */
  readonly daysOverdue: number | null;
  /** 0 when not overdue. */
  readonly workingDaysLate: number;
  /** The customer's section of the due list; null when not due. */
  readonly section: DueSection | null;
  /** The milestones to name beside the customer, whether or not one set the day (docs/rules.md §3). */
  readonly milestones: readonly Milestone[];
  /** True when the next day is after the end of the Holidays table (`holidays-end`). */
  readonly beyondHolidays: boolean;
}

/** Returns null for an empty row, which is not a customer. */
export function assess(customer: Customer, policies: Policies, today: Day): Assessment | null {
  if (isEmptyRow(customer)) return null;
  const { gap, graded, type } = gapOn(customer, today, policies);
  const valueClass = valueClassOf(customer);
  const { day: next, reason, also } = nextDayOf(customer, policies, today);
  const isUntouched = lastTrackedOf(customer) === null && customer.plannedFor === null;
  // A customer without any tracked entry is never late (docs/rules.md §3, rule 3), whichever rule set
  // the day.
  const status = statusOf(next, today, isUntouched, policies.followUpPolicy.soonDays);
  const isOverdue = status === 'overdue' && next !== null;
  return {
    graded,
    derived:
      graded.reason === 'manual' ? deriveGrade(customer, today, policies.gradePolicy) : graded,
    driftFrom:
      customer.gradeAtLastEntry === null || customer.gradeAtLastEntry === graded.grade
        ? null
        : customer.gradeAtLastEntry,
    type,
    valueClass,
    isImportant: valueClass === 'key' || isOfValue(customer, policies.followUpPolicy),
    gap,
    next,
    reason,
    also,
    status,
    daysOverdue: isOverdue ? daysOverdue(next, today) : null,
    workingDaysLate: isOverdue ? workingDaysLate(next, today, policies.calendar) : 0,
    section: sectionOf({
      status,
      grade: graded.grade,
      gradeReason: graded.reason,
      isUntouched,
    }),
    milestones:
      reason.rule === 'paused'
        ? []
        : milestonesToName(customer, lastTrackedOf(customer), today, policies),
    beyondHolidays: next !== null && policies.calendar.isBeyondTable(next),
  };
}

function isOfValue(
  { potentialValue }: Pick<Customer, 'potentialValue'>,
  { importantValue }: Policies['followUpPolicy'],
): boolean {
  return importantValue !== null && potentialValue !== null && potentialValue >= importantValue;
}
