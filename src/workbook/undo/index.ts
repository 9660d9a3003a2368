/** Recorded operations: how each is undone, rolled back and resolved. */
export {
  LONGEST_RUN_MS,
  openActivity,
  type Activity,
  type Operation,
  type RequestTrace,
} from './activity';
export { growsSheet, type CellsByField } from './added-rows';
export { isRecordChange, type Change } from './change';
export {
  isAutomatic,
  recordOperation,
  resolveInterrupted,
  rollBack,
  runOperation,
  undoById,
  undoCandidates,
  undoOperation,
} from './operations';
export { BLOCKED } from './place-changes';
export { findMissingColumn, writeRecordChanges, type RecordChange } from './record-changes';
export { stateBeforeEntry } from './state-before-entry';
