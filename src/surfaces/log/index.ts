/** Logging: entries, closings, corrections, reviews, snoozes, and their undo. */
export { answerLog, answerPreview, answerReviewAll, answerUndo } from './answer-log';
export { answerClose } from './close';
export { onPhoneEdit, scanPhoneLog } from './phone';
export { answerSnooze } from './snooze';
