/** Logging: entries, corrections, reviews, snoozes, and taking them back. */
export { answerLog, answerPreview, answerReviewAll, answerUndo } from './answer-log';
export { answerSnooze } from './snooze';
