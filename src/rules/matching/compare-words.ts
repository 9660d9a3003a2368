/** How far the words of two names or addresses agree, in bits. */
import { isWithinEdits } from './edit-distance';
import { CJK_START } from './fold-text';
import type { BagColumn } from './prepare';
import type { Rarity } from './rarity';

/** What an alike word counts of an equal one. */
const ALIKE = 0.8;

/** What a word that only one side has counts against. */
const UNSHARED = 0.5;

/** A disagreement never counts more against, however long the texts are. */
const MOST_AGAINST = -8;
const MOST_FOR = 14;

/** Shorter words differ in one letter too easily: Lee and Les are two names. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 6;

export interface WordAgreement {
  readonly bits: number;
  /** Whether both have the same words. */
  readonly isEqual: boolean;
  /** Whether each has a word that is unlike all of the other. */
  readonly isReplaced: boolean;
  /** The words of both that are unlike all of the other. */
  readonly unlike: readonly string[];
  /** How many of the two have a number that the other has not: `Store 2`, another house. */
  readonly withOwnNumber: 0 | 1 | 2;
  /** Whether one of them is a surname or a first name alone; a Chinese name is one word in any case. */
  readonly isShort: boolean;
}

/** @param row one of the two rows. Null if either has no words, or each is in a script of its own. */
export type CompareWords = (row: number, other: number) => WordAgreement | null;

/**
 * Prepares the comparison of the words in a field.
 * @param replaced what the lesser of two sides counts where each has words that the other has not: 1 counts both in
 * full, 0 takes the one for a misspelling of the other
 */
export function openWords(bag: BagColumn, { bits }: Rarity, replaced: number): CompareWords {
  const { starts, words, counts, texts } = bag;
  const weight = (word: number): number => bits(counts[word] as number);
  const textOf = (word: number): string => texts[word] as string;
  const total = (list: readonly number[]): number =>
    list.reduce((sum, word) => sum + weight(word), 0);

  return (row, other) => {
    const ours = Array.from(words.subarray(starts[row], starts[row + 1]));
    const theirs = Array.from(words.subarray(starts[other], starts[other + 1]));
    if (ours.length === 0 || theirs.length === 0) return null;
    const shared = ours.filter((word) => theirs.includes(word));
    const left = ours.filter((word) => !theirs.includes(word));
    const right = theirs.filter((word) => !ours.includes(word));
    if (shared.length === 0 && areOtherScripts(left.map(textOf), right.map(textOf))) return null;
    const { alike, unlike } = matchAlike(left, right, textOf);
    const [lesser, greater] = unlike.map(total).sort((one, their) => one - their) as [
      number,
      number,
    ];
    const found =
      total(shared) +
      alike.reduce((sum, [one, their, likeness]) => {
        return sum + likeness * Math.min(weight(one), weight(their));
      }, 0) -
      UNSHARED * (greater + replaced * lesser);
    const withNumber = unlike.filter((side) => side.some((word) => /\d/.test(textOf(word))));
    return {
      bits: Math.max(MOST_AGAINST, Math.min(MOST_FOR, found)),
      isEqual: left.length === 0 && right.length === 0,
      isReplaced: lesser > 0,
      unlike: unlike.flat().map(textOf),
      withOwnNumber: withNumber.length as 0 | 1 | 2,
      isShort: [ours, theirs].some(
        ([first = 0, ...more]) => more.length === 0 && !isWholeName(textOf(first)),
      ),
    };
  };
}

type AlikePair = readonly [one: number, other: number, likeness: number];

/** Pairs the words of two sides that are alike, each once, and keeps what is left of each side. */
function matchAlike(
  left: readonly number[],
  right: readonly number[],
  textOf: (word: number) => string,
): { readonly alike: readonly AlikePair[]; readonly unlike: readonly (readonly number[])[] } {
  const [first, second] = inOrder(left, right, textOf);
  const alike: AlikePair[] = [];
  const unlike: number[] = [];
  const rest = [...second];
  for (const word of first) {
    const likenesses = rest.map((their) => likenessOf(textOf(word), textOf(their)));
    const at = likenesses.findIndex((likeness) => likeness !== null);
    if (at < 0) unlike.push(word);
    else alike.push([word, rest.splice(at, 1)[0] as number, likenesses[at] ?? 0]);
  }
  return { alike, unlike: [unlike, rest] };
}

/** The two sides in an order of their own, since which alike word is taken must not depend on the rows'. */
function inOrder(
  left: readonly number[],
  right: readonly number[],
  textOf: (word: number) => string,
): readonly [readonly number[], readonly number[]] {
  if (left.length === 0 || right.length === 0) return [left, right];
  const isAscending = left.map(textOf).join(' ') < right.map(textOf).join(' ');
  return isAscending ? [left, right] : [right, left];
}

/**
 * What a word counts beside one that it is a misspelling, a beginning or the initial of; null if it is
 * unlike. Numbers are never alike: 12 and 13 are two houses.
 */
function likenessOf(one: string, other: string): number | null {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (/\d/.test(one) || /\d/.test(other)) return null;
  if (shorter.length === 1 && longer.startsWith(shorter)) return 0;
  if (shorter.length < ONE_EDIT_FROM) return null;
  const isAlike =
    longer.startsWith(shorter) ||
    isWithinEdits(one, other, shorter.length < TWO_EDITS_FROM ? 1 : 2);
  return isAlike ? ALIKE : null;
}

/** A word of two Chinese characters or more: surname and given name. */
function isWholeName(word: string): boolean {
  return word.length > 1 && CJK_START.test(word);
}

/** 王伟 and Wang Wei can be one person: nothing can be said either way. */
function areOtherScripts(ours: readonly string[], theirs: readonly string[]): boolean {
  const isCjk = (text: string): boolean => CJK_START.test(text);
  return (ours.every(isCjk) && !theirs.some(isCjk)) || (theirs.every(isCjk) && !ours.some(isCjk));
}
