/** What the pages of dialogs have in common: asking the script, saying what came of it. Their common look is dialog.css. */
export { askAnything, askScript, newQuestionId } from './ask-script';
export { BackupOffer } from './backup-offer';
export { saveFile } from './save-file';
export { saveBackup, takeBackup } from './take-backup';
export { Done, sentenceOf, Trouble, type DoneMessage } from './outcome';
