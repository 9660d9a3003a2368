/** Settings, asked for and answered. */
export { answerSettings } from './answer-settings';
export { answerChangeSettings, answerReadSettings } from './change-settings';
