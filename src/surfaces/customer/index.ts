/** Changes to customers other than logging: add, hand over, cover, and their cases. */
export { answerAdd } from './add';
export { answerChangeCase, answerOpenCase } from './cases';
export { answerCompare } from './compare';
export { answerMerge } from './merge';
export { answerAddContact, answerAddPurchase, answerChangeCustomer } from './details';
export { answerAway } from './away';
export { answerHandOver, answerReassign } from './hand-over';
export { answerTake, isPoolHour, releaseToPool } from './pool';
export { answerHandOverFacts, handOverAction } from './hand-over-facts';
