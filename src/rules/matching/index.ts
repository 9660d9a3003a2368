/** Customers who may be the same. */
export { possibleDuplicates, type Identity } from './possible-duplicates';
export { pairId, pairKeys } from './pair-keys';
export { exactKeys, firstWithKey, MATCH_KEYS, type MatchKey } from './exact-keys';
export { isOnePerson, personKeys, withoutForms } from './person-name';
export { suspectDuplicates, type DuplicateGroup } from './suspect-duplicates';
export type { Level } from './evidence';
export type { Reason, ReasonCode } from './pair';
export type { SuspectedPair } from './groups';
export type { ComparedRow } from './prepare';
