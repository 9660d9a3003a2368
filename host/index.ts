/** The headless host: runs the shipped script of dist/ on this machine and imitates Google Sheets around it. */
export { openHost, type Host } from './open-host';
export type { HostOptions } from './host-options';
export type { HostFile } from './state/host-file';
export { EditRefused, type EditReport, type FiredEvent, type SpreadsheetUser } from './person';
export { ScriptError } from './runtime/script-error';
export { NotImitated } from './runtime/google-error';
export type { DeliveredMail } from './mail/post-office';
export type { Sheet } from './book';
export { isZone, openWallZone } from './time/zone';
export { bookAsXlsx } from './xlsx';
