/** One hour of the job: repair the workbook, log choices made on phones, send emails. */
import { reasonOf, type Platform } from './platform';
import { RIGHTS } from './protocol';
import { digestHourIn, explainNoSpreadsheet, runDigest, type DigestRun } from './surfaces/digest';
import { refreshDaily } from './surfaces/figures';
import { readTab } from './surfaces/import';
import { takeIn } from './surfaces/importing';
import { scanPhoneLog } from './surfaces/log';
import { onHour } from './surfaces/repair';
import { hasIntakes, isDashboardDue, missingRight } from './workbook';

/**
 * Throws a user-readable error if there is no active spreadsheet.
 * @param trigger Google's ID of the trigger that runs; `''` if unknown
 */
export function runHour(platform: Platform, trigger: string): DigestRun {
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
  // What was logged from a phone, or came in, is in the sheet only.
  let isOld = hour.isPhoneWaiting;
  try {
    if (!rests && hasIntakes(kept)) {
      const taken = takeIn(platform, readTab);
      isOld ||= taken.isChanged;
      errors.push(...taken.troubles);
    }
  } catch (cause) {
    errors.push(reasonOf(cause));
  }
  const { gaps, settingsSheet } = hour;
  const run = runDigest(platform, {
    settings,
    wall,
    storage: kept,
    startedAt,
    isOnStandby: rests,
    file: isOld ? null : hour.file,
    rows: isOld ? null : hour.rows,
    known: { gaps, settingsSheet },
    errors,
  });
  try {
    const facts = { settings, kept, rests, from: digestHourIn(settings) };
    if (isDashboardDue(platform, facts)) refreshDaily(platform);
    return run;
  } catch (cause) {
    return { ...run, errors: [...run.errors, reasonOf(cause)] };
  }
}
