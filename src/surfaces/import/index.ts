/** Imports tables from other systems into the workbook. */
export { answerTakeOver } from './answer-take-over';
export { answerHolidays, answerImport } from './answer-import';
export { likelyOrder } from './date-order';
export { importTable } from './import-table';
export { readImport, type ReadImport } from './read-import';
