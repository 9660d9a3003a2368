/** Imports tables from other systems into the workbook. */
export { answerTakeOver } from './answer-take-over';
export { answerHolidays, answerImport } from './answer-import';
export { importTable } from './import-table';
