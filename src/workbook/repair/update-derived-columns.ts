/** Updates the columns of Customers that are derived from other sheets, and records it in Activity. */
import type { CustomerType, Day, TableKey } from '../../rules';
import { planDerived, type Derived, type HistoryChange } from './derived-columns';
import { readingContext, type Context } from '../context';
import { openColumnTags } from '../columns';
import { openTables, readTeamFile, type TeamFile } from '../reading';
import { holdToWrite, noticeOf, runOperation, writeRecordChanges } from '../undo';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { readTable, refusalSentences, type ReadTable, type TableFacts } from '../records';
import { completeRecords, type EditedCells, type NamingRead } from './complete-records';

/** The sheets that columns of Customers are derived from; the rows of Contacts are only completed. */
export const DERIVED_FROM: readonly TableKey[] = ['journal', 'purchases', 'cases'];

export interface DerivedUpdate {
  /** What could not be written, in words. */
  readonly refused: readonly string[];
  /** The workbook as it is now; null if it was not read. */
  readonly file: TeamFile | null;
}

/**
 * A change of value class or type is a line in the customer's history (docs/rules.md §6). Written before the column,
 * and once a day for a customer, so that a run killed in between leaves one notice.
 */
function noteChanges(context: Context, changes: readonly HistoryChange[]): void {
  if (changes.length === 0) return;
  const tables = openTables(context);
  if (tables.find('journal') === null) return;
  const { today, words } = context;
  const { work, choices } = words;
  const notices = changes.map((change) => {
    const { id, what, from, to } = change;
    const note =
      change.what === 'class'
        ? work.classChanged({
            from: choices.valueClass[change.from],
            to: choices.valueClass[change.to],
          })
        : work.typeChanged({
            from: choices.type[from as CustomerType],
            to: choices.type[to as CustomerType],
          });
    const facts = { customer: id, by: '', note, dueBefore: null };
    return noticeOf(context, tables, { ...facts, id: `${what}-${today}-${id}` });
  });
  writeRecordChanges(notices, tables);
}

/**
 * Completes what people typed into the sheets of records, and derives columns of Customers from them. Takes the
 * lock itself.
 *
 * @param edited what a person changed in one of those sheets just now
 */
export function updateDerivedColumns(
  context: Context,
  edited: EditedCells | null = null,
): DerivedUpdate {
  const held = holdToWrite(context, AUTOMATIC_WAIT_MS, () => deriveColumns(context, { edited }));
  return held?.value ?? NO_UPDATE;
}

interface DeriveOptions extends Pick<TableFacts, 'rows'> {
  readonly endsDay?: boolean;
  readonly lastRun?: Day | null;
  readonly edited?: EditedCells | null;
}

/**
 * Does what `updateDerivedColumns` does, but under a lock that the caller holds.
 * @param endsDay whether this is the first run of a day
 * @param lastRun the day of the run before
 * @param rows the cells of Customers, if they were just read
 * @param edited what a person changed just now in one of the sheets of records
 */
export function deriveColumns(
  context: Context,
  { endsDay = false, lastRun = null, rows, edited = null }: DeriveOptions = {},
): DerivedUpdate {
  if (isRepairPaused(context)) return NO_UPDATE;
  const { today, words, platform } = context;
  const tables: ReadTable<'customers'>[] = [];
  const reads: NamingRead[] = [];
  const read = readTeamFile(platform, today, context.settings, {
    readTags: (sheet) => openColumnTags(() => platform.storage(), sheet).read,
    onCustomers: (customers) => tables.push(customers),
    onRecords: (name, records) => reads.push({ ...records, table: name }),
    rows,
    known: context,
  });
  const [table] = tables;
  if (table === undefined) return NO_UPDATE;
  const customers = read.customers.map(({ record }) => record);
  const said = completeRecords(context, customers, reads, edited);
  const plan = planDerived(table, read, { endsDay, lastRun });
  noteChanges(context, plan.history);
  // Notices are in the sheet only.
  const file = plan.history.length > 0 ? null : { ...read, customers: plan.customers };
  if (plan.typed.length === 0) {
    return { refused: [...said, ...refusalSentences(plan.write().refused, words)], file };
  }
  let derived: Derived = { changes: [], refused: [] };
  runOperation(context, 'last-contact', { changes: plan.typed }, () => {
    derived = plan.write();
    return derived.changes;
  });
  return { refused: [...said, ...refusalSentences(derived.refused, words)], file };
}

/**
 * Completes rows of Contacts. Takes the lock itself; returns sentences as `completeRecords`.
 * @param edited what a person changed there just now
 */
export function completeContacts(context: Context, edited: EditedCells): readonly string[] {
  if (isRepairPaused(context)) return [];
  const { spreadsheet, settings } = context;
  const held = holdToWrite(context, AUTOMATIC_WAIT_MS, () => {
    const contacts = readContacts(context);
    const customers = readTable(spreadsheet, 'customers', readingContext(context), { settings });
    if (contacts === null || customers === null) return [];
    const records = customers.records.map(({ record }) => record);
    return completeRecords(context, records, [contacts], edited);
  });
  return held?.value ?? [];
}

function readContacts(context: Context): NamingRead | null {
  const { spreadsheet, settings } = context;
  const read = readTable(spreadsheet, 'contacts', readingContext(context), { settings });
  return read === null ? null : { ...read, table: 'contacts' };
}

const NO_UPDATE: DerivedUpdate = { refused: [], file: null };
