/** Imports tables from other systems into the workbook. */
export { answerHolidays, answerImport } from './answer-import';
