/** A file written into the customers, portion by portion, and taken back row by row. On demand. */
export { answerImportBegin } from './answer-begin';
export { answerImportIntake } from './answer-intake';
export { takeIn } from './take-in';
export { answerImportKnown, answerImportOpen, answerImportSheet } from './answer-open';
export { answerImportRejected } from './answer-rejected';
export { answerImportRows } from './answer-rows';
export { answerImportUndo } from './answer-undo';
export { importAction, undoableImports } from './menu';
