/** What the side panel shows: today's list, one customer, who is at work, what forms offer. */
export { answerCustomer } from './answer-customer';
export { answerIAm, answerMe } from './me';
export { answerOffers } from './offers';
export { answerToday } from './answer-today';
export { answerShowRow } from './show-row';
