/** What is done to a customer besides logging: added, closed, handed over, covered, their cases. */
export { answerAdd } from './add';
export { answerChangeCase, answerOpenCase } from './cases';
export { answerClose } from './close';
export { answerAway, answerReassign } from './reassign';
