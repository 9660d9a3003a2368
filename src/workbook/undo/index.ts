/** Recorded operations: how each is undone, rolled back and resolved. */
export { openActivity, type Activity } from './activity';
export type { Change } from './change';
export {
  isAutomatic,
  recordOperation,
  rollBack,
  runOperation,
  undoById,
  undoLast,
} from './operations';
export {
  hasOpenOperation,
  LONGEST_RUN_MS,
  resolveInterrupted,
  resolveOpen,
  settleOpen,
  type OpenOperation,
  type ResolvedOperation,
} from './interrupted';
export type { Operation } from './operation-list';
export { BLOCKED } from './place-changes';
export {
  findMissingColumn,
  writeRecordChanges,
  type CellsByField,
  type RecordChange,
} from './record-changes';
export { stateBeforeEntry } from './state-before-entry';
export type { RequestTrace } from './stored-record';
