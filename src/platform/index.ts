/** Ports: the services Duebook needs from outside. Adapters are in `google/` and `memory/`. */
export {
  type ArchivePort,
  type ExactContents,
  type Label,
  type SheetContents,
  type WholeSheet,
} from './archive';
export { withBestLooks } from './best-effort';
export { type ClockPort } from './clock';
export { columnLetters } from './column-letters';
export { isLikeNumber } from './literal-text';
export { type LockPort } from './lock';
export { MAIL_LIMITS, type Attachment, type Mail, type MailPort } from './mail';
export { type Platform } from './platform';
export { failuresOf, PlatformError, reasonOf, type RefusedCells } from './platform-error';
export { type Sharing } from './sharing';
export { groupScattered } from './scattered-blocks';
export { type MenuItem } from './screen';
export {
  DAY_FORMAT,
  PLAIN_TEXT,
  type Area,
  type Block,
  type ChartSpec,
  type ColourRule,
  type ColumnWidth,
  type RewritableColumns,
  type TogetherColumns,
  type SheetPort,
  type SpreadsheetPort,
  type Suggestion,
} from './spreadsheet';
export { type StoragePort } from './storage';
export { wallTimeOf, type WallTime } from './wall-time';
export { openZoneDays, type ZoneDays } from './zone-days';
