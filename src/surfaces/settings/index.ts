/** Reading and changing settings, for the sidebar and the local command. */
export { answerLanguages } from './answer-languages';
export { answerWhatIf } from './answer-what-if';
export { answerSettings } from './answer-settings';
export { answerChangeSettings, answerReadSettings } from './change-settings';
