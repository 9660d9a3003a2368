/**
 * Merges Journal, Purchases and Cases into the customers: the columns of Customers that are derived
 * from those sheets may be out of date.
 */
import {
  classifyBuyers,
  countedEntries,
  kindOfOutcome,
  lastTrackedOf,
  promiseDue,
  recentPurchases,
  replay,
  problem,
  foldWord,
  UNTRACKED,
  type Case,
  type Customer,
  type Day,
  type Entry,
  type Placed,
  type Problem,
  type Purchase,
  type ValueClass,
  type WorkingCalendar,
} from '../../rules';
import type { PlacedCustomer } from './team-file';

/** The tables that refer to Customers; null if the workbook has no such sheet. */
export interface SideTables {
  readonly journal: readonly Placed<Entry>[] | null;
  readonly purchases: readonly Placed<Purchase>[] | null;
  readonly cases: readonly Placed<Case>[] | null;
}

export interface Merged {
  readonly customers: readonly PlacedCustomer[];
  readonly problems: readonly Problem[];
}

export function mergeRecords(
  customers: readonly Placed<Customer>[],
  tables: SideTables,
  today: Day,
  calendar: WorkingCalendar,
): Merged {
  const problems: Problem[] = [];
  const known = new Set(customers.map(({ record }) => record.id));
  known.delete('');
  const group = <R extends { readonly customerId: string }>(
    table: string,
    records: readonly Placed<R>[] | null,
  ): ReadonlyMap<string, readonly R[]> => {
    const groups = new Map<string, R[]>();
    for (const { row, record } of records ?? []) {
      const { customerId } = record;
      if (!known.has(customerId)) {
        problems.push(problem(row, 'customerId', 'unknown-customer', customerId, { table }));
        continue;
      }
      const others = groups.get(customerId);
      if (others === undefined) groups.set(customerId, [record]);
      else others.push(record);
    }
    return groups;
  };
  const entries = group('journal', tables.journal);
  const purchases = group('purchases', tables.purchases);
  const cases = group('cases', tables.cases);

  const mixed = mixedCurrencies(tables.purchases ?? []);
  if (mixed !== null) problems.push(mixed);
  const valueClasses =
    tables.purchases === null || mixed !== null ? null : classesOf(customers, purchases, today);
  const merged = customers.map(({ row, record }): PlacedCustomer => {
    const { id } = record;
    const counted = countedOf(entries.get(id));
    const tracked = withJournal(record, counted);
    const ownPurchases = purchases.get(id) ?? NONE;
    const valueClass = valueClasses?.get(id) ?? record.valueClass;
    const own = cases.get(id) ?? NONE;
    const due =
      tables.cases === null
        ? record.promiseDue
        : promiseDue(own, latest(tracked.lastTracked, tracked.lastContact), calendar);
    const isAsRead = tables.purchases === null && tables.cases === null;
    const bought = tables.purchases === null ? {} : boughtBy(record, ownPurchases);
    return {
      row,
      // A record has some sixty fields; copying it for nothing takes more memory than reading it.
      record: isAsRead ? tracked : { ...tracked, ...bought, valueClass, promiseDue: due },
      entries: counted,
      purchases: ownPurchases,
      products: ownPurchases.length === 0 ? NONE : ownPurchases.map(({ product }) => product),
      purchasedOn: ownPurchases.reduce((last: Day | null, { on }) => latest(last, on), null),
      cases: own,
    };
  });
  return { customers: merged, problems };
}

/** For the many customers without entries, purchases or cases. */
const NONE: readonly never[] = [];

function countedOf(entries: readonly Entry[] | undefined): readonly Entry[] {
  return entries === undefined ? NONE : countedEntries(entries.map(withKind));
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
  const lastContact = latest(customer.lastContact, replayed.lastContact);
  const own = lastTrackedOf(customer);
  const isLate = own !== null && (replayed.lastTracked ?? -Infinity) < own;
  if (isLate) return { ...customer, lastContact };
  const isUpToDate = customer.lastTracked !== null && customer.lastTracked === replayed.lastTracked;
  return {
    ...customer,
    lastContact,
    lastTracked: latest(customer.lastTracked, replayed.lastTracked),
    attempts: (isUpToDate ? customer.attempts : null) ?? replayed.attempts ?? customer.attempts,
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
    lastPurchase = latest(lastPurchase, on);
    total += Math.round((amount ?? 0) * 100);
  }
  return { lastPurchase, totalValue: purchases.length === 0 ? customer.totalValue : total / 100 };
}

/** Amounts in several currencies cannot be added up; the value class column keeps its values. */
function mixedCurrencies(purchases: readonly Placed<Purchase>[]): Problem | null {
  const currencies = new Map<string, string>();
  for (const { record } of purchases) {
    const folded = foldWord(record.currency);
    if (folded !== '') currencies.set(folded, record.currency);
  }
  if (currencies.size < 2) return null;
  const text = [...currencies.values()].join(', ');
  return problem(0, 'currency', 'mixed-currencies', text, { table: 'purchases' });
}

/** The value class of each customer by recent purchases. */
function classesOf(
  customers: readonly Placed<Customer>[],
  purchases: ReadonlyMap<string, readonly Purchase[]>,
  today: Day,
): ReadonlyMap<string, ValueClass | null> {
  const ids = customers.map(({ record }) => record.id).filter((id) => id !== '');
  const classes = classifyBuyers(ids.map((id) => recentPurchases(purchases.get(id) ?? [], today)));
  return new Map(ids.map((id, at) => [id, classes[at] ?? null]));
}

function latest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
