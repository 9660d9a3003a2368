/** Imports tables from other systems into the workbook. */
export { answerTakeOver } from './answer-take-over';
export { answerHolidays, answerImport } from './answer-import';
export { readTab } from './read-tab';
export { importTable } from './import-table';
