/** The report: the state of all customers, as data for the command. */
export { answerRecords } from './answer-records';
export { answerTables } from './answer-tables';
export { answerReport, type ReportAnswer } from './answer-report';
