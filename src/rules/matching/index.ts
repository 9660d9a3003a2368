/** Customers who may be the same. */
export { possibleDuplicates, type Identity } from './possible-duplicates';
