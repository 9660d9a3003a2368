/** Requests that write: carried out once and whole, or refused with a reason. */
export { changeOnce, changeOnRecord, type PlannedChange } from './change-once';
export { commit, type TransactionPlan } from './commit';
export { findDuplicates, identitiesIn } from './duplicates';
export { findTooLong, readTypedDay } from './typed-values';
export { questionId } from './question-id';
export {
  missingCustomer,
  PERSON_WAIT_MS,
  refuse,
  withLock,
  withRefusals,
  type RefusalReason,
} from './refuse';
export { resolvedMessages } from './resolved-messages';
export { undoRequest } from './undo-request';
