/** Renders a digest as an email: HTML and plain text of the same content. */
export { cleanText, utf8Bytes } from './clean-text';
export { shownName } from './row';
export { renderMail, type RenderedMail } from './render-mail';
export { renderBackupMail, type MadeBackup } from './backup-mail';
