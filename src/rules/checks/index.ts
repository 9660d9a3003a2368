/** What a list of customers lacks. */
export {
  checkCustomers,
  type CheckCode,
  type CheckedCustomer,
  type Finding,
} from './check-customers';
