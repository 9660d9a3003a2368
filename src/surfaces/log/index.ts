/** Logging: entries, corrections, reviews, snoozes, and their undo. */
export { answerLog, answerPreview, answerReviewAll, answerUndo } from './answer-log';
export { onPhoneEdit, scanPhoneLog } from './phone';
export { answerSnooze } from './snooze';
