/** How a digest is told: as HTML and as plain text, from the same data. */
export { cleanText, utf8Bytes } from './clean-text';
export { renderMail, type RenderedMail } from './render-mail';
