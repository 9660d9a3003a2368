/** One hour of the job, with the refresh of the dashboard that the script does not carry. */
import { runHour } from '../../src/hourly';
import type { Platform } from '../../src/platform';
import type { DigestRun } from '../../src/surfaces/digest';
import { refreshDaily } from '../../src/surfaces/figures';

export function anHour(platform: Platform, trigger: string): DigestRun {
  return runHour(platform, trigger, () => refreshDaily(platform));
}
