/** Updates the columns of Customers that are derived from other sheets, and records it in Activity. */
import type { TableKey } from '../../rules';
import { planDerived, type Derived } from './derived-columns';
import type { Context } from '../context';
import { holdToWrite, runOperation } from '../undo';
import { readTeamFile } from '../reading';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { refusalSentences } from '../records';

/** The sheets that columns of Customers are derived from. */
export const DERIVED_FROM: readonly TableKey[] = ['journal', 'purchases', 'cases'];

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
