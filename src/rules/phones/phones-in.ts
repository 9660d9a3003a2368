/**
 * Finds the phone numbers of a cell that a tap can dial. A wrong number is worse than none: where it is not certain
 * where a number ends, the text gets no link.
 */

export interface PhoneNumber {
  /** As written, with what belongs to it: an extension, a word such as `office`. */
  readonly text: string;
  /** For `tel:`, only digits and a leading +; null when the text is not clearly a number. */
  readonly dial: string | null;
}

/** Longer cells are cut: no one types so many numbers. */
const LONGEST = 400;

/** E.164 allows 15 digits; fewer than 6 are hardly a customer's number. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;
/** A number of so many digits needs no other behind it. */
const WHOLE_NUMBER_DIGITS = 9;
const COUNTRY_DIGITS = 2;

/** Of a text whose runs of blanks are one space each. */
const BETWEEN = /[;,，；、|\n\r]+|:::| (?:or|and|oder|und|ou|et|o|y|或者?|和|&) /i;
const BLANKS = /[^\S\n\r]+/g;

/** The numbers of a cell in their order, and texts that are none. */
export function phonesIn(cell: string): readonly PhoneNumber[] {
  return cell
    .slice(0, LONGEST)
    .replace(BLANKS, ' ')
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap(numbersOf);
}

/** Digits and what is written between them, and what follows the last one. */
const RUN = /\+?[(\d][\d ().\-/]*/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const EXTENSION =
  / ?[,;]? ?\(?(?:x|ext\.?|extension|#|转|分机|轉|内線|доб\.?|durchwahl|poste) ?[:.]? ?\d{1,6}\)?$/i;
/** In China the extension follows a dash, elsewhere the last digits of the number do. */
const DASHED_ENDING = /^0\d{2,3}-\d{7,8}-\d/;
/** How spreadsheets show a number whose digits they dropped. */
const ROUNDED = /\d[.,]?e\+?\d/i;

function numbersOf(piece: string): PhoneNumber[] {
  const written = piece.normalize('NFKC').replace(DASHES, '-');
  const none = [{ text: piece, dial: null }];
  if (ROUNDED.test(written)) return none;
  const halves = splitAtSlash(written) ?? splitAtSpaces(written);
  if (halves !== null) return halves.flatMap(numbersOf);
  const bare = written.replace(EXTENSION, '').replace(/^(\+?\d{6,})\.00?$/, '$1');
  const runs = runsIn(bare);
  // Digits outside a number, as in “not before 9”, are a run too short to dial: they leave open what it is.
  const dials = runs.map(({ run }) => dialOf(run));
  if (runs.length === 1) return [{ text: piece, dial: dials[0] ?? null }];
  if (runs.length === 0 || dials.some((dial) => dial === null)) return none;
  return runs.map(({ index, run }, at) => {
    const from = at === 0 ? 0 : index;
    const to = runs[at + 1]?.index ?? bare.length;
    return { text: bare.slice(from, to).trim() || run, dial: dials[at] ?? null };
  });
}

/** Each from its first character to its last digit, or the bracket behind it. */
function runsIn(text: string): { readonly index: number; readonly run: string }[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: found }) => {
    let end = found.length;
    while (end > 0 && !/\d/.test(found.charAt(end - 1))) end -= 1;
    if (end > 0 && found.charAt(end) === ')') end += 1;
    return end === 0 ? [] : [{ index, run: found.slice(0, end) }];
  });
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** `0441 111111 / 0441 222222` is two numbers, `030/123456` one; null where a slash splits nothing. */
function splitAtSlash(written: string): string[] | null {
  const parts = written.split('/').map((part) => part.trim());
  if (parts.length < 2) return null;
  // The country code alone makes no number: `+49(0)441/123456`.
  const counts = parts.map((part) => digitsIn(part) - (part.startsWith('+') ? COUNTRY_DIGITS : 0));
  return counts.every((count) => count >= FEWEST_DIGITS) ? parts : null;
}

/** Numbers without anything but a space between them, each long enough to be whole. */
function splitAtSpaces(written: string): string[] | null {
  const parts = written.split(/\s+/);
  const areWhole = parts.every(
    (part) => /^\+?\d+$/.test(part) && part.length >= WHOLE_NUMBER_DIGITS,
  );
  return parts.length > 1 && areWhole ? parts : null;
}

function dialOf(run: string): string | null {
  // In Germany, Britain and Austria: the zero is dialled without the country code only.
  const plain = run.trim().replace(/^(\+\d{1,3})\s*\(0\)/, '$1 ');
  const digits = plain.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  if (isUnclear(plain)) return null;
  return plain.startsWith('+') ? `+${digits}` : digits;
}

/** A day; brackets or a slash behind a whole number: an extension, a second ending, or something else. */
function isUnclear(plain: string): boolean {
  if (DASHED_ENDING.test(plain) || /^20\d\d-[01]\d-[0-3]\d$/.test(plain)) return true;
  const behind = /[(/]/g;
  for (const { index } of plain.matchAll(behind)) {
    if (digitsIn(plain.slice(0, index)) >= FEWEST_DIGITS) return true;
  }
  return false;
}
