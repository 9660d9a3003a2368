/**
 * Detects the encoding of a text file and decodes it. Exports are UTF-8 with or without BOM, UTF-16, or in the encoding of
 * the Windows they were made on, and do not declare which.
 */
import type { ReadingBounds } from './bounds';
import { decodePieces } from './decode-pieces';
import {
  guessEncoding,
  openDecoder,
  readsAsChinese,
  strictly,
  type GuessedEncoding,
} from './guess-encoding';

export type Encoding =
  | 'UTF-8'
  | 'UTF-8 with BOM'
  | 'UTF-16 LE'
  | 'UTF-16 BE'
  | `UTF-8 and ${GuessedEncoding}`
  | GuessedEncoding;

export interface DecodedText {
  /** The text in its order, without a byte order mark. */
  readonly pieces: readonly string[];
  readonly encoding: Encoding;
  /** How sure the encoding is: stated or proved by the bytes, the only one that reads well, or the best of several. */
  readonly sure: 'certain' | 'likely' | 'guess';
}

/** Detects the encoding and decodes the text; null when the bytes are not text. */
export async function decodeText(
  bytes: Uint8Array,
  bounds: ReadingBounds,
): Promise<DecodedText | null> {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return decoded(bytes.subarray(3), 'utf-8', 'UTF-8 with BOM', bounds);
  }
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16 LE', bounds);
  if (first === 0xfe && second === 0xff)
    return decoded(bytes.subarray(2), 'utf-16be', 'UTF-16 BE', bounds);
  const zeros = zerosOf(bytes);
  if (zeros !== null) {
    return zeros === 'none'
      ? eightBit(bytes, bounds)
      : zeros === 'odd'
        ? decoded(bytes, 'utf-16le', 'UTF-16 LE', bounds)
        : decoded(bytes, 'utf-16be', 'UTF-16 BE', bounds);
  }
  return null;
}

async function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: Encoding,
  bounds: ReadingBounds,
): Promise<DecodedText | null> {
  const pieces = (await decodePieces(bytes, label, bounds, false)) ?? [];
  return isReadable(pieces) ? { pieces, encoding, sure: 'certain' } : null;
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
  // The other byte of a Chinese character may be zero as well.
  if (even * 4 <= odd && odd > half * 0.2) return 'odd';
  if (odd * 4 <= even && even > half * 0.2) return 'even';
  // Programs that cut texts to a length leave some behind short ones.
  return (even + odd) * 10 <= sample.length ? 'none' : null;
}

async function eightBit(bytes: Uint8Array, bounds: ReadingBounds): Promise<DecodedText | null> {
  const utf8 = await decodePieces(bytes, 'utf-8', bounds, true);
  if (utf8 !== null && !isChanceUtf8(utf8, bytes)) {
    return isReadable(utf8, 10) ? { pieces: utf8, encoding: 'UTF-8', sure: 'certain' } : null;
  }
  const mixed = utf8 === null ? await lineByLine(bytes, bounds) : null;
  if (mixed !== null) return { ...mixed, sure: 'likely' };
  const { encoding, pieces, isClear } = await guessEncoding(bytes, bounds);
  return isReadable(pieces) ? { pieces, encoding, sure: isClear ? 'likely' : 'guess' } : null;
}

/** Reads better in Chinese than any Latin text does. */
const READS_WELL = 1.2;

/** A few Chinese characters of GBK may be valid UTF-8 by chance, as letters that no word is made of. */
function isChanceUtf8(pieces: readonly string[], bytes: Uint8Array): boolean {
  // Each of these characters has two bytes.
  const extra = bytes.length - pieces.reduce((sum, { length }) => sum + length, 0);
  if (extra === 0 || extra > CHANCE_MOST) return false;
  const text = pieces.join('');
  const beyond = text.match(/[^\p{ASCII}]/gu) ?? [];
  if (beyond.some((one) => one > '\u07ff')) return false;
  const hasWord = /[A-Za-z][\u0080-\u024f]|[\u0080-\u024f][A-Za-z]|[\u0370-\u07ff]{3}/.test(text);
  const chinese = strictly(bytes, 'gb18030');
  // One character may be anything.
  const hasName = chinese !== null && /[\u4e00-\u9fff]{2}/.test(chinese);
  return !hasWord && hasName && readsAsChinese(bytes) >= READS_WELL;
}

const CHANCE_MOST = 8;

const LINE_FEED = 0x0a;

/** Decoding a line of so many bytes takes about as long as a cell. */
const BYTES_PER_STEP = 20;

/** Text that was joined of files in UTF-8 and in another encoding; null when too few lines are UTF-8 to be that. */
async function lineByLine(
  bytes: Uint8Array,
  bounds: ReadingBounds,
): Promise<Pick<DecodedText, 'pieces' | 'encoding'> | null> {
  const parts: (string | Uint8Array)[] = [];
  let utf8 = 0;
  let hasLongCharacters = false;
  let others = 0;
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, from);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(from, end);
    from = end;
    if (bounds.step(line.length / BYTES_PER_STEP)) await bounds.rest();
    const text = strictly(line, 'utf-8');
    if (text === null) others += 1;
    else if (text.length !== line.length) {
      utf8 += 1;
      hasLongCharacters ||= /[\u0800-\uffff]/.test(text);
    }
    parts.push(text ?? line);
    if (others > 50 && others > utf8) return null;
  }
  if (utf8 === 0 || utf8 < others) return null;
  // Three bytes of another encoding are hardly a character of UTF-8 by chance.
  const judged = hasLongCharacters ? joined(parts) : bytes;
  const { encoding } = await guessEncoding(judged, bounds);
  if (!hasLongCharacters && !encoding.startsWith('Windows-125')) return null;
  const decode = openDecoder(hasLongCharacters ? encoding : 'Windows-1252');
  const texts = parts.map((part) => (typeof part === 'string' ? part : decode(part)));
  const second = hasLongCharacters ? encoding : 'Windows-1252';
  return { pieces: [texts.join('')], encoding: `UTF-8 and ${second}` };
}

/** The lines that are not UTF-8. */
function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const lines = parts.filter((part) => typeof part !== 'string');
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
  }
  return all;
}

/** Control characters that text may contain: tab, line and page breaks, and the escape of some exports. */
const SPACES = '\t\n\v\f\r\u001b\u0085';

/**
 * Whether the text has few enough control characters: at most one in `oneIn`. Strictly valid UTF-8 is almost certainly
 * text, so callers can allow more there.
 */
function isReadable([start = '']: readonly string[], oneIn = 200): boolean {
  const sample = start.slice(0, 64 * 1024);
  const controls = sample.match(/\p{Cc}/gu)?.filter((one) => !SPACES.includes(one)).length ?? 0;
  return controls * oneIn <= sample.length;
}
