/** Customers who may be the same. */
export { possibleDuplicates, type Identity, type PossibleDuplicate } from './possible-duplicates';
