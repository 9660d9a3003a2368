/** Refreshes the dashboard: from the menu, and once a day in the hourly job. */
import type { Platform } from '../../platform';
import { isoFromDay } from '../../rules';
import {
  DASHBOARD_DAY_KEY,
  needsSetUp,
  openContext,
  readTeamFile,
  type Action,
} from '../../workbook';
import { refreshDashboard } from './refresh-dashboard';

export const dashboardAction: Action = {
  blocker: needsSetUp,
  perform: ({ platform, spreadsheet, settings, today, words }) => {
    const file = readTeamFile(platform, today, settings);
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

/** Refreshes the dashboard for the hourly job, once a day, when `isDashboardDue` says so. */
export function refreshDaily(platform: Platform): void {
  const { spreadsheet, settings, today } = openContext(platform);
  const done = refreshDashboard(spreadsheet, readTeamFile(platform, today, settings), false);
  // A dashboard that was deleted is not made again until someone asks for it.
  if (done === null) platform.storage().remove(DASHBOARD_DAY_KEY);
  else platform.storage().set(DASHBOARD_DAY_KEY, isoFromDay(today));
}
