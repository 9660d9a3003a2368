/**
 * Brings the columns of Customers that other sheets tell up to date, under the lock and noted in
 * Activity: until then the formulas reckon with less than the daily mail does.
 */
import type { TableKey } from '../../rules';
import { writeDerived } from './derived-columns';
import type { Context } from '../context';
import { recordOperation } from '../undo';
import { readTeamFile } from '../reading';
import { AUTOMATIC_WAIT_MS, isRepairPaused } from './pause-repair';
import { refusalSentences } from '../records';

/** Sheets of which columns of Customers tell the outcome. */
export const DERIVED_FROM: readonly TableKey[] = ['journal', 'purchases', 'cases'];

/** Answers what could not be written, in words. */
export function updateDerivedColumns(context: Context): readonly string[] {
  if (isRepairPaused(context)) return [];
  const { spreadsheet, platform, settings, today, words } = context;
  const held = platform.lock().hold(AUTOMATIC_WAIT_MS, () => {
    const { changes, refused } = writeDerived(
      spreadsheet,
      readTeamFile(spreadsheet, today, settings),
    );
    recordOperation(context, 'told', changes);
    return refusalSentences(refused, words);
  });
  return held?.value ?? [];
}
