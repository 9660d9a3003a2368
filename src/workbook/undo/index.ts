/** Recorded operations: how each is undone, rolled back and resolved. */
export {
  LONGEST_RUN_MS,
  openActivity,
  type Activity,
  type Operation,
  type RequestTrace,
} from './activity';
export { isRecordChange, type Change } from './change';
export {
  isAutomatic,
  recordOperation,
  resolveInterrupted,
  rollBack,
  runOperation,
  undoById,
  undoLast,
} from './operations';
export { BLOCKED } from './place-changes';
export {
  findMissingColumn,
  voidingId,
  writeRecordChanges,
  type CellsByField,
  type RecordChange,
} from './record-changes';
export { recordedWithEntry, stateBeforeEntry } from './state-before-entry';
