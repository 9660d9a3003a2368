/**
 * Folds a customer's own entries, purchases and cases into the customer: the columns that are derived from
 * those tables may be out of date. Everything here is about one customer; what needs all of them, such as the
 * value class, is passed in.
 */
import { laterDay, type Day, type WorkingCalendar } from './calendar';
import type { Case, Customer, Entry, Purchase, ValueClass } from './customers';
import {
  countedEntries,
  kindOfOutcome,
  lastTrackedOf,
  promiseDue,
  replay,
  UNTRACKED,
} from './follow-ups';

/** The rows that refer to one customer, in the order of their table; null if there is no such table. */
export interface OwnRecords {
  readonly journal: readonly Entry[] | null;
  readonly purchases: readonly Purchase[] | null;
  readonly cases: readonly Case[] | null;
}

export interface FoldedCustomer {
  readonly record: Customer;
  /** Entries that were not voided, in the order of logging. */
  readonly entries: readonly Entry[];
  readonly purchases: readonly Purchase[];
  /** What was bought. */
  readonly products: readonly string[];
  /** The day of the latest purchase; null: none. */
  readonly purchasedOn: Day | null;
  /** In the order of the table, including closed ones. */
  readonly cases: readonly Case[];
}

/**
 * Updates a customer's columns from the records of that customer.
 * @param valueClass by recent purchases (docs/rules.md §6); null: the column keeps its value
 * @param calendar for the due day of an open case
 */
export function foldRecords(
  customer: Customer,
  own: OwnRecords,
  valueClass: ValueClass | null,
  calendar: WorkingCalendar,
): FoldedCustomer {
  const entries = countedOf(own.journal);
  const tracked = withJournal(customer, entries);
  const purchases = own.purchases ?? NONE;
  const cases = own.cases ?? NONE;
  return {
    record: withDerived(tracked, own, valueClass, calendar),
    entries,
    purchases,
    products: purchases.length === 0 ? NONE : purchases.map(({ product }) => product),
    purchasedOn: purchases.reduce((last: Day | null, { on }) => laterDay(last, on), null),
    cases,
  };
}

/** For the many customers without entries, purchases or cases. */
const NONE: readonly never[] = [];

function withDerived(
  tracked: Customer,
  { purchases, cases }: OwnRecords,
  valueClass: ValueClass | null,
  calendar: WorkingCalendar,
): Customer {
  // A record has some sixty fields; copying it for nothing takes more memory than reading it.
  if (purchases === null && cases === null) return tracked;
  const due =
    cases === null
      ? tracked.promiseDue
      : promiseDue(cases, laterDay(tracked.lastTracked, tracked.lastContact), calendar);
  const bought = purchases === null ? {} : boughtBy(tracked, purchases);
  return {
    ...tracked,
    ...bought,
    valueClass: valueClass ?? tracked.valueClass,
    promiseDue: due,
  };
}

function countedOf(entries: readonly Entry[] | null): readonly Entry[] {
  return entries === null || entries.length === 0 ? NONE : countedEntries(entries.map(withKind));
}

/**
 * An entry typed by hand often has no kind; the outcome decides it (docs/rules.md §3). An entry that
 * only voids another has none.
 */
function withKind(entry: Entry): Entry {
  const onlyVoids = entry.corrects !== '' && entry.outcome === null;
  return entry.kind !== null || onlyVoids
    ? entry
    : { ...entry, kind: kindOfOutcome(entry.outcome) };
}

/**
 * The journal never moves a day back. Columns that are as recent as the journal are kept, since they
 * also cover the time before its first entry.
 */
function withJournal(customer: Customer, entries: readonly Entry[]): Customer {
  if (entries.length === 0) return customer;
  const replayed = replay({ start: UNTRACKED, entries });
  const lastContact = laterDay(customer.lastContact, replayed.lastContact);
  const own = lastTrackedOf(customer);
  const isLate = own !== null && (replayed.lastTracked ?? -Infinity) < own;
  if (isLate) return { ...customer, lastContact };
  const isUpToDate = customer.lastTracked !== null && customer.lastTracked === replayed.lastTracked;
  // On the day of a closing, a blank count is the 0 of the next deal: from the journal alone it may be unknown
  // that an entry ended the deal.
  const known = customer.attempts ?? (customer.closedOn === customer.lastTracked ? 0 : null);
  return {
    ...customer,
    lastContact,
    lastTracked: laterDay(customer.lastTracked, replayed.lastTracked),
    attempts: (isUpToDate ? known : null) ?? replayed.attempts ?? customer.attempts,
    gradeAtLastEntry:
      (isUpToDate ? customer.gradeAtLastEntry : null) ??
      replayed.gradeAtLastEntry ??
      customer.gradeAtLastEntry,
  };
}

function boughtBy(
  customer: Customer,
  purchases: readonly Purchase[],
): Pick<Customer, 'lastPurchase' | 'totalValue'> {
  let { lastPurchase } = customer;
  let total = 0;
  for (const { on, amount } of purchases) {
    lastPurchase = laterDay(lastPurchase, on);
    total += Math.round((amount ?? 0) * 100);
  }
  return { lastPurchase, totalValue: purchases.length === 0 ? customer.totalValue : total / 100 };
}
