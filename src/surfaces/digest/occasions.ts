/**
 * What an email names besides the due lists: complaints and promises whose day is near, milestones
 * ahead, customers due on the coming days off, when no email is sent, and closed deals to complete.
 */
import {
  lastTrackedOf,
  milestoneReason,
  nameOf,
  pressingCases,
  type Case,
  type Day,
  type Policies,
  isDueStatus,
} from '../../rules';
import type { AssessedCustomer } from '../../workbook';

export interface Occasions {
  readonly cases: readonly DueCase[];
  readonly milestones: readonly MilestoneAhead[];
  /** Null when tomorrow is a working day, or no customer is due on the days off. */
  readonly daysOff: DaysOff | null;
  /** In the order of the sheet. */
  readonly toComplete: readonly AssessedCustomer[];
  /** Due customers of colleagues that name the reader beside the owner, by the owner's name; not counted. */
  readonly alongside: Alongside;
}

interface OnDay {
  readonly assessed: AssessedCustomer;
  readonly on: Day;
}

export interface DueCase extends OnDay {
  readonly item: Case;
  /** Null when its day has not passed. */
  readonly workingDaysLate: number | null;
}

export interface MilestoneAhead extends OnDay {
  readonly reason: MilestoneReason;
}

type MilestoneReason = ReturnType<typeof milestoneReason>;

export interface DaysOff {
  readonly from: Day;
  readonly to: Day;
  /** Customers due within these days, earliest first. */
  readonly customers: readonly OnDay[];
}

type Alongside = ReadonlyMap<string, readonly AssessedCustomer[]>;

function dueAmong(lists: Alongside): Alongside {
  const due = [...lists].map(([name, customers]) => {
    const some = customers.filter(({ assessment: { status } }) => isDueStatus(status));
    return [name, some] as const;
  });
  return new Map(due);
}

/** The occasions of these customers; each list is sorted by day, then by name. */
export function occasionsOf(
  customers: readonly AssessedCustomer[],
  today: Day,
  policies: Policies,
  alongside: Alongside = new Map(),
): Occasions {
  return {
    cases: byDay(customers.flatMap((assessed) => casesOf(assessed, today, policies))),
    milestones: byDay(customers.flatMap((assessed) => milestonesOf(assessed, today))),
    daysOff: daysOffOf(customers, today, policies),
    toComplete: customers.filter(({ toComplete }) => toComplete.length > 0),
    alongside: dueAmong(alongside),
  };
}

function casesOf(
  assessed: AssessedCustomer,
  today: Day,
  { calendar, followUpPolicy }: Policies,
): readonly DueCase[] {
  return pressingCases(assessed.cases, lastTrackedOf(assessed.customer), calendar)
    .filter(({ dueOn }) => dueOn <= today + followUpPolicy.soonDays)
    .map(({ item, dueOn: on }) => ({
      assessed,
      on,
      item,
      workingDaysLate: on < today ? calendar.countAfter(on, today) : null,
    }));
}

/**
 * Milestones ahead, also of those who are followed up so often that none sets their day. One that has
 * passed is named in the customer's row.
 */
function milestonesOf(assessed: AssessedCustomer, today: Day): readonly MilestoneAhead[] {
  return assessed.assessment.milestones.flatMap((milestone) => {
    const { on } = milestone;
    return on < today ? [] : [{ assessed, on, reason: milestoneReason(milestone) }];
  });
}

/** Only planned days and promises can be on a day off, since gaps end on working days. */
function daysOffOf(
  customers: readonly AssessedCustomer[],
  today: Day,
  { calendar }: Policies,
): DaysOff | null {
  const from = today + 1;
  const to = calendar.onOrAfter(from) - 1;
  const within = customers.flatMap((assessed) => {
    const { next } = assessed.assessment;
    return next !== null && next >= from && next <= to ? [{ assessed, on: next }] : [];
  });
  return within.length === 0 ? null : { from, to, customers: byDay(within) };
}

function byDay<T extends OnDay>(found: readonly T[]): readonly T[] {
  return [...found].sort(
    (one, other) =>
      one.on - other.on || compare(nameOf(one.assessed.customer), nameOf(other.assessed.customer)),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
