/**
 * Cleans text typed by people before an email shows it: one line, no control or invisible characters,
 * no change of direction, a limited length. It does not escape; the renderer does.
 */

/** Would change the direction of the text after them. */
const BIDI_CONTROLS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** Zero width and useless inside a word. Joiners are not here: emoji and Persian need them. */
const ZERO_WIDTH = '\\u00ad\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb';

const INVISIBLE = new RegExp(`[${BIDI_CONTROLS}${ZERO_WIDTH}]`, 'g');
const SPACES = /[\s\u0085\u2028\u2029]+/g;
const CONTROLS = /[\p{Cc}\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Many marks on one letter would cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** Joiners and variation selectors at the end of a cut text, whose next character is gone. */
const DANGLING = /(?:\u200c|\u200d|\ufe0e|\ufe0f)+$/;

/** The text made safe to show, at most `longest` characters; if it was cut, it ends in an ellipsis. */
export function cleanText(text: string, longest: number): string {
  // A cell may hold 50,000 characters: clean only as many as can still be shown, and a few more.
  const clean = text
    .trimStart()
    .slice(0, longest * 8 + 64)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(STACKED_MARKS, '$1')
    .trim();
  const characters = Array.from(clean);
  if (characters.length <= longest) return clean;
  const kept = characters.slice(0, longest - 1).join('');
  return `${kept.replace(DANGLING, '').trimEnd()}…`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** For plain text: keeps right-to-left text from reordering its neighbours. HTML has `dir` for this. */
export function isolate(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** Length in UTF-8; Apps Script has no encoder. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Half of a surrogate pair, which takes four bytes together.
    else if (code >= 0xd800 && code <= 0xdfff) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** The most characters shown of the name of a person or a customer. */
export const LONGEST_NAME = 40;

/** A name short enough for a row; a dash where there is none. */
export function shortName(name: string): string {
  return cleanText(name, LONGEST_NAME) || '—';
}
