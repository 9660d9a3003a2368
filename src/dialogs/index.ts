/** What the pages of dialogs have in common: asking the script. Their common look is dialog.css. */
export { askAnything, askScript, newQuestionId } from './ask-script';
