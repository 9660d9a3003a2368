/**
 * When two addresses are one: whatever their case, and whether a domain stands in its own script or
 * as mail servers carry it (`bücher.example` is `xn--bcher-kva.example`, RFC 3492).
 */

/** Addresses are the same whatever their case, for everyone who sends mail in practice. */
export function foldAddress(address: string): string {
  const folded = address.toLowerCase();
  if (!folded.includes('xn--')) return folded;
  const at = folded.lastIndexOf('@') + 1;
  const labels = folded.slice(at).split('.');
  const read = labels.map((label) =>
    label.startsWith('xn--') ? (labelIn(label.slice(4)) ?? label) : label,
  );
  return (folded.slice(0, at) + read.join('.')).normalize('NFKC').toLowerCase();
}

/** Numbers of RFC 3492 §5. */
const BASE = 36;
const SMALLEST = 1;
const LARGEST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A label as it is read (RFC 3492 §6.2); null where it is none. @param coded without its `xn--` */
function labelIn(coded: string): string | null {
  const end = coded.lastIndexOf('-');
  const codes = [...coded.slice(0, Math.max(end, 0))].map((letter) => letter.charCodeAt(0));
  let code = FIRST_CODE;
  let place = 0;
  let bias = FIRST_BIAS;
  for (let next = end + 1; next < coded.length; place += 1) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = DIGITS.indexOf(coded.charAt(next) || ' ');
      if (digit < 0) return null;
      next += 1;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, SMALLEST), LARGEST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = codes.length + 1;
    bias = biasAfter(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > LAST_CODE) return null;
    codes.splice(place, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** RFC 3492 §6.1. */
function biasAfter(moved: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(moved / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((BASE - SMALLEST) * LARGEST) / 2; bias += BASE) {
    rest = Math.floor(rest / (BASE - SMALLEST));
  }
  return bias + Math.floor((BASE * rest) / (rest + SKEW));
}
