/**
 * By what a person is found in text: names, phone numbers, addresses. A name counts as a word of its own, a phone number
 * by its digits, however they are grouped, and an address whatever its case; full-width signs count as plain ones.
 */
import { bareText, plainText, replaceInPlain } from './plain-text';

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

/** Nine digits in their order are the number, whatever stands between them. */
const BETWEEN_COMPARED = '[^\\p{L}\\p{N}]{0,4}';

/** Between two phone numbers of one cell. */
const BETWEEN_PHONES = /[;,、，；\n]/;

/** A shorter name stands in many other words. */
const FEWEST_LETTERS = 5;

const CJK_SIGNS = '[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af]';
const CJK = new RegExp(CJK_SIGNS);
const LETTER = /[\p{L}\p{N}]/u;

/** Whether two terms find the same text. */
export function termKey({ kind, text }: Term): string {
  if (kind !== 'phone') return `${kind} ${plainText(text).trim().toLowerCase()}`;
  return `${kind} ${digitsOf(text).slice(-COMPARED_DIGITS)}`;
}

export function digitsOf(text: string): string {
  return plainText(text).replace(/\D/g, '');
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
    has: (text) => text !== '' && any.test(plainText(text)),
    without: (text, mark) => {
      const left = replaceInPlain(text, all, mark);
      return left.split(mark).join('').trim() === '' ? '' : left;
    },
  };
}

/** Letters and digits that stand in a name of a range which tells of the person. */
export function barePatterns(terms: readonly Term[]): readonly string[] {
  return terms
    .filter((term) => patternOf(term) !== null)
    .map(({ kind, text }) =>
      kind === 'phone' ? digitsOf(text).slice(-COMPARED_DIGITS) : bareText(text),
    )
    .filter((bare) => bare.length >= (CJK.test(bare) ? 2 : FEWEST_LETTERS));
}

/** Null: too short to tell of anyone. */
function patternOf({ kind, text }: Term): string | null {
  const own = plainText(text).trim();
  if (kind === 'phone') return phonePattern(own.replace(/\D/g, ''));
  if (kind === 'email') return `(?<![\\w.+-])${escaped(own)}(?![\\w-])`;
  if (!LETTER.test(own)) return null;
  const words = own.split(BETWEEN_WORDS);
  const isShort = CJK.test(own) ? own.length < 2 : own.length < 3;
  if (isShort) return `^\\s{0,3}${wordsPattern(words)}\\s{0,3}$`;
  const [first = '', last = ''] = words;
  const isTurned = kind === 'name' && words.length === 2 && !CJK.test(own);
  const orders = [
    fenced(words),
    ...(isTurned ? [fenced([`${last},`, first]), fenced([last, first])] : []),
  ];
  return orders.join('|');
}

const BETWEEN_WORDS = /[\s_]+/;

function wordsPattern(words: readonly string[]): string {
  return words.map(wordPattern).reduce((before, word, at) => {
    const isApart = !endsInCjk(words[at - 1] ?? '') || !CJK.test([...(words[at] ?? '')][0] ?? '');
    return `${before}[\\s_]{${isApart ? 1 : 0},3}${word}`;
  });
}

/** Chinese names of two signs are often written apart, to be as wide as those of three. */
function wordPattern(word: string): string {
  const signs = [...word];
  return signs
    .map((sign, at) => {
      const isInside = at > 0 && CJK.test(sign) && CJK.test(signs[at - 1] ?? '');
      return `${isInside ? '\\s{0,3}' : ''}${escaped(sign)}`;
    })
    .join('');
}

function endsInCjk(word: string): boolean {
  return CJK.test([...word].pop() ?? '');
}

/** No letter of the same word: Chinese is written without spaces, around other names as well. */
const NO_LETTER = `${CJK_SIGNS}|[^\\p{L}\\p{N}]`;

/** As words of their own. */
function fenced(words: readonly string[]): string {
  const isLetter = (sign = ''): boolean => LETTER.test(sign) && !CJK.test(sign);
  const signs = [...words.join('')];
  const before = isLetter(signs[0]) ? `(?<=^|${NO_LETTER})` : '';
  const after = isLetter(signs[signs.length - 1]) ? `(?=$|${NO_LETTER})` : '';
  return `${before}${wordsPattern(words)}${after}`;
}

function phonePattern(digits: string): string | null {
  if (digits.length < FEWEST_DIGITS) return null;
  const isShort = digits.length < COMPARED_DIGITS;
  const between = isShort ? BETWEEN_DIGITS : BETWEEN_COMPARED;
  const tail = [...digits.slice(-COMPARED_DIGITS)].join(between);
  return `${isShort ? '(?<!\\d)' : ''}\\+?(?:\\d${BETWEEN_DIGITS}){0,5}${tail}(?!\\d)`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
