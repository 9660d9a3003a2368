/** One hour of the job: repair the workbook, log choices made on phones, send emails. */
import { reasonOf, type Platform } from './platform';
import { RIGHTS } from './protocol';
import { digestHourIn, explainNoSpreadsheet, runDigest, type DigestRun } from './surfaces/digest';
import { scanPhoneLog } from './surfaces/log';
import { onHour } from './surfaces/repair';
import { isDashboardDue, missingRight } from './workbook';

/**
 * Throws a user-readable error if there is no active spreadsheet.
 * @param trigger Google's ID of the trigger that runs; `''` if unknown
 * @param refreshDashboard called once a day at most; not carried by the script
 */
export function runHour(
  platform: Platform,
  trigger: string,
  refreshDashboard: () => void,
): DigestRun {
  const hour = explainNoSpreadsheet(platform, () => onHour(platform, trigger));
  const missing = missingRight(hour, RIGHTS.runHourly);
  if (missing !== null) throw new Error(missing);
  // Before the emails, so that they leave out customers just logged from a phone.
  const errors = [...hour.errors];
  try {
    if (hour.isPhoneWaiting) scanPhoneLog(platform, hour);
  } catch (cause) {
    errors.push(reasonOf(cause));
  }
  const { settings, wall, kept, startedAt, rests } = hour;
  const { gaps, settingsSheet } = hour;
  const run = runDigest(platform, {
    settings,
    wall,
    storage: kept,
    startedAt,
    isOnStandby: rests,
    // What was logged from a phone is in the sheet only.
    file: hour.isPhoneWaiting ? null : hour.file,
    rows: hour.isPhoneWaiting ? null : hour.rows,
    known: { gaps, settingsSheet },
    errors,
  });
  try {
    const facts = { settings, kept, rests, from: digestHourIn(settings) };
    if (isDashboardDue(platform, facts)) refreshDashboard();
    return run;
  } catch (cause) {
    return { ...run, errors: [...run.errors, reasonOf(cause)] };
  }
}
