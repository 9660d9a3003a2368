/** What the pages of dialogs have in common: asking the script, saying what came of it. Their common look is dialog.css. */
export { askAnything, askScript, newQuestionId } from './ask-script';
export { Done, sentenceOf, Trouble, type DoneMessage } from './outcome';
