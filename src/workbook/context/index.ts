/** What every action needs: ports, settings, language, today and author. */
export { needsSetUp, type Action } from './action';
export type { Author } from './author';
export { type Context, customersSheet, openContext } from './context';
export { isCopy, isSetUp } from './copy-check';
export { forgetBeat, type Heartbeat, lastHeartbeat, leaveBeat } from './heartbeat';
export { readingContext } from './reading-context';
export {
  fileLanguage,
  linesIn,
  planSettingsWrite,
  readSettings,
  saysYes,
  writeSettings,
} from './settings';
export { timeText } from './time-text';
