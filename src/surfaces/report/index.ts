/** The report: the state of all customers, as data for the command. */
export { answerReport, type ReportAnswer } from './answer-report';
