/** One hour of the job, in its order: the workbook kept right, phones' answers logged, mails sent. */
import { reasonOf, type Platform } from './platform';
import { runHourly, explainNoSpreadsheet, type DigestRun } from './surfaces/digest';
import { scanPhoneLog } from './surfaces/log';
import { onHour } from './surfaces/repair';

/**
 * Throws a sentence where Google gives no spreadsheet.
 * @param trigger Google's ID of the trigger that runs; `''` where it is not told
 */
export function runHour(platform: Platform, trigger: string): DigestRun {
  const hour = explainNoSpreadsheet(platform, () => onHour(platform, trigger));
  // Before the mails, so that whoever was logged from a phone stands in none of them.
  const errors = [...hour.errors];
  try {
    if (hour.isPhoneWaiting) scanPhoneLog(platform, hour);
  } catch (cause) {
    errors.push(reasonOf(cause));
  }
  const { settings, wall, kept, startedAt, rests } = hour;
  return runHourly(platform, {
    settings,
    wall,
    storage: kept,
    startedAt,
    isOnStandby: rests,
    errors,
  });
}
