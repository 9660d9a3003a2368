/** A file written into the customers, portion by portion, and taken back row by row. On demand. */
export { answerImportBegin } from './answer-begin';
export { answerImportRows } from './answer-rows';
export { answerImportUndo } from './answer-undo';
