/** What the sidebar shows: the due list, one customer, the current user, the options of forms. */
export { answerPool } from './answer-pool';
export { answerCustomer } from './answer-customer';
export { answerIAm, answerMe } from './me';
export { answerOffers } from './offers';
export { answerToday } from './answer-today';
export { answerShowRow } from './show-row';
