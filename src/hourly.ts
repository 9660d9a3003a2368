/** One hour of the job, in its order: the workbook kept right, phones' answers logged, mails sent. */
import { reasonOf, type Platform } from './platform';
import { runHourly, sayingNoSpreadsheet, type DigestRun } from './surfaces/digest';
import { scanPhoneLog } from './surfaces/log';
import { onHour } from './surfaces/repair';

/**
 * Throws a sentence where Google gives no spreadsheet.
 * @param trigger Google's ID of the trigger that runs; `''` where it is not told
 */
export function runHour(platform: Platform, trigger: string): DigestRun {
  const hour = sayingNoSpreadsheet(platform, () => onHour(platform, trigger));
  // Before the mails, so that whoever was logged from a phone stands in none of them.
  const errors = [...hour.errors];
  try {
    if (hour.isPhoneWaiting) scanPhoneLog(platform, hour);
  } catch (cause) {
    errors.push(reasonOf(cause));
  }
  return runHourly(platform, { ...hour, errors });
}
