/** The daily mail: each person's due list, once a day. */
export { runHourly, sendNow } from './run-daily';
export { throwErrors, type DigestRun } from './run';
