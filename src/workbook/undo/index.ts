/** Recorded operations and how each is undone or rolled back. */
export {
  type Activity,
  type ActivityRecord,
  LONGEST_RUN_MS,
  openActivity,
  type Operation,
  type Transaction,
} from './activity';
export { BLOCKED, type Change } from './changes';
export {
  isAutomatic,
  recordOperation,
  resolveInterrupted,
  runOperation,
  undoLast,
} from './operations';
export {
  type CellsByField,
  findMissingColumn,
  type RecordChange,
  recordUndoBlocker,
  undoRecordChanges,
  voidingId,
  writeChanges,
} from './record-changes';
export { stateBeforeEntry } from './state-before-entry';
