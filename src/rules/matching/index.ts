/** Customers who may be the same. */
export { possibleDuplicates, type Identity } from './possible-duplicates';
export { firstWithKey } from './exact-keys';
export { findDuplicates, type DuplicateGroup } from './find-duplicates';
export type { Level } from './evidence';
export type { DoubtCode, Reason, ReasonCode } from './pair';
export type { SuspectedPair } from './groups';
export { phoneKey } from './phone-key';
export type { ComparedRow } from './prepare';
