/** Changes to customers other than logging: add, close, hand over, cover, and their cases. */
export { answerAdd } from './add';
export { answerChangeCase, answerOpenCase } from './cases';
export { answerClose } from './close';
export { answerAway, answerReassign } from './reassign';
