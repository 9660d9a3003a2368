/**
 * Text that people typed, made fit to be shown: one line, no characters that steer the reader's
 * program or turn the line around, of a bounded length. Escaping is the renderer's business.
 */

/** Turn the direction of the text around them, beyond their own end. */
const BIDI_CONTROLS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** Zero width, without a use inside a word; joiners stay, since emoji and Persian need them. */
const ZERO_WIDTH = '\\u00ad\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb';

const INVISIBLE = new RegExp(`[${BIDI_CONTROLS}${ZERO_WIDTH}]`, 'g');
const SPACES = /[\s\u0085\u2028\u2029]+/g;
const CONTROLS = /[\p{Cc}\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A stack of marks paints over the neighbouring lines. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** What must not be left at the end by a cut: it belongs to a character that is gone. */
const DANGLING = /(?:\u200c|\u200d|\ufe0e|\ufe0f)+$/;

/** At most `longest` characters, the last an ellipsis where text was cut. */
export function cleanText(text: string, longest: number): string {
  // A cell may hold 50,000 characters: look at what can still be shown, and a little beyond.
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

/** Keeps right-to-left text from reordering what stands around it, in plain text; HTML has `dir`. */
export function isolate(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** Length in UTF-8, which Apps Script has no encoder for. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Each half of a pair stands for two of the four bytes.
    else if (code >= 0xd800 && code <= 0xdfff) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
