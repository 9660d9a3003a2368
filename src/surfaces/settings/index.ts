/** Settings, asked for and answered. */
export { answerLanguages } from './answer-languages';
export { answerSettings } from './answer-settings';
export { answerChangeSettings, answerReadSettings } from './change-settings';
