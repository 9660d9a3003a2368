/**
 * Text on its way into a cell. Sheets reads what a script writes as if a person had typed it:
 * `=…` becomes a formula, `007` a number, `3-4` a date (docs/platform.md §7). A leading apostrophe, which
 * Sheets neither shows nor gives back, keeps it text.
 */

/** First characters with which typed text becomes something else, after any white space. */
const READ_AS_SOMETHING_ELSE = /^\s*[=+\-@'.,#$¥￥€£%(\d＝＋－＠０-９]/;

/** `true`, and words before a number, since `May 5` is a date. */
const WORD_READ_AS_VALUE = /^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}[\s.,/-]*\d/i;

/** What Sheets takes for one cell, in UTF-16 units; the apostrophe counts. */
const LONGEST_CELL = 50000;

/**
 * The text to hand to setValues so that the cell holds `text` to the letter; of the longest text
 * that Sheets takes the last letter gives way to the apostrophe.
 */
export function literalText(text: string): string {
  const isPlain = !READ_AS_SOMETHING_ELSE.test(text) && !WORD_READ_AS_VALUE.test(text);
  if (isPlain) return text;
  return text.length === LONGEST_CELL ? `'${text.slice(0, -1)}` : `'${text}`;
}
