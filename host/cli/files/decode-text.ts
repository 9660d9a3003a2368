/**
 * Bytes of a text file to text. Exports come as UTF-8 with or without a mark, UTF-16, GBK (Chinese
 * Windows) or Windows-1252 (western Windows), and do not say which.
 */

export type Encoding =
  'UTF-8' | 'UTF-8 with BOM' | 'UTF-16 LE' | 'UTF-16 BE' | 'GBK (GB18030)' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Null when the bytes are no text at all. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return decoded(bytes.subarray(3), 'utf-8', 'UTF-8 with BOM');
  }
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16 LE');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16 BE');
  const zeros = zerosOf(bytes);
  if (zeros !== null) {
    return zeros === 'none'
      ? eightBit(bytes)
      : zeros === 'odd'
        ? decoded(bytes, 'utf-16le', 'UTF-16 LE')
        : decoded(bytes, 'utf-16be', 'UTF-16 BE');
  }
  return null;
}

function decoded(bytes: Uint8Array, label: string, encoding: Encoding): DecodedText | null {
  const text = new TextDecoder(label).decode(bytes);
  return isReadable(text) ? { text, encoding } : null;
}

/**
 * Latin letters in UTF-16 have a zero as every other byte; text in any other encoding has none.
 * Null: zeros all over, so no text.
 */
function zerosOf(bytes: Uint8Array): 'none' | 'odd' | 'even' | null {
  const sample = bytes.subarray(0, 64 * 1024);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  // A stray zero in otherwise readable text is a control character like any other.
  if ((even + odd) * 200 <= sample.length) return 'none';
  const half = sample.length / 2;
  if (even === 0 && odd > half * 0.2) return 'odd';
  if (odd === 0 && even > half * 0.2) return 'even';
  return null;
}

function eightBit(bytes: Uint8Array): DecodedText | null {
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return isReadable(utf8, 10) ? { text: utf8, encoding: 'UTF-8' } : null;
  const gbk = strictly(bytes, 'gb18030');
  if (gbk !== null && looksChinese(bytes)) return { text: gbk, encoding: 'GBK (GB18030)' };
  const western = windows1252(bytes);
  return isReadable(western) ? { text: western, encoding: 'Windows-1252' } : null;
}

/** What Windows puts between ASCII and Latin-1, from 0x80 on; five places of it are free. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not by TextDecoder: Node 20 takes Windows-1252 for Latin-1 and loses quotes, dashes and the euro. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (one) => WINDOWS_1252.charAt(one.charCodeAt(0) - 0x80));
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Accents of Windows-1252 can form pairs that GBK has a character for, but rarely one in use. Of
 * real Chinese text at least every other character is among the 3,755 commonest (GB 2312, level 1),
 * or among its punctuation and full-width forms.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x81) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    const isCommon = (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3;
    if (isCommon && trail >= 0xa1) common += 1;
    at += 1;
  }
  return pairs > 0 && common * 2 >= pairs;
}

/** Control characters of text: tab, breaks of line and page, and the escape in some exports. */
const SPACES = '\t\n\v\f\r\u001b\u0085';

/**
 * Text has line breaks and tabs, and next to no other control characters: at most one in so many.
 * What decodes as strict UTF-8 is hardly ever anything else, so a few more do no harm there.
 */
function isReadable(text: string, oneIn = 200): boolean {
  const sample = text.slice(0, 64 * 1024);
  const controls = sample.match(/\p{Cc}/gu)?.filter((one) => !SPACES.includes(one)).length ?? 0;
  return controls * oneIn <= sample.length;
}
