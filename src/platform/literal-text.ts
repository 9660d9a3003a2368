/**
 * Writing text literally. Sheets interprets what a script writes as if a person had typed it: `=…`
 * becomes a formula, `007` a number, `3-4` a date (docs/platform.md §7). A leading apostrophe, which
 * Sheets neither shows nor returns, prevents that.
 */

/** First characters that make Sheets interpret a text; white space before them does not help. */
const INTERPRETED = /^\s*[=+\-@'.,#$¥￥€£%(\d＝＋－＠０-９]/;

/** `true` and `false`, and a word before a number, since `May 5` is a date. */
const INTERPRETED_WORD = /^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}[\s.,/-]*\d/i;

/** A phone number or a code, which a column of plain text may hold: there the apostrophe would stay. */
const LIKE_NUMBER = /^\s*(?!\d{4}-\d)[+(\d]/;

/**
 * Whether the text looks like a phone number or a code. A column of plain text gets such a text as it is, any other
 * column gets it behind an apostrophe.
 */
export function isLikeNumber(text: string): boolean {
  return LIKE_NUMBER.test(text);
}

/** Longest text of a cell, in UTF-16 units; the apostrophe counts. */
const LONGEST_CELL = 50000;

/**
 * Returns what to pass to setValues so that the cell contains exactly `text`. A text of the maximum
 * length loses its last character to the apostrophe.
 */
export function literalText(text: string): string {
  const isPlain = !INTERPRETED.test(text) && !INTERPRETED_WORD.test(text);
  if (isPlain) return text;
  return text.length === LONGEST_CELL ? `'${text.slice(0, -1)}` : `'${text}`;
}
