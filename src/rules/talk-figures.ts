/** What a talk between a manager and a seller is about (docs/figures.md "The talk sheet"). */
import type { Day } from './calendar';
import { choices, type Customer, type Grade } from './customers';
import { goalsOfMonth, purchaseFacts, type MeasuredTeam } from './dashboard-figures';
import {
  closingOf,
  gradeAt,
  isActive,
  isOpenDeal,
  isWithin,
  MIGRATION_DAYS,
  PUT_OFF_OFTEN,
  type Closing,
  type GoalState,
  type MeasuredCustomer,
  type Period,
} from './measures';
import { ownerFigures, type OwnerFigures } from './owner-figures';

export interface TalkFigures {
  readonly owner: string;
  readonly today: Day;
  /** The month up to today. */
  readonly period: Period;
  /** Null: no customer and no entry in the period. */
  readonly figures: OwnerFigures | null;
  /** Of this month, the seller's own. */
  readonly goals: readonly GoalState[];
  /** Open deals whose expected close has passed, the most valuable first. */
  readonly slipped: readonly { readonly customer: Customer; readonly expectedClose: Day }[];
  /** Active key customers, the longest without a contact first; null: no contact is known. */
  readonly keyCustomers: readonly { readonly customer: Customer; readonly days: number | null }[];
  /** Active customers whose grade of 28 days ago was another one, fallen ones first. */
  readonly moved: readonly {
    readonly customer: Customer;
    readonly before: Grade;
    readonly now: Grade;
  }[];
  /** Active customers put off on three days or more since the last entry, the most often first. */
  readonly putOff: readonly { readonly customer: Customer; readonly times: number }[];
  /** Promises that are neither told nor closed, the earliest first, those without a day last. */
  readonly promises: readonly {
    readonly customer: Customer;
    readonly text: string;
    readonly promisedFor: Day | null;
  }[];
  /** Deals closed in the period, the latest first. */
  readonly closed: readonly { readonly customer: Customer; readonly closing: Closing }[];
}

/**
 * Computes what a talk with one seller is about.
 * @param owner as `MeasuredCustomer` spells it
 */
export function talkFigures(team: MeasuredTeam, owner: string, period: Period): TalkFigures {
  const { customers, plan } = team;
  const { today } = plan;
  const facts = purchaseFacts(customers);
  const own = customers.filter((each) => each.owner === owner);
  const active = own.filter(isActive);
  return {
    owner,
    today,
    period,
    figures:
      ownerFigures(team, period, facts.knowsPurchases).find((each) => each.owner === owner) ?? null,
    goals: goalsOfMonth(team, facts).filter(({ goal }) => goal.owner === owner),
    slipped: slippedOf(active, today),
    keyCustomers: keyCustomersOf(active, today),
    moved: movedOf(active, today - MIGRATION_DAYS),
    putOff: active
      .map(({ customer, assessment }) => ({ customer, times: assessment.putOff }))
      .filter(({ times }) => times >= PUT_OFF_OFTEN)
      .sort((one, other) => other.times - one.times),
    promises: promisesOf(own),
    closed: own
      .flatMap(({ customer }) => {
        const closing = closingOf(customer, today);
        return closing !== null && isWithin(closing.on, period) ? [{ customer, closing }] : [];
      })
      .sort((one, other) => other.closing.on - one.closing.on),
  };
}

function slippedOf(active: readonly MeasuredCustomer[], today: Day): TalkFigures['slipped'] {
  return active
    .flatMap(({ customer }) => {
      const { expectedClose } = customer;
      const isSlipped = isOpenDeal(customer) && expectedClose !== null && expectedClose < today;
      return isSlipped ? [{ customer, expectedClose }] : [];
    })
    .sort(
      (one, other) =>
        (other.customer.potentialValue ?? -1) - (one.customer.potentialValue ?? -1) ||
        one.expectedClose - other.expectedClose,
    );
}

function keyCustomersOf(
  active: readonly MeasuredCustomer[],
  today: Day,
): TalkFigures['keyCustomers'] {
  const daysSince = (day: Day | null): number | null =>
    day === null ? null : Math.max(today - day, 0);
  return active
    .filter(({ assessment }) => assessment.valueClass === 'key')
    .map(({ customer }) => ({ customer, days: daysSince(customer.lastContact) }))
    .sort((one, other) => (other.days ?? Infinity) - (one.days ?? Infinity) || 0);
}

function movedOf(active: readonly MeasuredCustomer[], from: Day): TalkFigures['moved'] {
  const rankOf = (grade: Grade): number => choices.grade.indexOf(grade);
  return active
    .flatMap(({ customer, entries, assessment }) => {
      const before = gradeAt(entries, from);
      const now = assessment.graded.grade;
      return before === 'none' || before === now ? [] : [{ customer, before, now }];
    })
    .sort(
      (one, other) =>
        rankOf(other.now) - rankOf(other.before) - (rankOf(one.now) - rankOf(one.before)),
    );
}

function promisesOf(own: readonly MeasuredCustomer[]): TalkFigures['promises'] {
  return own
    .flatMap(({ customer, cases }) =>
      cases
        .filter((each) => each.closed === null && each.told === null)
        .filter(({ kind, promisedFor }) => kind === 'promise' || promisedFor !== null)
        .map(({ text, promisedFor }) => ({ customer, text, promisedFor })),
    )
    .sort((one, other) => (one.promisedFor ?? Infinity) - (other.promisedFor ?? Infinity) || 0);
}
