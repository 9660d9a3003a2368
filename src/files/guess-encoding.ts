/**
 * Guesses the encoding of text that is not UTF-8, by what the bytes would read as: files of customers are short, and
 * statistics of languages need more text than that (docs/decisions/0031-guess-encodings-by-their-letters.md).
 */
import type { ReadingBounds } from './bounds';
import { COMMON_HAN, COMMON_HANGUL } from './common-characters';
import { decodePieces } from './decode-pieces';
import { ALPHABETS, scoreOfLetters, wordsOf } from './windows-alphabets';
import { decodeWindows1252 } from './windows-1252';

export type GuessedEncoding =
  | 'GBK (GB18030)'
  | 'Big5'
  | 'Shift_JIS'
  | 'EUC-KR'
  | 'Windows-1250'
  | 'Windows-1251'
  | 'Windows-1252';

export interface EncodingGuess {
  readonly encoding: GuessedEncoding;
  /** The text in its order. */
  readonly pieces: readonly string[];
  /** Whether no other encoding reads nearly as well. */
  readonly isClear: boolean;
}

/** Bytes that are looked at, of lines that are not plain ASCII; the whole text has to be valid all the same. */
const SAMPLE_BYTES = 16 * 1024;

/** How much better the best has to read than the second. */
const CLEAR_LEAD = 0.2;

export async function guessEncoding(
  bytes: Uint8Array,
  bounds: ReadingBounds,
): Promise<EncodingGuess> {
  const sample = sampleOf(bytes);
  const scores: { readonly encoding: GuessedEncoding; readonly score: number }[] = [];
  for (const [encoding, { label, score }] of Object.entries(MULTI_BYTE)) {
    await bounds.rest();
    if (strictly(sample, label) === null) continue;
    scores.push({ encoding: encoding as GuessedEncoding, score: score(sample, label) });
  }
  for (const [encoding, alphabets] of Object.entries(ALPHABETS)) {
    await bounds.rest();
    const words = wordsOf(decodeWindows(sample, encoding));
    scores.push({ encoding: encoding as GuessedEncoding, score: scoreOfLetters(words, alphabets) });
  }
  scores.sort((one, other) => other.score - one.score);
  const lead = (scores[0]?.score ?? 0) - (scores[1]?.score ?? 0);
  for (const { encoding, score } of scores) {
    const pieces = score === 0 ? null : await decodeGuessed(bytes, encoding, bounds);
    if (pieces !== null) return { encoding, pieces, isClear: lead >= CLEAR_LEAD };
  }
  const pieces = (await decodePieces(bytes, 'windows-1252', bounds, false)) ?? [];
  return { encoding: 'Windows-1252', pieces, isClear: false };
}

/** How well bytes read as Chinese, from 0 to 1.5. */
export function readsAsChinese(bytes: Uint8Array): number {
  return MULTI_BYTE['GBK (GB18030)'].score(sampleOf(bytes), 'gb18030');
}

/** Lines with characters beyond ASCII: no byte of one is a line feed in any of these encodings. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let line = 0;
  for (let at = 0; at < bytes.length && length < SAMPLE_BYTES; at += 1) {
    const byte = bytes[at] as number;
    if (byte === LINE_FEED) line = at + 1;
    if (byte < 0x80) continue;
    const found = bytes.indexOf(LINE_FEED, at);
    const end = found < 0 ? bytes.length : found + 1;
    const part = bytes.subarray(line, Math.min(end, line + SAMPLE_BYTES - length));
    sample.set(part, length);
    length += part.length;
    line = end;
    at = end - 1;
  }
  return sample.subarray(0, length);
}

const LINE_FEED = 0x0a;

function decodeWindows(bytes: Uint8Array, encoding: string): string {
  return encoding === 'Windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding.toLowerCase()).decode(bytes);
}

/** Decodes lines of text; what the encoding does not allow shows as a question mark. */
export function openDecoder(encoding: GuessedEncoding): (line: Uint8Array) => string {
  if (encoding === 'Windows-1252') return decodeWindows1252;
  const decoder = new TextDecoder(labelOf(encoding));
  return (line) => decoder.decode(line);
}

function labelOf(encoding: GuessedEncoding): string {
  const multiByte = Object.entries(MULTI_BYTE).find(([name]) => name === encoding)?.[1];
  return multiByte?.label ?? encoding.toLowerCase();
}

function decodeGuessed(
  bytes: Uint8Array,
  encoding: GuessedEncoding,
  bounds: ReadingBounds,
): Promise<readonly string[] | null> {
  return decodePieces(bytes, labelOf(encoding), bounds, encoding in MULTI_BYTE);
}

/** Decodes bytes; null if the encoding does not allow one of them. A character cut off at the end is left out. */
export function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

interface MultiByte {
  readonly label: string;
  readonly score: (bytes: Uint8Array, label: string) => number;
}

type MultiByteEncoding = Exclude<GuessedEncoding, 'Windows-1250' | 'Windows-1251' | 'Windows-1252'>;

/** Each scores a pair of bytes by how common the block is that it would be in, from 0 to 1. */
const MULTI_BYTE: Readonly<Record<MultiByteEncoding, MultiByte>> = {
  'GBK (GB18030)': {
    label: 'gb18030',
    // GB 2312: level 1 has the 3,755 most common characters; A1 and A3 are punctuation and full-width forms.
    score: pairScore(COMMON_HAN, (lead, trail) =>
      trail < 0xa1 ? 0 : isIn(lead, 0xb0, 0xd7) || lead === 0xa1 || lead === 0xa3 ? 1 : 0.3,
    ),
  },
  Big5: {
    label: 'big5',
    score: pairScore(COMMON_HAN, (lead) =>
      isIn(lead, 0xa1, 0xc6) ? 1 : isIn(lead, 0xc9, 0xf9) ? 0.3 : 0,
    ),
  },
  'EUC-KR': {
    label: 'euc-kr',
    score: pairScore(COMMON_HANGUL, (lead, trail) =>
      trail < 0xa1 ? 0 : isIn(lead, 0xb0, 0xc8) || isIn(lead, 0xa1, 0xa3) ? 1 : 0.1,
    ),
  },
  Shift_JIS: {
    label: 'shift_jis',
    score: (bytes) => {
      const text = new TextDecoder('shift_jis').decode(bytes);
      let sum = 0;
      let all = 0;
      for (const one of text.match(/[^\p{ASCII}]/gu) ?? []) {
        all += 1;
        if (/[\u3000-\u30ff\uff01-\uff5e]/.test(one) || COMMON_HAN.has(one)) sum += 1.5;
        else if (/[\uff61-\uff9f\u4e00-\u9fff]/.test(one)) sum += 0.7;
      }
      return all === 0 ? 0 : (sum / all) * apartFromLatin(text);
    },
  },
};

/** A pair in a common block counts 1, half as much again when the character is among the most common. */
function pairScore(
  common: ReadonlySet<string>,
  blockOf: (lead: number, trail: number) => number,
): MultiByte['score'] {
  return (bytes, label) => {
    let pairs = 0;
    let sum = 0;
    for (let at = 0; at + 1 < bytes.length; at += 1) {
      const lead = bytes[at] as number;
      if (lead < 0x81) continue;
      pairs += 1;
      sum += blockOf(lead, bytes[at + 1] as number);
      at += 1;
    }
    const text = new TextDecoder(label).decode(bytes);
    const characters = text.match(/[^\p{ASCII}]/gu) ?? [];
    const known = characters.filter((one) => common.has(one)).length;
    if (pairs === 0) return 0;
    return (sum / pairs + known / (2 * Math.max(characters.length, 1))) * apartFromLatin(text);
  };
}

/** Half for text whose East Asian characters are all inside Latin words, as an accented letter would be; else up to 1. */
function apartFromLatin(text: string): number {
  let runs = 0;
  let inside = 0;
  for (const { index, 0: run } of text.matchAll(/[^\p{ASCII}]+/gu)) {
    runs += 1;
    const beside = (text[index - 1] ?? '') + (text[index + run.length] ?? '');
    if (/[A-Za-z]/.test(beside)) inside += 1;
  }
  return runs === 0 ? 1 : 1 - inside / (2 * runs);
}

function isIn(byte: number, first: number, last: number): boolean {
  return byte >= first && byte <= last;
}
