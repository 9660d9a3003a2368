/** The daily mail: each person's due list, once a day. */
export { digestActions } from './actions';
export { composeDigests } from './compose';
export { answerConfirmAddresses, answerNewAddresses } from './new-addresses';
export { runHourly, sendNow } from './run-daily';
export { throwErrors, type DigestRun } from './run';
