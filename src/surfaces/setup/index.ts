/** Set up: creates a workbook, adopts the team's own sheet, or adds what is missing. */
export { setUpAction } from './actions';
export { addFieldsAction, answerAddFields, answerFields } from './add-fields';
export { answerPropose, answerSetUp } from './answer-set-up';
