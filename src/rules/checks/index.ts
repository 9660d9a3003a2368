/** What a list of customers lacks. */
export { phoneFault, phoneHabitsOf } from './check-phone';
export { checkCustomers, type CheckedCustomer, type Finding } from './check-customers';
