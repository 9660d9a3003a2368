/**
 * Brings the columns of Customers that other sheets tell up to date, under the lock and noted in
 * Activity: until then the formulas reckon with less than the daily mail does.
 */
import type { TableKey } from '../rules';
import { writeDerived } from './derived-columns';
import type { Desk } from './desk';
import { note } from './mend';
import { readTeamFile } from './read-team-file';
import { AUTOMATIC_WAIT_MS, isResting } from './rest';
import { refusedSentences } from './write-what-goes';

/** Sheets of which columns of Customers tell the outcome. */
export const TELLING: readonly TableKey[] = ['journal', 'purchases', 'cases'];

/** Answers what could not be written, in words. */
export function tellCustomers(desk: Desk): readonly string[] {
  if (isResting(desk)) return [];
  const { spreadsheet, platform, settings, today, words } = desk;
  const held = platform.lock().hold(AUTOMATIC_WAIT_MS, () => {
    const { changes, refused } = writeDerived(
      spreadsheet,
      readTeamFile(spreadsheet, today, settings),
    );
    note(desk, 'told', changes);
    return refusedSentences(refused, words);
  });
  return held?.value ?? [];
}
