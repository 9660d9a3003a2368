/** Answering a question that writes: locked, once and whole, or refused with a reason. */
export {
  commit,
  missingCustomer,
  type RefusalReason,
  refuse,
  type TransactionPlan,
  withLock,
  withRefusals,
} from './commit';
export { findDuplicates, identitiesIn } from './duplicates';
export { findTooLong, readTypedDay } from './typed-values';
export { undoTransaction } from './undo-transaction';
