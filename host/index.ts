/** The headless host: runs the shipped script of dist/ on this machine and stands in for Google Sheets. */
export { openHost } from './open-host';
export type { CallOptions, FiredTrigger, Host, HostOptions } from './host';
export { ScriptError } from './runtime/script-error';
export type {
  DateCell,
  FormulaArgument,
  FormulaCell,
  FormulaError,
  FormulaResult,
  FormulaValue,
} from './runtime/cell-values';
export type { JsonLike } from './runtime/json-like';
export { NotImitated } from './google-error';
export type { DeliveredMail } from './mail/post-office';
export type { OutgoingMail } from './mail/mailbox';
export type { Book, CellInput, CellValue, Sheet } from './book';
export { isZone, openZone } from './zone';
