/**
 * What a database does around the library: everything that looks at more than one customer. One set of queries in
 * plain JavaScript, which needs no engine; each engine brings its own.
 */
import type { CustomerScan } from './library';
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
  readonly endsDay: boolean;
}

export interface Queries {
  inputs(tables: KeyedTables): Promise<readonly InputRow[]>;
  /** Key: row of the customer. Customers without a class are left out. */
  classes(scans: readonly ScannedRow[]): Promise<ReadonlyMap<number, string>>;
  orphans(tables: KeyedTables): Promise<readonly OrphanRow[]>;
  /** How many different currencies the purchases have. */
  currencies(tables: KeyedTables): Promise<number>;
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
  inputs: (tables) => Promise.resolve(inputsOf(tables)),
  classes: (scans) => Promise.resolve(classesOf(scans)),
  orphans: (tables) => Promise.resolve(orphansOf(tables)),
  currencies: ({ purchases }) => Promise.resolve(currenciesOf(purchases)),
  close: () => Promise.resolve(),
};

function inputsOf(tables: KeyedTables): readonly InputRow[] {
  const groups = SIDE_TABLES.map((name) => [name, byKey(tables[name])] as const);
  const seen = new Set<string>();
  return tables.customers.map(({ row, cells, key }) => {
    const isRepeated = key !== '' && seen.has(key);
    seen.add(key);
    const owns = key !== '' && !isRepeated;
    const own = groups.map(([name, rows]) => [name, owns ? (rows.get(key) ?? null) : null]);
    return {
      row,
      input: JSON.stringify({ row, cells, isRepeated, ...Object.fromEntries(own) }),
    };
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

function currenciesOf(purchases: readonly KeyedRow[]): number {
  const words = new Set(purchases.map(({ currencyKey }) => currencyKey));
  words.delete('');
  return words.size;
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
