/*
 * How well duplicates are found in lists where they are known. The floors are one point below what was
 * measured when the method was chosen; *same* must be safe to act on in all of them.
 */
import { suspectDuplicates } from '../../../src/rules';
import { candidatePairs, rowsOfPair } from '../../../src/rules/matching/candidates';
import { openComparison } from '../../../src/rules/matching/evidence';
import { prepareRows } from '../../../src/rules/matching/prepare';
import { openRarity } from '../../../src/rules/matching/rarity';
import {
  febrl,
  kindergartens,
  pairsIn,
  restaurants,
  scoreOf,
  splink,
} from '../../support/gold-lists';
import type { GoldList } from '../../support/gold-lists';
import { describeWithData } from '../../support/shared-data';

type Pair = readonly [number, number];

/** Suspected pairs before they are grouped, strongest first. */
function suspectedPairs({ rows, secondFrom }: GoldList): { rows: Pair; level: string }[] {
  const prepared = prepareRows(rows);
  const rarity = openRarity(prepared.count);
  const compare = openComparison(prepared, rarity);
  return Array.from(candidatePairs(prepared, rarity), rowsOfPair)
    .filter(([row, other]) => secondFrom === undefined || row < secondFrom === other >= secondFrom)
    .map((pair) => ({ rows: pair, ...compare(...pair) }))
    .flatMap(({ rows: pair, level, bits }) => (level === null ? [] : [{ rows: pair, level, bits }]))
    .sort((one, other) => other.bits - one.bits);
}

/** Of two lists, each row is paired once, with the row that is most like it. */
function oneToOne(pairs: readonly Pair[]): Pair[] {
  const paired = new Set<number>();
  return pairs.filter(([row, other]) => {
    if (paired.has(row) || paired.has(other)) return false;
    paired.add(row).add(other);
    return true;
  });
}

interface Floors {
  /** F1 of the suspected pairs. */
  readonly pairs: number;
  /** F1 of pairs one to one, or of the groups. */
  readonly joined: number;
}

const LISTS: readonly (readonly [string, () => GoldList, Floors])[] = [
  ['restaurants', () => restaurants({ withPhone: true }), { pairs: 94.2, joined: 95.4 }],
  [
    'restaurants without phone',
    () => restaurants({ withPhone: false }),
    { pairs: 90.7, joined: 91.5 },
  ],
  ['persons of one list', () => febrl('dataset1.csv'), { pairs: 98.5, joined: 98.5 }],
  [
    'persons of two lists',
    () => febrl('dataset4a.csv', 'dataset4b.csv'),
    { pairs: 97.8, joined: 97.8 },
  ],
  ['persons with many rows each', splink, { pairs: 87.4, joined: 93.7 }],
  ['kindergartens', kindergartens, { pairs: 90, joined: 84.7 }],
];

/** The least precision of *same*, in percent. */
const SAFE = 99;

describeWithData('3-duplicates', 'lists with known duplicates', () => {
  it.each(LISTS)('in %s most duplicates are found, and few others', (_name, open, floors) => {
    const list = open();
    const found = suspectedPairs(list);
    const pairs = found.map(({ rows }) => rows);
    expect(scoreOf(list, pairs).f1).toBeGreaterThanOrEqual(floors.pairs);
    const same = found.filter(({ level }) => level === 'same').map(({ rows }) => rows);
    expect(scoreOf(list, same).precision).toBeGreaterThanOrEqual(SAFE);
    if (list.secondFrom !== undefined) {
      expect(scoreOf(list, oneToOne(pairs)).f1).toBeGreaterThanOrEqual(floors.joined);
      return;
    }
    const groups = suspectDuplicates(list.rows);
    expect(scoreOf(list, pairsIn(groups, 'same')).precision).toBeGreaterThanOrEqual(SAFE);
    expect(scoreOf(list, pairsIn(groups)).f1).toBeGreaterThanOrEqual(floors.joined);
  });
});
