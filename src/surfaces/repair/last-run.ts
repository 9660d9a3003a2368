/** When the hourly job last ran, as Settings shows it. */
import { dayIn, SETTING, type Day } from '../../rules';
import type { Context } from '../../workbook';

/** Whether the job has not run since the day before yesterday. */
export function isSilent(context: Context): boolean {
  // For a job that never ran, the silence counts from the day of set-up.
  const last = lastRun(context) ?? dayIn(context.settings, SETTING.takeOver);
  return last !== null && context.today - last > 1;
}

/** The day on which the job last ran; null if it never did. */
export function lastRun(context: Context): Day | null {
  return dayIn(context.settings, SETTING.jobLast);
}
