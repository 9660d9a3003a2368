/** Updates the columns of Customers that are derived from other sheets, and records it in Activity. */
import type { TableKey } from '../../rules';
import { planDerived, type ClassChange, type Derived } from './derived-columns';
import type { Context } from '../context';
import { holdToWrite, noticeOf, runOperation, writeRecordChanges } from '../undo';
import { openTables, readTeamFile } from '../reading';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { refusalSentences } from '../records';

/** The sheets that columns of Customers are derived from. */
export const DERIVED_FROM: readonly TableKey[] = ['journal', 'purchases', 'cases'];

/**
 * A change of value class is a line in the customer's history (docs/rules.md §6). Written before the column,
 * and once a day for a customer, so that a run killed in between leaves one notice.
 */
function noteClassChanges(context: Context, changes: readonly ClassChange[]): void {
  const tables = openTables(context);
  if (changes.length === 0 || tables.find('journal') === null) return;
  const { today, words } = context;
  const notices = changes.map(({ id, from, to }) => {
    const { valueClass } = words.choices;
    const note = words.work.classChanged({ from: valueClass[from], to: valueClass[to] });
    const facts = { customer: id, by: '', note, dueBefore: null };
    return noticeOf(context, tables, { ...facts, id: `class-${today}-${id}` });
  });
  writeRecordChanges(notices, tables);
}

/**
 * Takes the lock itself. Returns what could not be written, in words.
 *
 * @param endsDay whether this is the first run of a day
 */
export function updateDerivedColumns(context: Context, endsDay = false): readonly string[] {
  if (isRepairPaused(context)) return [];
  const { spreadsheet, today, words } = context;
  const held = holdToWrite(context, AUTOMATIC_WAIT_MS, () => {
    const file = readTeamFile(spreadsheet, today, context.settings);
    const plan = planDerived(spreadsheet, file, endsDay);
    noteClassChanges(context, plan.classChanges);
    if (plan.typed.length === 0) return refusalSentences(plan.write().refused, words);
    let derived: Derived = { changes: [], refused: [] };
    runOperation(context, 'last-contact', { changes: plan.typed }, () => {
      derived = plan.write();
      return derived.changes;
    });
    return refusalSentences(derived.refused, words);
  });
  return held?.value ?? [];
}
