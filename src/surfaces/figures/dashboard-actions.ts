/** Refreshes the dashboard: from the menu, and once a day in the hourly job. */
import { wallTimeOf, type Platform, type StoragePort } from '../../platform';
import { dayFromIso, isoFromDay, type Settings } from '../../rules';
import { isCopy, isSetUp, readTeamFile, type Action, type TeamFile } from '../../workbook';
import { DASHBOARD_DAY_KEY, refreshDashboard } from './refresh-dashboard';

export const dashboardAction: Action = {
  name: 'menuDashboard',
  label: (items) => items.dashboard,
  blocker: ({ settings, words }) => (isSetUp(settings) ? null : words.menu.needs.setUp),
  perform: ({ platform, spreadsheet, settings, today, words }) => {
    const file = readTeamFile(spreadsheet, today, settings);
    const done = refreshDashboard(spreadsheet, file, true);
    if (done === null) return;
    const screen = platform.screen();
    if ('code' in done) {
      screen.alert(words.menu.title, words.figures.taken({ title: done.title }));
      return;
    }
    done.sheet.bringToFront();
    if (!done.isNew) return;
    // From now on the hourly job keeps it up to date.
    platform.storage().set(DASHBOARD_DAY_KEY, isoFromDay(today));
    screen.toast(words.figures.made, words.menu.title);
  },
};

export interface DashboardHour {
  readonly settings: Settings;
  /** The document's properties as they were when the hour began. */
  readonly kept: StoragePort;
  /** The workbook if this hour has read it whole. */
  readonly file: TeamFile | null;
  /** Whether a colleague's job does the work. */
  readonly rests: boolean;
  /** The hour of the daily emails, after which the dashboard is refreshed. */
  readonly from: number;
}

/** Once a day, where the team has a dashboard. Other hours cost no call. */
export function refreshDaily(platform: Platform, hour: DashboardHour): void {
  const { kept, settings, file, rests, from } = hour;
  const last = dayFromIso(kept.get(DASHBOARD_DAY_KEY) ?? '');
  const wall = wallTimeOf(platform.clock());
  if (last === null || last === wall.today || rests || wall.hour < from) return;
  const spreadsheet = platform.spreadsheet();
  if (isCopy(settings, spreadsheet)) return;
  const read = file ?? readTeamFile(spreadsheet, wall.today, settings);
  const done = refreshDashboard(spreadsheet, read, false);
  // A dashboard that was deleted is not made again until someone asks for it.
  if (done === null) kept.remove(DASHBOARD_DAY_KEY);
  else kept.set(DASHBOARD_DAY_KEY, isoFromDay(wall.today));
}
