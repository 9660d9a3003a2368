/**
 * Text on its way into a cell. Sheets reads what a script writes as if a person had typed it:
 * `=…` becomes a formula, `007` a number, `3-4` a date (platform.md §7). A leading apostrophe, which
 * Sheets neither shows nor gives back, keeps it text.
 */

/** First characters with which typed text becomes something else, after any white space. */
const READ_AS_SOMETHING_ELSE = /^\s*[=+\-@'.,#$¥￥€£%(\d＝＋－＠０-９]/;

/** `true`, and words before a number, since `May 5` is a date. */
const WORD_READ_AS_VALUE = /^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}[\s.,/-]*\d/i;

/** The text to hand to setValues so that the cell holds `text` to the letter. */
export function literalText(text: string): string {
  const isPlain = !READ_AS_SOMETHING_ELSE.test(text) && !WORD_READ_AS_VALUE.test(text);
  return isPlain ? text : `'${text}`;
}
