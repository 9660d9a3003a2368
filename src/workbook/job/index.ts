/** The hourly job: whose trigger runs it, its heartbeat, the mark of a day. */
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
