/** The daily digest: emails each person their due list once a day. */
export { digestActions } from './actions';
export { composeDigests } from './compose';
export { answerConfirmAddresses, answerNewAddresses } from './new-addresses';
export { answerJob, answerRepairJob } from './answer-job';
export { digestHourIn } from './idle';
export { emailFailure } from './failure-mail';
export { explainNoSpreadsheet } from './no-spreadsheet';
export { runDigest, sendNow } from './run-daily';
export { throwErrors, type DigestRun } from './run';
