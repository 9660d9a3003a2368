/** Updates the columns of Customers that are derived from other sheets, and records it in Activity. */
import type { TableKey } from '../../rules';
import { planDerived, type ClassChange, type Derived } from './derived-columns';
import type { Context } from '../context';
import { openColumnTags } from '../columns';
import { openTables, readTeamFile, type TeamFile } from '../reading';
import { holdToWrite, noticeOf, runOperation, writeRecordChanges } from '../undo';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { refusalSentences, type ReadTable, type TableFacts } from '../records';

/** The sheets that columns of Customers are derived from. */
export const DERIVED_FROM: readonly TableKey[] = ['journal', 'purchases', 'cases'];

export interface DerivedUpdate {
  /** What could not be written, in words. */
  readonly refused: readonly string[];
  /** The workbook as it is now; null if it was not read. */
  readonly file: TeamFile | null;
}

/**
 * A change of value class is a line in the customer's history (docs/rules.md §6). Written before the column,
 * and once a day for a customer, so that a run killed in between leaves one notice.
 */
function noteClassChanges(context: Context, changes: readonly ClassChange[]): void {
  if (changes.length === 0) return;
  const tables = openTables(context);
  if (tables.find('journal') === null) return;
  const { today, words } = context;
  const notices = changes.map(({ id, from, to }) => {
    const { valueClass } = words.choices;
    const note = words.work.classChanged({ from: valueClass[from], to: valueClass[to] });
    const facts = { customer: id, by: '', note, dueBefore: null };
    return noticeOf(context, tables, { ...facts, id: `class-${today}-${id}` });
  });
  writeRecordChanges(notices, tables);
}

/** Takes the lock itself. */
export function updateDerivedColumns(context: Context): DerivedUpdate {
  const held = holdToWrite(context, AUTOMATIC_WAIT_MS, () => deriveColumns(context));
  return held?.value ?? NO_UPDATE;
}

/**
 * As `updateDerivedColumns`, but called under the lock.
 *
 * @param endsDay whether this is the first run of a day
 * @param rows the cells of Customers, if they were just read
 */
export function deriveColumns(
  context: Context,
  { endsDay = false, rows }: { readonly endsDay?: boolean } & Pick<TableFacts, 'rows'> = {},
): DerivedUpdate {
  if (isRepairPaused(context)) return NO_UPDATE;
  const { spreadsheet, today, words, platform } = context;
  const tables: ReadTable<'customers'>[] = [];
  const read = readTeamFile(spreadsheet, today, context.settings, {
    readTags: (sheet) => openColumnTags(() => platform.storage(), sheet).read,
    onCustomers: (customers) => tables.push(customers),
    rows,
    known: context,
  });
  const [table] = tables;
  if (table === undefined) return NO_UPDATE;
  const plan = planDerived(table, read, endsDay);
  noteClassChanges(context, plan.classChanges);
  // Notices of changed classes are in the sheet only.
  const file = plan.classChanges.length > 0 ? null : { ...read, customers: plan.customers };
  if (plan.typed.length === 0) {
    return { refused: refusalSentences(plan.write().refused, words), file };
  }
  let derived: Derived = { changes: [], refused: [] };
  runOperation(context, 'last-contact', { changes: plan.typed }, () => {
    derived = plan.write();
    return derived.changes;
  });
  return { refused: refusalSentences(derived.refused, words), file };
}

const NO_UPDATE: DerivedUpdate = { refused: [], file: null };
