/** The hourly job: whose trigger runs it, its heartbeat, and what it knows of the day's emails. */
export { cachedStorage } from './cached-storage';
export { forgetDay, markDay, markOfDay } from './day-mark';
export {
  dropHourly,
  ensureHourly,
  isSilent,
  lastHeartbeat,
  needsHourly,
  takeTurn,
} from './hourly-job';
