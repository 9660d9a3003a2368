/**
 * Finds the rows of a list that may be one customer, and why. For the command and for pages: the script
 * itself compares exact keys only (`possible-duplicates.ts`), since preparing 5,000 rows takes half a
 * second.
 */
import { candidatePairs, rowsOfPair } from './candidates';
import { openComparison, type Comparison, type Evidence, type Level } from './evidence';
import { foldText } from './fold-text';
import { groupPairs, LARGEST_GROUP, type Group, type SuspectedPair } from './groups';
import { prepareRows, type ComparedRow } from './prepare';
import { openRarity } from './rarity';

export interface DuplicateGroup {
  /** Places in the list, ascending, at most ten. */
  readonly rows: readonly number[];
  readonly level: Level;
  /** The pairs that join the group, one fewer than its rows, strongest first. */
  readonly pairs: readonly SuspectedPair[];
}

/**
 * The groups of rows that may be one customer, ordered by their first rows. The order of the list does not change what
 * is found.
 */
export function suspectDuplicates(list: readonly ComparedRow[]): readonly DuplicateGroup[] {
  const different = differentRows(list);
  const rows = prepareRows(different.map(([first]) => list[first as number] as ComparedRow));
  const rarity = openRarity(rows.count);
  const compare = openComparison(rows, rarity);
  const pairs: SuspectedPair[] = [];
  for (const pair of candidatePairs(rows, rarity)) {
    const found = suspected(rowsOfPair(pair), compare);
    if (found !== null) pairs.push(found);
  }
  // Stable, and the rows are in an order of their own: so equals do not depend on the list.
  pairs.sort((one, other) => other.bits - one.bits);
  const groups = groupPairs(pairs, compare, (row) => (different[row] as readonly number[]).length);
  const grouped = new Set(groups.flatMap((group) => group.rows));
  return [
    ...groups.map((group) => placed(group, different, compare)),
    ...different.flatMap((equal, row) =>
      grouped.has(row) ? [] : equalRows(equal, compare(row, row)),
    ),
  ].sort((one, other) => (one.rows[0] as number) - (other.rows[0] as number));
}

function suspected(rows: readonly [number, number], compare: Comparison): SuspectedPair | null {
  const { level, ...evidence } = compare(...rows);
  return level === null ? null : { ...evidence, level, rows };
}

/**
 * The places of equal rows, one list for each different row that is not blank, in the order of their
 * texts. A list imported twice is compared once.
 */
function differentRows(list: readonly ComparedRow[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  list.forEach(({ company, contact, phone, email, address, birthday }, at) => {
    const text = [company, contact, phone, email, address, birthday]
      .map((cell) => foldText(cell).trim())
      .join('\n');
    const equal = places.get(text);
    if (equal !== undefined) equal.push(at);
    else if (text.trim() !== '') places.set(text, [at]);
  });
  return [...places.keys()].sort().map((text) => places.get(text) as number[]);
}

/** Translates the group's rows into places of the list, rows equal to them included. */
function placed(
  { rows, level, pairs }: Group,
  different: readonly (readonly number[])[],
  compare: Comparison,
): DuplicateGroup {
  const placesOf = (row: number): readonly number[] => different[row] as readonly number[];
  const firstOf = (row: number): number => placesOf(row)[0] as number;
  const equal = rows.flatMap((row) => equalPairs(placesOf(row), compare(row, row)));
  return {
    rows: rows.flatMap(placesOf).sort((one, other) => one - other),
    level,
    pairs: [
      ...pairs.map((pair) => ({ ...pair, rows: ascending(pair.rows.map(firstOf)) })),
      ...equal,
    ],
  };
}

/** Rows that are equal to one another and like no others. */
function equalRows(places: readonly number[], evidence: Evidence): readonly DuplicateGroup[] {
  const { level } = evidence;
  if (level === null || places.length < 2) return [];
  const groups: DuplicateGroup[] = [];
  for (let at = 0; at + 1 < places.length; at += LARGEST_GROUP) {
    const rows = places.slice(at, at + LARGEST_GROUP);
    if (rows.length > 1) groups.push({ rows, level, pairs: equalPairs(rows, evidence) });
  }
  return groups;
}

function equalPairs(places: readonly number[], evidence: Evidence): readonly SuspectedPair[] {
  const [first, ...others] = places;
  const level = evidence.level ?? 'perhaps';
  return others.map((row) => ({ ...evidence, level, rows: [first as number, row] }));
}

function ascending(rows: readonly number[]): readonly [number, number] {
  const [one, other] = rows as readonly [number, number];
  return one < other ? [one, other] : [other, one];
}
