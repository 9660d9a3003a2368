/** The punctuation between words of the script's language, where a command puts them together. */

export interface Punctuation {
  readonly colon: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly inBrackets: (text: string) => string;
}

const LATIN: Punctuation = { colon: ': ', comma: ', ', inBrackets: (text) => ` (${text})` };
const FULL_WIDTH: Punctuation = { colon: '：', comma: '、', inBrackets: (text) => `（${text}）` };

/** @param word any words of the language; Chinese and Japanese punctuation is full-width */
export function punctuationOf(word: string): Punctuation {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(word) ? FULL_WIDTH : LATIN;
}
