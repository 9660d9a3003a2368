/** What the measures are computed from: customers as assessed today, with all that happened to them. */
import type { Day } from '../calendar';
import {
  isPartner,
  type Case,
  type Customer,
  type Entry,
  type Purchase,
  type ValueClass,
} from '../customers';
import {
  foundClosing,
  isClosedStage,
  pauseOf,
  type Gap,
  type NextDay,
  type Status,
} from '../follow-ups';
import type { Graded } from '../grading';

/** A customer of the team; an `Assessment` has what `assessment` asks for. */
export interface MeasuredCustomer {
  readonly customer: Customer;
  readonly assessment: Pick<NextDay, 'reason' | 'also'> & {
    readonly gap: Gap;
    readonly graded: Graded;
    /** Null while paused. */
    readonly next: Day | null;
    readonly status: Status;
    readonly valueClass: ValueClass | null;
    /** The day for which the customer is in the list of those to start. */
    readonly offeredOn: Day | null;
    readonly putOff: number;
  };
  /** The owner today, in one spelling; `''`: no one. */
  readonly owner: string;
  /** The entries that count, in the order of logging. */
  readonly entries: readonly Entry[];
  readonly purchases: readonly Purchase[];
  readonly cases: readonly Case[];
}

/** Days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** An amount in units of the currency; `''` where none is named. */
export interface Money {
  readonly currency: string;
  readonly amount: number;
}

/** With fewer cases, a share or a median means nothing. */
export const FEWEST_CASES = 5;

/**
 * Whether the customer is followed up. Figures of the present count only such customers; money and history count all.
 */
export function isActive({ customer }: Pick<MeasuredCustomer, 'customer'>): boolean {
  return pauseOf(customer) === null;
}

export function isWithin(day: Day | null, { from, to }: Period): day is Day {
  return day !== null && day >= from && day <= to;
}

/** Whether the entry is a contact, review or attempt; not a snooze, a notice, or an entry that only voids another. */
export function tracks({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'touch' || kind === 'review' || kind === 'attempt';
}

/** The share `part` ÷ `whole`; null if `whole` is under `fewest`, too small to say anything. */
export function shareOf(part: number, whole: number, fewest: number): number | null {
  return whole < Math.max(fewest, 1) ? null : part / whole;
}

/** The median; null of no values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

export interface Closing {
  readonly stage: 'won' | 'lost';
  readonly on: Day;
}

/**
 * The closing of the customer's last deal; null while a deal is open, for partners (docs/rules.md §7), and
 * where the day is unknown or ahead. Where no day is kept, the closing day of docs/rules.md §1 counts.
 */
export function closingOf(customer: Customer, today: Day): Closing | null {
  const { stage, closedOn } = customer;
  if (!isClosedStage(stage) || isPartner(customer)) return null;
  const on = closedOn ?? foundClosing(customer, today)?.closedOn ?? null;
  return on === null || on > today ? null : { stage, on };
}
