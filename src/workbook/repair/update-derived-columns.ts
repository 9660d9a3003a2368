/** Updates the columns of Customers that are derived from other sheets, and records it in Activity. */
import type { TableKey } from '../../rules';
import { writeDerived } from './derived-columns';
import type { Context } from '../context';
import { recordOperation } from '../undo';
import { readTeamFile } from '../reading';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { refusalSentences } from '../records';

/** The sheets that columns of Customers are derived from. */
export const DERIVED_FROM: readonly TableKey[] = ['journal', 'purchases', 'cases'];

/** Takes the lock itself. Returns what could not be written, in words. */
export function updateDerivedColumns(context: Context): readonly string[] {
  if (isRepairPaused(context)) return [];
  const { spreadsheet, platform, settings, today, words } = context;
  const held = platform.lock().hold(AUTOMATIC_WAIT_MS, () => {
    const { changes, refused } = writeDerived(
      spreadsheet,
      readTeamFile(spreadsheet, today, settings),
    );
    recordOperation(context, 'last-contact', changes);
    return refusalSentences(refused, words);
  });
  return held?.value ?? [];
}
