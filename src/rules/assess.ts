/**
 * The one front door of the rules: everything that is said about a customer on a day. Sheet,
 * formula and mail all ask here, so that they cannot disagree.
 */
import { type Day } from './calendar';
import type { Customer, CustomerType, Grade, ValueClass } from './customers';
import { isEmptyRow } from './customers';
import { deriveGrade, type Graded } from './grading';
import {
  daysOverdue,
  gapOn,
  lastTrackedOf,
  nextDayOf,
  sectionOf,
  statusOf,
  valueClassOf,
  workingDaysLate,
  type DueSection,
  type Gap,
  type NextDayContext,
  type NextReason,
  type Status,
} from './follow-ups';

/** Everything but the customer and the day: policies as data, the calendar opened from them. */
export type Policies = NextDayContext;

export interface Assessment {
  readonly graded: Graded;
  /** What the grade would be without the typed one; the same as `graded` when none is typed. */
  readonly derived: Graded;
  /** The grade stored with the last entry, when today's differs; else null. */
  readonly driftFrom: Grade | null;
  readonly type: CustomerType | null;
  /** Null: unclassified. */
  readonly valueClass: ValueClass | null;
  /** The gap that applies today. */
  readonly gap: Gap;
  /** Null while paused. */
  readonly next: Day | null;
  readonly reason: NextReason;
  /** The other rules that have a say, earliest first. */
  readonly also: readonly NextReason[];
  readonly status: Status;
  /** Calendar days; null when not overdue. */
  readonly daysOverdue: number | null;
  /** 0 when not overdue. */
  readonly workingDaysLate: number;
  /** Where the customer stands in the due list; null when not due. */
  readonly section: DueSection | null;
  /** The next day is later than the Holidays table knows (`holidays-end`). */
  readonly beyondHolidays: boolean;
}

/** Null for an empty row, which is no customer. */
export function assess(customer: Customer, policies: Policies, today: Day): Assessment | null {
  if (isEmptyRow(customer)) return null;
  const { gap, graded, type } = gapOn(customer, today, policies);
  const { day: next, reason, also } = nextDayOf(customer, policies, today);
  const isUntouched = lastTrackedOf(customer) === null && customer.plannedFor === null;
  // Until something is tracked nobody is late (docs/rules.md §3, rule 3), whatever brought the day
  // forward; who was promised something stands first among those to start.
  const status = statusOf(next, today, isUntouched, policies.followUpPolicy.soonDays);
  const isOverdue = status === 'overdue' && next !== null;
  return {
    graded,
    derived:
      graded.reason === 'manual'
        ? deriveGrade(
            customer.need,
            customer.expectedClose,
            customer.stage,
            today,
            policies.gradePolicy,
          )
        : graded,
    driftFrom:
      customer.gradeAtLastEntry === null || customer.gradeAtLastEntry === graded.grade
        ? null
        : customer.gradeAtLastEntry,
    type,
    valueClass: valueClassOf(customer),
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
    beyondHolidays: next !== null && policies.calendar.isBeyondTable(next),
  };
}
