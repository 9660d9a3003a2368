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
}

/** @param row one of the two rows. Null if either has no words, or each is in a script of its own. */
export type CompareWords = (row: number, other: number) => WordAgreement | null;

/**
 * @param replaced what the lesser of two sides counts where each has words that the other has not: 1
 *   counts both in full, 0 takes the one for a misspelling of the other
 */
export function openWords(bag: BagColumn, { bits }: Rarity, replaced: number): CompareWords {
  const { starts, words, counts, texts } = bag;
  const weight = (word: number): number => bits(counts[word] as number);
  const textOf = (word: number): string => texts[word] as string;

  /** The words that only one side has: each alike to one of the other side, or against. */
  const leftOver = (left: readonly number[], right: readonly number[]): [number, boolean] => {
    const rest = [...right];
    let sum = 0;
    let missing = 0;
    for (const word of left) {
      const at = rest.findIndex((their) => likenessOf(textOf(word), textOf(their)) !== null);
      if (at < 0) {
        missing += weight(word);
        continue;
      }
      const their = rest[at] as number;
      const likeness = likenessOf(textOf(word), textOf(their)) ?? 0;
      sum += likeness * Math.min(weight(word), weight(their));
      rest.splice(at, 1);
    }
    const missingThere = rest.reduce((total, word) => total + weight(word), 0);
    const lesser = Math.min(missing, missingThere);
    const greater = Math.max(missing, missingThere);
    return [sum - UNSHARED * (greater + replaced * lesser), lesser > 0];
  };

  return (row, other) => {
    const ours = words.subarray(starts[row], starts[row + 1]);
    const theirs = words.subarray(starts[other], starts[other + 1]);
    if (ours.length === 0 || theirs.length === 0) return null;
    let sum = 0;
    const left: number[] = [];
    for (const word of ours) {
      if (theirs.includes(word)) sum += weight(word);
      else left.push(word);
    }
    const right = Array.from(theirs).filter((word) => !ours.includes(word));
    if (left.length === 0 && right.length === 0) {
      return { bits: Math.min(MOST_FOR, sum), isEqual: true, isReplaced: false };
    }
    const texts = [left, right].map((side) => side.map(textOf));
    if (sum === 0 && areOtherScripts(texts[0] ?? [], texts[1] ?? [])) return null;
    // Which alike word is taken must not depend on which row comes first.
    const isSwapped = (texts[0] ?? []).join(' ') > (texts[1] ?? []).join(' ');
    const [rest, isReplaced] = isSwapped ? leftOver(right, left) : leftOver(left, right);
    const clamped = Math.max(MOST_AGAINST, Math.min(MOST_FOR, sum + rest));
    return { bits: clamped, isEqual: false, isReplaced };
  };
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

/** 王伟 and Wang Wei can be one person: nothing can be said either way. */
function areOtherScripts(ours: readonly string[], theirs: readonly string[]): boolean {
  const isCjk = (text: string): boolean => CJK_START.test(text);
  return (ours.every(isCjk) && !theirs.some(isCjk)) || (theirs.every(isCjk) && !ours.some(isCjk));
}
