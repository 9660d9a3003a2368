/** What a list of customers lacks. */
export { checkCustomers, type CheckedCustomer, type Finding } from './check-customers';
