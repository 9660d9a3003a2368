/** Recorded operations: how each is undone, rolled back and resolved. */
export { openActivity, type Activity } from './activity';
export { addedRecord, recordCells, type FieldValues } from './added-record';
export { growsSheet, type CellsByField } from './added-rows';
export type { Change } from './change';
export {
  isAutomatic,
  openRepairRecord,
  type RepairRecord,
  recordOperation,
  repairOnRecord,
  rollBack,
  runOperation,
} from './operations';
export { undoById, undoCandidates, undoOperation } from './undo-operation';
export {
  hasOpenOperation,
  holdToWrite,
  LONGEST_RUN_MS,
  resolveInterrupted,
  settleOpen,
  type OpenOperation,
  type ResolvedOperation,
} from './interrupted';
export { noticeOf } from './notice';
export type { Operation } from './operation-list';
export type { MovedChange } from './moved-records';
export { BLOCKED } from './place-changes';
export {
  findMissingColumn,
  voidingId,
  writeRecordChanges,
  type RecordChange,
} from './record-changes';
export { recordedWithEntry, stateBeforeEntry } from './state-before-entry';
export type { RequestTrace } from './stored-record';
