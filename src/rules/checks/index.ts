/** What a list of customers lacks. */
export { unconsentedContact, type Unconsented } from './consent';
export { keptTooLong } from './kept-too-long';
export { phoneFault, phoneHabitsOf, type PhoneFault } from './check-phone';
export { checkCustomers, type CheckedCustomer, type Finding } from './check-customers';
