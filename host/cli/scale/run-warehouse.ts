/** One day of a warehouse: the queries around the library, in the order of `warehouse/sql/day.sql`. */
import type { WarehouseAnswer, WarehouseLibrary, WarehouseProblem } from './library';
import { factsText, type KnownOfAll, type Queries } from './queries';
import { withKeys, type TablesReply } from './tables';

export interface WarehouseRun {
  /** Those that are customers, in the order of their rows. */
  readonly answers: readonly WarehouseAnswer[];
  readonly problems: readonly WarehouseProblem[];
  /** Rows whose assessment failed. */
  readonly errors: readonly string[];
}

/** Several currencies are not added up: then no class is given, and that is a problem (docs/rules.md §6). */
const MOST_CURRENCIES = 1;

/**
 * Runs one day of the warehouse.
 * @param endsDay whether it first works out what was told at the end of yesterday, as the daily job does
 */
export async function runWarehouse(
  tables: TablesReply,
  library: WarehouseLibrary,
  queries: Queries,
  endsDay: boolean,
): Promise<WarehouseRun> {
  const keyed = withKeys(tables, library);
  const nothingKnown: KnownOfAll = { knowsPurchases: false, keepsTold: false, endsDay: false };
  const firstFacts = factsText(tables, nothingKnown);
  const inputs = await queries.inputs(keyed);
  const scans = inputs.map(({ row, input }) => ({ row, ...library.scan(firstFacts, input) }));
  const areMixed = (await queries.currencies(keyed)) > MOST_CURRENCIES;
  const classes = areMixed ? new Map<number, string>() : await queries.classes(scans);
  const facts = factsText(tables, {
    knowsPurchases:
      keyed.purchases.length > 0 || scans.some(({ hasLastPurchase }) => hasLastPurchase),
    keepsTold: scans.some(({ hasSince }) => hasSince),
    endsDay,
  });
  const all = inputs.map(({ row, input }) =>
    library.assess(facts, input, classes.get(row) ?? null),
  );
  const orphans = await queries.orphans(keyed);
  return {
    answers: all.filter(({ grade }) => grade !== null),
    problems: [
      ...all.flatMap(({ problems }) => problems),
      ...orphans.flatMap(({ tbl, input }) => library.orphan(facts, tbl, input)),
      ...library.dayProblems(facts),
      ...(areMixed ? [mixedCurrencies(tables)] : []),
    ],
    errors: all.flatMap(({ error }) => (error === null ? [] : [error])),
  };
}

function mixedCurrencies({ tables }: TablesReply): WarehouseProblem {
  const at = tables.purchases.fields.indexOf('currency');
  const words = new Set(tables.purchases.rows.map(({ cells }) => cells[at] ?? ''));
  words.delete('');
  const text = [...words].join(', ');
  return { tbl: 'purchases', row: 0, field: 'currency', code: 'mixed-currencies', text };
}
