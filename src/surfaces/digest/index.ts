/** The daily mail: each person's due list, once a day. */
export { runHourly, sendNow } from './run-daily';
export { throwErrors, type DigestRun, type SentMail, type Skip, type SkipCode } from './run';
