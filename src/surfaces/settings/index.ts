/** Reading and changing settings, for the sidebar and the local command. */
export { answerLanguages } from './answer-languages';
export { answerSettings } from './answer-settings';
export { answerChangeSettings, answerReadSettings } from './change-settings';
