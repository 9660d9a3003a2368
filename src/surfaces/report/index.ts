/** The whole state of the team's customers, as data for the command. */
export { answerReport, type ReportAnswer } from './answer-report';
