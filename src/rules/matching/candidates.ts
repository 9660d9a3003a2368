/**
 * Pairs of rows worth comparing: those that share something rare. Nothing grows with the square of the
 * rows, since a key that many rows share gives no pairs by itself.
 */
import { BAGS, type Lexicon, type PreparedRows } from './prepare';
import type { Rarity } from './rarity';

/** A key that more rows share is too common to be compared row by row. */
const LONGEST_RUN = 40;

/** A row is compared with so many others, those that share most with it. */
const MOST_CANDIDATES = 12;

/** So many of a row's rarest common values are joined in pairs, which are rare again. */
const MOST_JOINED = 4;

/** Rows are numbers below this; a key of 32 bits and a row make one number. */
const ROWS = 2_097_152;

/** Beginnings of words are keys too, so that a slip further on does not part two spellings. */
const BEGINNING = 4;

const KEYED = ['phone', 'email', 'domain', 'person', 'firm', 'birthday'] as const;

/** The pairs worth comparing, each once and ascending, as `lower row × 2^21 + higher row`. */
export function candidatePairs(rows: PreparedRows, { bits }: Rarity): Float64Array {
  const { starts, members, runsOf } = runsIn(rows);
  const score = new Float64Array(rows.count);
  const found = openNumbers();
  for (let row = 0; row < rows.count; row += 1) {
    const others: number[] = [];
    for (const run of runsOf(row)) {
      const start = starts[run] as number;
      const end = starts[run + 1] as number;
      const weight = bits(end - start) + 1;
      for (let place = start; place < end; place += 1) {
        const other = members[place] as number;
        if (other === row) continue;
        if (score[other] === 0) others.push(other);
        score[other] = (score[other] as number) + weight;
      }
    }
    if (others.length > MOST_CANDIDATES) {
      others.sort((one, other) => (score[other] as number) - (score[one] as number) || one - other);
    }
    others.forEach((other, place) => {
      score[other] = 0;
      if (place >= MOST_CANDIDATES) return;
      found.push(Math.min(row, other) * ROWS + Math.max(row, other));
    });
  }
  return withoutRepeats(found.close().sort());
}

/** The two rows of a pair, the lower one first. */
export function rowsOfPair(pair: number): readonly [number, number] {
  return [Math.floor(pair / ROWS), pair % ROWS];
}

interface Runs {
  /** The rows of run r are `members[starts[r]]` to `members[starts[r + 1] - 1]`. */
  readonly starts: readonly number[];
  readonly members: Int32Array;
  /** The runs of a row, in the order of their hashes. */
  readonly runsOf: (row: number) => readonly number[];
}

/** The rows that share a key, for every key that 2 to `LONGEST_RUN` rows have. */
function runsIn(rows: PreparedRows): Runs {
  const keys = keysOf(rows).sort();
  const starts: number[] = [];
  const members = openNumbers();
  for (let at = 0; at < keys.length;) {
    const hash = Math.floor((keys[at] as number) / ROWS);
    let end = at + 1;
    while (end < keys.length && Math.floor((keys[end] as number) / ROWS) === hash) end += 1;
    if (end - at > 1 && end - at <= LONGEST_RUN) {
      starts.push(members.length());
      for (let place = at; place < end; place += 1) members.push((keys[place] as number) % ROWS);
    }
    at = end;
  }
  starts.push(members.length());
  const list = Int32Array.from(members.close());
  return { starts, members: list, runsOf: openRunsOf(rows.count, starts, list) };
}

function openRunsOf(
  rows: number,
  starts: readonly number[],
  members: Int32Array,
): (row: number) => readonly number[] {
  const firsts = new Int32Array(rows + 1);
  for (const row of members) firsts[row + 1] = (firsts[row + 1] as number) + 1;
  for (let row = 0; row < rows; row += 1) {
    firsts[row + 1] = (firsts[row + 1] as number) + (firsts[row] as number);
  }
  const next = firsts.slice();
  const runs = new Int32Array(members.length);
  for (let run = 0; run + 1 < starts.length; run += 1) {
    for (let at = starts[run] as number; at < (starts[run + 1] as number); at += 1) {
      const row = members[at] as number;
      runs[next[row] as number] = run;
      next[row] = (next[row] as number) + 1;
    }
  }
  return (row) => Array.from(runs.subarray(firsts[row], firsts[row + 1]));
}

function keysOf(rows: PreparedRows): Float64Array {
  const keys = openNumbers();
  const singles = KEYED.map((name, at) => ({
    ...rows.singles[name],
    hashes: hashesOf(rows.singles[name], at),
  }));
  const bags = BAGS.map((name, at) => ({
    ...rows.bags[name],
    hashes: hashesOf(rows.bags[name], KEYED.length + at),
    hasBeginnings: name !== 'address',
  }));
  for (let row = 0; row < rows.count; row += 1) {
    const common: { readonly hash: number; readonly count: number }[] = [];
    const add = (hash: number, count: number): void => {
      if (count > LONGEST_RUN) common.push({ hash, count });
      else if (count > 1) keys.push(hash * ROWS + row);
    };
    for (const { at, counts, hashes } of singles) {
      const value = at[row] as number;
      if (value >= 0) add(hashes[value] as number, counts[value] as number);
    }
    for (const { starts, words, counts, texts, hashes, hasBeginnings } of bags) {
      const own = words.subarray(starts[row], starts[row + 1]);
      for (const word of own) add(hashes[word] as number, counts[word] as number);
      if (hasBeginnings) {
        for (const hash of beginningsOf(Array.from(own, (word) => texts[word] as string))) {
          keys.push(hash * ROWS + row);
        }
      }
    }
    for (const hash of joinedIn(common)) keys.push(hash * ROWS + row);
  }
  return keys.close();
}

/** More words make no more keys. */
const MOST_BEGINNINGS = 4;

/** The beginning of each word with the first letter of each other: `mart.s` for Martha Smith. */
function beginningsOf(texts: readonly string[]): readonly number[] {
  const few = texts.slice(0, MOST_BEGINNINGS);
  return few.flatMap((text) =>
    few.flatMap((other) =>
      other === text ? [] : [hashOf(`${text.slice(0, BEGINNING)} ${other.slice(0, 1)}`, -1)],
    ),
  );
}

function joinedIn(common: { readonly hash: number; readonly count: number }[]): readonly number[] {
  const rarest = common
    .sort((one, other) => one.count - other.count || one.hash - other.hash)
    .slice(0, MOST_JOINED);
  return rarest.flatMap(({ hash }, at) =>
    rarest
      .slice(at + 1)
      .map((other) => mixed(Math.min(hash, other.hash), Math.max(hash, other.hash))),
  );
}

function hashesOf({ texts }: Lexicon, salt: number): Float64Array {
  return Float64Array.from(texts, (text) => hashOf(text, salt));
}

/** FNV-1a over UTF-16 units; 32 bits. Two keys with one hash cost a comparison, no more. */
function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt + 2, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function mixed(one: number, other: number): number {
  return Math.imul(Math.imul(one ^ 0x85ebca6b, 0x01000193) ^ other, 0x9e3779b1) >>> 0;
}

/** A list of numbers that grows without a number taking an object. */
function openNumbers(): {
  push(value: number): void;
  length(): number;
  /** The list itself; nothing is added afterwards. */
  close(): Float64Array;
} {
  let list = new Float64Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === list.length) {
        const longer = new Float64Array(length * 2);
        longer.set(list);
        list = longer;
      }
      list[length] = value;
      length += 1;
    },
    length: () => length,
    close: () => list.subarray(0, length),
  };
}

function withoutRepeats(sorted: Float64Array): Float64Array {
  return sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
}
