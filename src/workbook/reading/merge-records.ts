/**
 * Merges Journal, Purchases and Cases into the customers: the columns of Customers that are derived
 * from those sheets may be out of date.
 */
import {
  classifyBuyers,
  currenciesWithoutRate,
  foldRecords,
  goesByProfit,
  inOwnCurrency,
  openCustomerNames,
  problem,
  recentPurchases,
  type Case,
  type Customer,
  type CustomerReference,
  type Day,
  type Entry,
  type Placed,
  type Problem,
  type Purchase,
  type Rates,
  type RecentPurchases,
  type ReferenceProblem,
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
  /** What the value classes go by; null where there are none. */
  readonly valueBy: 'amount' | 'profit' | null;
}

export function mergeRecords(
  customers: readonly Placed<Customer>[],
  tables: SideTables,
  today: Day,
  { calendar, rates }: { readonly calendar: WorkingCalendar; readonly rates: Rates },
): Merged {
  const problems: Problem[] = [];
  const names = openCustomerNames(customers.map(({ record }) => record));
  const group = <R extends CustomerReference>(
    table: string,
    records: readonly Placed<R>[] | null,
  ): ReadonlyMap<string, readonly R[]> => {
    const groups = new Map<string, R[]>();
    for (const { row, record } of records ?? []) {
      const { id, problem: wrong } = names.resolve(record);
      if (wrong !== null) problems.push(referenceProblem(table, row, record, wrong));
      if (id === null) continue;
      const own = record.customerId === id ? record : { ...record, customerId: id };
      const others = groups.get(id);
      if (others === undefined) groups.set(id, [own]);
      else others.push(own);
    }
    return groups;
  };
  const entries = group('journal', tables.journal);
  const purchases = group('purchases', tables.purchases);
  const cases = group('cases', tables.cases);

  const mixed = mixedCurrencies(tables.purchases ?? [], rates);
  if (mixed !== null) problems.push(mixed);
  const recent =
    tables.purchases === null || mixed !== null
      ? null
      : recentOf(customers, purchases, { rates, today });
  const valueClasses = recent === null ? null : classesOf(recent);
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
  const byProfit = recent !== null && goesByProfit([...recent.values()]);
  const valueBy = recent === null || recent.size === 0 ? null : byProfit ? 'profit' : 'amount';
  return { customers: merged, problems, valueBy };
}

/** The problem of a row whose customer is unknown or in doubt, at the cell that says who it is. */
export function referenceProblem(
  table: string,
  row: number,
  { customer, customerId }: CustomerReference,
  code: ReferenceProblem,
): Problem {
  const isNamed = code === 'other-customer' || (customerId === '' && customer !== '');
  const [field, text] = isNamed ? ['customer', customer] : ['customerId', customerId];
  return problem(row, field, code, text, { table });
}

const NONE: readonly never[] = [];

/** Amounts in several currencies without rates cannot be added up; the value class column keeps its values. */
function mixedCurrencies(purchases: readonly Placed<Purchase>[], rates: Rates): Problem | null {
  const records = purchases.map(({ record }) => record);
  const currencies = currenciesWithoutRate(records, rates);
  if (currencies.length < 2) return null;
  const text = currencies.join(', ');
  return problem(0, 'currency', 'mixed-currencies', text, { table: 'purchases' });
}

function recentOf(
  customers: readonly Placed<Customer>[],
  purchases: ReadonlyMap<string, readonly Purchase[]>,
  { rates, today }: { readonly rates: Rates; readonly today: Day },
): ReadonlyMap<string, RecentPurchases> {
  const ids = customers.map(({ record }) => record.id).filter((id) => id !== '');
  return new Map(
    ids.map((id) => {
      const own = (purchases.get(id) ?? NONE).map((each) => inOwnCurrency(each, rates));
      return [id, recentPurchases(own, today)];
    }),
  );
}

/** The value class of each customer by recent purchases. */
function classesOf(
  recent: ReadonlyMap<string, RecentPurchases>,
): ReadonlyMap<string, ValueClass | null> {
  const classes = classifyBuyers([...recent.values()]);
  return new Map([...recent.keys()].map((id, at) => [id, classes[at] ?? null]));
}
