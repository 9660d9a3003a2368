/**
 * How much an agreement says, in bits: that two rows share a value which few rows have is evidence,
 * that they share one which many have is little (Fellegi and Sunter 1969, with the frequencies of the
 * list itself in place of trained weights).
 */

export interface Rarity {
  /** What a value says that so many rows have, at most 14 bits. */
  readonly bits: (rows: number) => number;
  /** A pair with so many bits is suspected. */
  readonly threshold: number;
}

/** One agreement never decides more, however long the list is. */
const MOST_BITS = 14;

/** In a list of fewer than 2^10 rows a value that few of them share is not common yet. */
const SHORTEST_LIST = 10;

/** A value that more rows share is a switchboard or a filler, and counts by its rarity in the list alone. */
export const MOST_SHARING = 10;

/** Fewer bits than those of a value that two rows share and no other. */
const BELOW_UNIQUE = 2;

/**
 * Opens the weights of a list. Its length is rounded up to a power of two, so that one more row changes no level.
 * @param rows how many different rows there are
 */
export function openRarity(rows: number): Rarity {
  const ofList = Math.ceil(Math.log2(Math.max(rows, 1)));
  const ofOne = Math.max(ofList, SHORTEST_LIST);
  const known: number[] = [];
  const bitsOf = (shared: number): number =>
    (shared <= MOST_SHARING ? ofOne : ofList) - Math.log2(shared);
  return {
    bits: (shared) => (known[shared] ??= Math.min(MOST_BITS, Math.max(0, bitsOf(shared)))),
    threshold: ofOne - BELOW_UNIQUE,
  };
}
