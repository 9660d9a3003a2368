/** What a run of the hourly job leaves in Settings: that it ran, and what it could not write. */
import { closeTimesText, SETTING, textOf, type Cell } from '../../rules';
import { customersSheet, type Context, type TeamFile } from '../../workbook';

/** The property that holds the number of the sheet Settings. */
export const SETTINGS_TAB = 'settings.tab';

/** With their numbers, later hours find the sheets in one call. */
function keepSettingsTab({ platform, settingsSheet }: Context): void {
  const tab = settingsSheet?.gid();
  const storage = platform.storage();
  if (tab !== undefined && storage.get(SETTINGS_TAB) !== String(tab)) {
    storage.set(SETTINGS_TAB, String(tab));
  }
}

/**
 * The settings that prove a run.
 * @param refused what could not be written, as sentences
 * @param isFirst whether this is the first run of the day
 */
export function proofOf(context: Context, refused: string, isFirst: boolean): Map<string, Cell> {
  const proof = new Map<string, Cell>([[SETTING.jobRefused, refused]]);
  if (!isFirst) return proof;
  proof.set(SETTING.jobLast, { day: context.today });
  if (textOf(context.settings.get(SETTING.jobSecond) ?? '') !== '')
    proof.set(SETTING.jobSecond, '');
  keepSettingsTab(context);
  const tab = customersSheet(context)?.gid();
  if (tab !== undefined) proof.set(SETTING.customers, tab);
  return proof;
}

/** How long deals of each grade took to close, for the log form, which reads one customer only. */
export function closeTimesOf({ customers, policies, today }: TeamFile): string {
  const closed = customers.map(({ record, entries }) => ({ customer: record, entries }));
  return closeTimesText(closed, policies.gradePolicy, today);
}
