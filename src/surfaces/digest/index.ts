/** The daily digest: emails each person their due list once a day. */
export { digestActions } from './actions';
export { composeDigests } from './compose';
export { answerConfirmAddresses, answerNewAddresses } from './new-addresses';
export { answerJob, answerRepairJob } from './answer-job';
export { emailFailure } from './failure-mail';
export { explainNoSpreadsheet } from './no-spreadsheet';
export { keepRunDays } from './runs-sheet';
export { runDigest, sendNow } from './run-daily';
export { statementAction } from './statement';
export { throwErrors, type DigestRun } from './run';
export { sendWeeklyBackup } from './weekly-backup';
export type { MadeBackup } from './mail';
