/**
 * Groups of rows that may be one customer. Pairs are joined strongest first. Joining whatever is linked
 * would chain: A is like B, B is like C, and in the end strangers are in one group.
 */
import type { Comparison, Evidence, Level } from './evidence';

/** A person cannot judge a longer group. */
export const LARGEST_GROUP = 10;

/** Two groups are joined if at least this share of the pairs between them is suspected. */
const SUSPECTED_SHARE = 0.25;

/** Two rows and what was found about them. */
export interface SuspectedPair extends Evidence {
  readonly level: Level;
  readonly rows: readonly [number, number];
}

export interface Group {
  readonly rows: readonly number[];
  /** *same* if all pairs that join it are, and every pair of it is suspected and without a doubt. */
  readonly level: Level;
  /** The pairs that join it, one fewer than its rows, strongest first. */
  readonly pairs: readonly SuspectedPair[];
}

/**
 * Joins pairs into groups.
 * @param pairs strongest first
 * @param sizeOf how many rows a row stands for
 */
export function groupPairs(
  pairs: readonly SuspectedPair[],
  compare: Comparison,
  sizeOf: (row: number) => number,
): readonly Group[] {
  const open = new Map<number, OpenGroup>();
  for (const pair of pairs) {
    const [one, other] = pair.rows.map(
      (row): OpenGroup => open.get(row) ?? { rows: [row], pairs: [], size: sizeOf(row) },
    ) as [OpenGroup, OpenGroup];
    const size = one.size + other.size;
    if (one === other || size > LARGEST_GROUP || !areClose(one, other, compare)) continue;
    const joined = {
      rows: [...one.rows, ...other.rows],
      pairs: [...one.pairs, ...other.pairs, pair],
      size,
    };
    for (const row of joined.rows) open.set(row, joined);
  }
  return [...new Set(open.values())].map((group) => ({
    rows: group.rows,
    level: isSame(group, compare) ? 'same' : 'perhaps',
    pairs: [...group.pairs].sort((pair, other) => other.bits - pair.bits),
  }));
}

interface OpenGroup {
  readonly rows: readonly number[];
  readonly pairs: readonly SuspectedPair[];
  readonly size: number;
}

function areClose(one: OpenGroup, other: OpenGroup, compare: Comparison): boolean {
  let suspected = 0;
  for (const row of one.rows) {
    for (const theirs of other.rows) if (compare(row, theirs).level !== null) suspected += 1;
  }
  return suspected >= SUSPECTED_SHARE * one.rows.length * other.rows.length;
}

function isSame({ rows, pairs }: OpenGroup, compare: Comparison): boolean {
  // Two branches in two towns may both be the same as a row that names no town.
  const areAlike = (row: number, other: number): boolean => {
    const { level, doubts } = compare(row, other);
    return level !== null && doubts.length === 0;
  };
  return (
    pairs.every(({ level }) => level === 'same') &&
    rows.every((row, at) => rows.slice(at + 1).every((other) => areAlike(row, other)))
  );
}
