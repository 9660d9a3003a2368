/** The hourly job: whose trigger runs it, its heartbeat, and what it knows of the day's emails. */
export { DASHBOARD_DAY_KEY, isDashboardDue } from './dashboard-day';
export { countEmails, countShut, countsOfDay, dayCountsIn } from './day-counts';
export { digestHourIn, isDigestOn } from './digest-hour';
export { hasIntakes, INTAKE_PREFIX } from './intakes';
export { cachedStorage } from './cached-storage';
export { forgetDay, markDay, markOfDay } from './day-mark';
export { dropHourly, ensureHourly, isSilent, needsHourly, takeTurn } from './hourly-job';
