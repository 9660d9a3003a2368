/**
 * Days run one after the other, in the workbook by its hourly job and in a warehouse that keeps by itself what was
 * told: both must say the same each morning, whatever people typed in between.
 */
import type { Host } from '../../index';
import { askScript, type ReportReply } from '../workbook/ask-script';
import { compareAnswers, type Comparison, type Difference } from './compare';
import type { WarehouseLibrary } from './library';
import { openTyping } from './made-up-days';
import type { Kept, Queries } from './queries';
import { runWarehouse } from './run-warehouse';
import type { TablesReply } from './tables';

export interface DaysPlan {
  readonly days: number;
  readonly seed: number;
  /** How many things people do on a day. */
  readonly edits: number;
}

export interface DayOutcome extends Comparison {
  readonly today: string;
  /** Rows whose assessment failed. */
  readonly errors: readonly string[];
}

const HOURS_A_DAY = 24;

/**
 * @param host a filled workbook, in the morning of the first day
 * @param onDay gets what each morning gave
 */
export async function runDays(
  host: Host,
  { days, seed, edits }: DaysPlan,
  { library, queries }: { readonly library: WarehouseLibrary; readonly queries: Queries },
  onDay: (outcome: DayOutcome) => void,
): Promise<void> {
  setUp(host);
  const typeDay = openTyping(host, seed);
  let kept: Kept = new Map();
  let loaded = askScript<TablesReply>(host, { ask: 'tables' });
  for (let day = 0; day < days; day += 1) {
    if (day > 0) host.clock.advanceHours(HOURS_A_DAY);
    host.call('runHourly', [], { trigger: true });
    const report = askScript<ReportReply>(host, { ask: 'report' });
    const tables = askScript<TablesReply>(host, { ask: 'tables' });
    const own = asLoaded(tables, loaded, kept);
    const run = await runWarehouse(own, library, queries, { kept, endsDay: true });
    const { equal, all, differences } = compareAnswers(report.customers, run.answers);
    const told = toldDifferences(tables, run.kept);
    onDay({
      ...{ today: report.today, errors: run.errors, all },
      equal: equal - new Set(told.map(({ row }) => row)).size,
      differences: [...differences, ...told],
    });
    ({ kept } = run);
    typeDay(report.today, edits);
    // A new customer has the day on which it was typed.
    loaded = askScript<TablesReply>(host, { ask: 'tables' });
  }
}

/** Only in a workbook that was set up, the hourly job ends the days. */
function setUp(host: Host): void {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.call('menuSetUp');
}

/**
 * The tables of today without what the workbook has kept since tables were loaded in the evening, and without anything
 * of customers that the warehouse knows. What cannot be found by its ID has only its cells.
 */
function asLoaded(tables: TablesReply, loaded: TablesReply, kept: Kept): TablesReply {
  const { fields, rows } = tables.tables.customers;
  const idAt = fields.indexOf('id');
  const own = new Set([fields.indexOf('since'), fields.indexOf('told')]);
  const before = new Map(loaded.tables.customers.rows.map(({ row, cells }) => [row, cells]));
  const seen = new Set<string>();
  const customers = rows.map(({ row, cells }) => {
    const id = cells[idAt] ?? '';
    const isKept = kept.has(id) && !seen.has(id);
    seen.add(id);
    const old = isKept ? undefined : before.get(row);
    return { row, cells: cells.map((cell, at) => (own.has(at) ? (old?.[at] ?? '') : cell)) };
  });
  return { ...tables, tables: { ...tables.tables, customers: { fields, rows: customers } } };
}

/** Where the workbook keeps something else than the warehouse, of customers with an ID of their own. */
function toldDifferences({ tables }: TablesReply, kept: Kept): readonly Difference[] {
  const { fields, rows } = tables.customers;
  const [idAt, sinceAt, toldAt] = ['id', 'since', 'told'].map((field) => fields.indexOf(field));
  const seen = new Set<string>();
  return rows.flatMap(({ row, cells }): Difference[] => {
    const id = cells[idAt ?? -1] ?? '';
    const known = seen.has(id) ? undefined : kept.get(id);
    seen.add(id);
    if (known === undefined) return [];
    return [
      { field: 'since', digest: cells[sinceAt ?? -1] ?? '', engine: known.since },
      { field: 'told', digest: cells[toldAt ?? -1] ?? '', engine: known.told },
    ].flatMap((each) => (each.digest === each.engine ? [] : [{ row, ...each }]));
  });
}
