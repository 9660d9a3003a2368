/** Settings, asked for and answered. */
export { answerSettings } from './answer-settings';
