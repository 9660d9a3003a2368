/**
 * What a database does around the library: everything that looks at more than one customer. One set of queries in
 * plain JavaScript, which needs no engine; each engine brings its own.
 */
import type { CustomerEnd, CustomerScan, WarehouseAnswer } from './library';
import {
  SIDE_TABLES,
  type KeyedRow,
  type KeyedTables,
  type SideTableName,
  type TablesReply,
  type TextRow,
} from './tables';

/** A customer of the table `customers`, and the JSON that the library takes. */
export interface InputRow {
  readonly row: number;
  readonly input: string;
}

export interface ScannedRow extends CustomerScan {
  readonly row: number;
}

/** A row of a side table whose customer does not exist. */
export interface OrphanRow {
  readonly tbl: SideTableName;
  readonly input: string;
}

/** What is known of all rows, for the facts of a day. */
export interface KnownOfAll {
  readonly knowsPurchases: boolean;
  readonly keepsTold: boolean;
}

/** What the rules remember of a customer, by its ID; it replaces what stands in the cells. */
export type Kept = ReadonlyMap<string, { readonly since: string; readonly told: string }>;

/** The end of yesterday for a customer of an owner. */
export interface EndedRow extends CustomerEnd {
  readonly row: number;
  readonly owner: string;
  readonly capacity: number | null;
  readonly input: string;
  readonly valueClass: string | null;
  readonly told: string;
}

/** What the library is asked for a customer. */
export interface AssessedInput extends InputRow {
  readonly valueClass: string | null;
  /** At the end of yesterday; null: nothing is kept. */
  readonly told: string | null;
}

/** A customer in the lists of today. */
export interface ListedRow {
  readonly row: number;
  readonly owner: string;
  readonly capacity: number | null;
  readonly section: string | null;
  readonly rank: string | null;
  readonly oldest: string | null;
  readonly isOffered: boolean;
  readonly isDone: boolean;
}

export interface Queries {
  inputs(tables: KeyedTables, kept: Kept): Promise<readonly InputRow[]>;
  /** Key: row of the customer. Customers without a class are left out. */
  classes(scans: readonly ScannedRow[]): Promise<ReadonlyMap<number, string>>;
  orphans(tables: KeyedTables): Promise<readonly OrphanRow[]>;
  /** JSON of the spellings of different currencies. */
  currencies(tables: KeyedTables): Promise<string>;
  /** JSON of the different owner cells, in the order of rows. */
  ownerCells(tables: KeyedTables): Promise<string>;
  /** JSON of the lines of Team. */
  team(tables: KeyedTables): Promise<string>;
  /** One JSON for each owner of whom some customers must be seen together. */
  ownerDays(ended: readonly EndedRow[]): Promise<readonly string[]>;
  /** One JSON for each owner with first contacts. */
  ownerStarts(listed: readonly ListedRow[]): Promise<readonly string[]>;
  /** The answers in the order of the rows, where the engine can call the library itself. */
  assess?: (facts: string, rows: readonly AssessedInput[]) => Promise<readonly WarehouseAnswer[]>;
  close(): Promise<void>;
}

/** The JSON of a day's facts, which the library takes. */
export function factsText(tables: TablesReply, known: KnownOfAll): string {
  const { today, language, settings, gaps } = tables;
  const { holidays, purchases, cases } = tables.tables;
  return JSON.stringify({
    today,
    language,
    settings: settings.map(([key = '', value = '']) => ({ key, value })),
    gaps: gaps.map((cells) => ({ cells })),
    holidays: holidays.rows,
    hasPurchases: purchases.rows.length > 0,
    hasCases: cases.rows.length > 0,
    ...known,
  });
}

export const plainQueries: Queries = {
  inputs: (tables, kept) => Promise.resolve(inputsOf(tables, kept)),
  classes: (scans) => Promise.resolve(classesOf(scans)),
  orphans: (tables) => Promise.resolve(orphansOf(tables)),
  currencies: ({ purchases, purchaseFields }) =>
    Promise.resolve(JSON.stringify(spellingsOf(purchases, purchaseFields.indexOf('currency')))),
  ownerCells: ({ customers, customerFields }) => {
    const at = customerFields.indexOf('owner');
    const cells = new Set(customers.map(({ cells }) => cells[at] ?? ''));
    return Promise.resolve(JSON.stringify([...cells]));
  },
  team: ({ team }) => Promise.resolve(JSON.stringify(team)),
  ownerDays: (ended) => Promise.resolve(byOwner(ended).map(ownerDayOf)),
  ownerStarts: (listed) => Promise.resolve(byOwner(listed).flatMap(ownerStartOf)),
  close: () => Promise.resolve(),
};

function byOwner<R extends { readonly owner: string }>(
  rows: readonly R[],
): readonly (readonly R[])[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.owner);
    if (group === undefined) groups.set(row.owner, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** All customers in whole; a database counts those that need not be seen together. */
function ownerDayOf(ended: readonly EndedRow[]): string {
  const customers = ended.map(({ row, input, valueClass, told }) => ({
    ...{ row, input, valueClass, told },
  }));
  const capacity = ended[0]?.capacity ?? null;
  return JSON.stringify({ capacity, taken: null, overdue: 0, today: 0, customers });
}

function ownerStartOf(listed: readonly ListedRow[]): readonly string[] {
  const count = (isCounted: (row: ListedRow) => boolean): number => listed.filter(isCounted).length;
  const customers = listed
    .filter(({ section }) => section === 'start')
    .map(({ row, rank, oldest, isOffered }) => ({ row, best: rank, oldest, isOffered }));
  if (customers.length === 0) return [];
  return [
    JSON.stringify({
      capacity: listed[0]?.capacity ?? null,
      overdue: count(({ section }) => section === 'overdue'),
      today: count(({ section }) => section === 'today'),
      done: count(({ isDone }) => isDone),
      customers,
    }),
  ];
}

function inputsOf(tables: KeyedTables, kept: Kept): readonly InputRow[] {
  const groups = SIDE_TABLES.map((name) => [name, byKey(tables[name])] as const);
  const sinceAt = tables.customerFields.indexOf('since');
  const toldAt = tables.customerFields.indexOf('told');
  const seen = new Set<string>();
  const merged = new Map<string, string[]>();
  const customers = tables.customers.map(({ row, cells, key, mergedKey }) => {
    const isRepeated = key !== '' && seen.has(key);
    seen.add(key);
    const own = key === '' || isRepeated ? undefined : kept.get(key);
    const known = cells.map((cell, at) =>
      own === undefined || (at !== sinceAt && at !== toldAt)
        ? cell
        : own[at === sinceAt ? 'since' : 'told'],
    );
    const told = known[toldAt] ?? '';
    if (mergedKey !== '' && told !== '') {
      merged.set(mergedKey, [...(merged.get(mergedKey) ?? []), told]);
    }
    return { row, cells: known, key, isRepeated };
  });
  return customers.map(({ row, cells, key, isRepeated }) => {
    const owns = key !== '' && !isRepeated;
    const own = groups.map(([name, rows]) => [name, owns ? (rows.get(key) ?? null) : null]);
    const input = { row, cells, isRepeated, ...(Object.fromEntries(own) as object) };
    const told = owns ? (merged.get(key) ?? null) : null;
    return { row, input: JSON.stringify({ ...input, merged: told }) };
  });
}

function byKey(rows: readonly KeyedRow[]): ReadonlyMap<string, readonly TextRow[]> {
  const groups = new Map<string, TextRow[]>();
  for (const { key, row, cells } of rows) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ row, cells }]);
    else group.push({ row, cells });
  }
  return groups;
}

function orphansOf(tables: KeyedTables): readonly OrphanRow[] {
  const known = new Set(tables.customers.map(({ key }) => key));
  known.delete('');
  return SIDE_TABLES.flatMap((tbl) =>
    tables[tbl]
      .filter(({ key }) => !known.has(key))
      .map(({ row, cells }) => ({ tbl, input: JSON.stringify({ row, cells }) })),
  );
}

/** The spelling met last of each currency. */
function spellingsOf(purchases: readonly KeyedRow[], at: number): readonly string[] {
  const spellings = new Map<string, string>();
  for (const { currencyKey, cells } of purchases) {
    if (currencyKey !== '') spellings.set(currencyKey, cells[at] ?? '');
  }
  return [...spellings.values()];
}

const MINIMUM_BUYERS = 10;

/** By running sums over distinct amounts, since equal amounts share a class (docs/rules.md §6). */
function classesOf(scans: readonly ScannedRow[]): ReadonlyMap<number, string> {
  const buyers = scans.filter(({ isBuyer }) => isBuyer);
  const known = buyers.filter(({ profitCents }) => profitCents !== null);
  const byProfit = known.length > 0 && known.length * 2 >= buyers.length;
  const amounts = scans
    .map(({ row, cents, profitCents }) => ({ row, amount: byProfit ? (profitCents ?? 0) : cents }))
    .filter(({ amount }) => amount > 0);
  if (amounts.length < MINIMUM_BUYERS) return new Map();
  const levels = new Map<number, number>();
  for (const { amount } of amounts) levels.set(amount, (levels.get(amount) ?? 0) + amount);
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  const classOf = new Map<number, string>();
  let before = 0;
  for (const [amount, sum] of [...levels].sort(([one], [other]) => other - one)) {
    classOf.set(
      amount,
      before * 100 < 80 * total ? 'key' : before * 100 < 95 * total ? 'major' : 'ordinary',
    );
    before += sum;
  }
  return new Map(amounts.map(({ row, amount }) => [row, classOf.get(amount) ?? 'ordinary']));
}
