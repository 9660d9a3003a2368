/**
 * Detects the encoding of a text file and decodes it. Exports are UTF-8 with or without BOM, UTF-16, GBK (Chinese
 * Windows) or Windows-1252 (Western Windows), and do not declare which.
 */

export type Encoding =
  | 'UTF-8'
  | 'UTF-8 with BOM'
  | 'UTF-16 LE'
  | 'UTF-16 BE'
  | 'GBK (GB18030)'
  | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Null when the bytes are not text. */
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
 * Where zero bytes occur: at every other position for Latin letters in UTF-16, nowhere in other encodings. Null when
 * they occur at both, so the file is not text.
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
  // A few zeros in otherwise readable text count as control characters.
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

/** The characters of Windows-1252 from 0x80 to 0x9F; five of the codes are unassigned. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** TextDecoder cannot be used: in Node 20 it decodes Windows-1252 as Latin-1, losing quotes, dashes and the euro. */
function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    const codes = Uint16Array.from(bytes.subarray(from, from + PART_BYTES), (byte) =>
      byte < 0x80 || byte > 0x9f ? byte : WINDOWS_1252.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Few enough to be the arguments of one call. */
const PART_BYTES = 8192;

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Pairs of accented letters in Windows-1252 are often valid GBK, but rarely common characters. In real Chinese text at
 * least every other character is one of the 3,755 most common (GB 2312, level 1), punctuation or a full-width form.
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

/** Control characters that text may contain: tab, line and page breaks, and the escape of some exports. */
const SPACES = '\t\n\v\f\r\u001b\u0085';

/**
 * Whether the text has few enough control characters: at most one in `oneIn`. Strictly valid UTF-8 is almost certainly
 * text, so callers can allow more there.
 */
function isReadable(text: string, oneIn = 200): boolean {
  const sample = text.slice(0, 64 * 1024);
  const controls = sample.match(/\p{Cc}/gu)?.filter((one) => !SPACES.includes(one)).length ?? 0;
  return controls * oneIn <= sample.length;
}
