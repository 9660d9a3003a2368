/** What Check data keeps in the workbook: answers about duplicates, and the sheet Review. */
export { answerDuplicates } from './answer-duplicates';
export { answerVerified } from './answer-verified';
export { answerSaveReview } from './save-review';
