/** The headless host: runs the shipped script of dist/ on this machine and imitates Google Sheets around it. */
export { openHost } from './open-host';
export type { Host, HostOptions } from './host';
export type { HostFile } from './state/host-file';
export { EditRefused, type EditReport, type FiredEvent, type SpreadsheetUser } from './person';
export { ScriptError } from './runtime/script-error';
export { NotImitated } from './runtime/google-error';
export type { DeliveredMail } from './mail/post-office';
export type { Sheet } from './book';
export { isZone, openZone } from './time/zone';
export { bookAsXlsx } from './xlsx';
