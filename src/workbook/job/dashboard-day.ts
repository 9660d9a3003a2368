/** When the dashboard is refreshed by itself: once a day, in the hourly job, where the team has one. */
import { wallTimeOf, type Platform, type StoragePort } from '../../platform';
import { dayFromIso, type Settings } from '../../rules';
import { isCopy } from '../context';

/** The property that holds the day of the last refresh, so that an hour without one costs no call. */
export const DASHBOARD_DAY_KEY = 'dashboard.day';

export interface DashboardHour {
  readonly settings: Settings;
  /** The document's properties as they were when the hour began. */
  readonly kept: StoragePort;
  /** Whether a colleague's job does the work. */
  readonly rests: boolean;
  /** The hour of the daily emails, after which the dashboard is refreshed. */
  readonly from: number;
}

/** Whether the dashboard is to be refreshed in this hour; most hours asking costs no call. */
export function isDashboardDue(platform: Platform, hour: DashboardHour): boolean {
  const { kept, settings, rests, from } = hour;
  const last = dayFromIso(kept.get(DASHBOARD_DAY_KEY) ?? '');
  const wall = wallTimeOf(platform.clock());
  if (last === null || last === wall.today || rests || wall.hour < from) return false;
  return !isCopy(settings, platform.spreadsheet());
}
