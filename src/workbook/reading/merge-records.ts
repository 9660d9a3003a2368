/**
 * Merges Journal, Purchases and Cases into the customers: the columns of Customers that are derived
 * from those sheets may be out of date.
 */
import {
  classifyBuyers,
  foldRecords,
  foldWord,
  problem,
  recentPurchases,
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
    const own = {
      journal: entries.get(id) ?? null,
      purchases: tables.purchases === null ? null : (purchases.get(id) ?? NONE),
      cases: tables.cases === null ? null : (cases.get(id) ?? NONE),
    };
    const folded = foldRecords(record, own, valueClasses?.get(id) ?? null, calendar);
    return { row, ...folded };
  });
  return { customers: merged, problems };
}

const NONE: readonly never[] = [];

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
