/** The report: the state of all customers, as data for the command. */
export { answerRecords } from './answer-records';
export { answerReport, type ReportAnswer } from './answer-report';
