/**
 * By what a person is found in text: names, phone numbers, addresses. A name counts as a word of its own, a phone number
 * by its digits, however they are grouped, and an address whatever its case.
 */

export type TermKind = 'name' | 'phone' | 'email' | 'text';

export interface Term {
  readonly kind: TermKind;
  readonly text: string;
}

export interface Traces {
  /** Whether a cell or a note tells of the person. */
  has(text: string): boolean;
  /** The text with the mark in place of whatever tells of the person. */
  without(text: string, mark: string): string;
}

/** Digits of a phone number that are compared: the country code is often left out. */
const COMPARED_DIGITS = 9;

/** A shorter number is an extension. */
const FEWEST_DIGITS = 6;

/** What people put between the digits of a phone number. */
const BETWEEN_DIGITS = '[\\s().\\-/·]{0,3}';

/** Between two phone numbers of one cell. */
const BETWEEN_PHONES = /[;,、，；\n]/;

const CJK = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether two terms find the same text. */
export function termKey({ kind, text }: Term): string {
  if (kind !== 'phone') return `${kind} ${text.trim().toLowerCase()}`;
  return `${kind} ${text.replace(/\D/g, '').slice(-COMPARED_DIGITS)}`;
}

/** The terms in a cell of this kind; none where it is blank or too short to tell of anyone. */
export function termsIn(kind: TermKind, cell: string): readonly Term[] {
  return partsOf(kind, cell)
    .map((part) => ({ kind, text: part.trim() }))
    .filter((term) => patternOf(term) !== null);
}

function partsOf(kind: TermKind, cell: string): readonly string[] {
  if (kind === 'phone') return cell.split(BETWEEN_PHONES);
  if (kind === 'email') {
    return cell.split(/[\s;,<>"、，；]/).filter((part) => part.includes('@'));
  }
  return [cell];
}

export function openTraces(terms: readonly Term[]): Traces {
  const parts = terms
    .flatMap((term) => patternOf(term) ?? [])
    // The longest first: a firm is often called after a person.
    .sort((one, other) => other.length - one.length);
  if (parts.length === 0) return { has: () => false, without: (text) => text };
  const any = new RegExp(parts.join('|'), 'iu');
  const all = new RegExp(parts.join('|'), 'giu');
  return {
    has: (text) => text !== '' && any.test(text),
    without: (text, mark) => {
      const left = text.replace(all, mark);
      return left.split(mark).join('').trim() === '' ? '' : left;
    },
  };
}

/** Null: too short to tell of anyone. */
function patternOf({ kind, text }: Term): string | null {
  const own = text.trim();
  if (kind === 'phone') return phonePattern(own.replace(/\D/g, ''));
  if (kind === 'email') return `(?<![\\w.+-])${escaped(own)}(?![\\w-])`;
  if (!LETTER.test(own)) return null;
  const words = own.split(/\s+/).map(escaped).join('\\s{1,3}');
  const isShort = CJK.test(own) ? own.length < 2 : own.length < 3;
  if (isShort) return `^\\s{0,3}${words}\\s{0,3}$`;
  const edge = (sign: string, fence: string): string =>
    LETTER.test(sign) && !CJK.test(sign) ? fence : '';
  const signs = [...own];
  return `${edge(signs[0] ?? '', '(?<![\\p{L}\\p{N}])')}${words}${edge(signs[signs.length - 1] ?? '', '(?![\\p{L}\\p{N}])')}`;
}

function phonePattern(digits: string): string | null {
  if (digits.length < FEWEST_DIGITS) return null;
  const tail = [...digits.slice(-COMPARED_DIGITS)].join(BETWEEN_DIGITS);
  const before = digits.length < COMPARED_DIGITS ? '(?<!\\d)' : '';
  return `${before}\\+?(?:\\d${BETWEEN_DIGITS}){0,5}${tail}(?!\\d)`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
