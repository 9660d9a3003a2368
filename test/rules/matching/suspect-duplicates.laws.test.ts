import { suspectDuplicates, type ComparedRow } from '../../../src/rules';
import { openComparison } from '../../../src/rules/matching/evidence';
import { prepareRows } from '../../../src/rules/matching/prepare';
import { openRarity } from '../../../src/rules/matching/rarity';
import { BLANK_ROW } from '../../support/gold-lists';
import { fc } from '../../support/laws';

const some = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...texts);

/** Rows of a few values, so that many of them agree. */
const someRow: fc.Arbitrary<ComparedRow> = fc.record({
  company: some('Alder Foods', 'Alder Foods Ltd', 'Adler Foods', 'Birch', '北京华为', '华为技术'),
  contact: some('Ann Abel', 'Anna Abel', 'Abel Ann', 'Bob Borg', 'A. Abel', '王伟'),
  phone: some('0711 1234567', '+49 711 1234567', '0711 1234568', '0711 7654321'),
  email: some('ann@alder.example', 'Ann+x@alder.example', 'info@alder.example', 'bob@qq.com'),
  address: some('Elm Street 5, Leeds', 'Elm St 5, Leeds', 'Oak Road 7, Brno'),
  birthday: some('19810205', '19810206', '19791231'),
});

const someList = fc.array(someRow, { minLength: 2, maxLength: 40 });

/** Each group as the texts of its rows, in an order of its own. */
function textsOf(list: readonly ComparedRow[]): readonly string[] {
  return suspectDuplicates(list)
    .map(({ rows, level }) => {
      const texts = rows.map((row) => JSON.stringify(list[row])).sort();
      return JSON.stringify([level, texts]);
    })
    .sort();
}

describe('laws of finding duplicates', () => {
  it('the order of a list does not change what is found', () => {
    fc.assert(
      fc.property(
        someList.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(textsOf(shuffled)).toEqual(textsOf(list));
        },
      ),
    );
  });

  it('it does not matter which of two rows is compared with which', () => {
    fc.assert(
      fc.property(someList, (list) => {
        const rows = prepareRows(list);
        const compare = openComparison(rows, openRarity(rows.count));
        for (let row = 0; row < list.length; row += 1) {
          const { reasons: found, ...rest } = compare(row, 0);
          const { reasons, ...same } = compare(0, row);
          expect(same).toEqual(rest);
          expect(reasons).toEqual(found);
        }
      }),
    );
  });

  it('a row that shares nothing with any other changes nothing', () => {
    const stranger: ComparedRow = {
      company: 'Zyxw Vutsr',
      contact: 'Qponm Lkjih',
      phone: '0301 9998887',
      email: 'gfedcb@zyxw.example',
      address: 'Nowhere 99, Erehwon',
      birthday: '20010911',
    };
    fc.assert(
      fc.property(someList, (list) => {
        expect(textsOf([...list, stranger])).toEqual(textsOf(list));
        expect(textsOf([stranger, ...list])).toEqual(textsOf(list));
      }),
    );
  });

  it('a blank field is no evidence, so emptying one on both sides never adds any', () => {
    const fields = Object.keys(BLANK_ROW) as (keyof ComparedRow)[];
    fc.assert(
      fc.property(someRow, someRow, fc.constantFrom(...fields), (one, other, field) => {
        const reasonsOf = (list: readonly ComparedRow[]): readonly string[] => {
          const rows = prepareRows(list);
          const { reasons } = openComparison(rows, openRarity(rows.count))(0, 1);
          return reasons.map(({ code }) => code);
        };
        const emptied = [one, other].map((row) => ({ ...row, [field]: '' }));
        const before = reasonsOf([one, other]);
        if (before.length === 0) return;
        for (const code of reasonsOf(emptied)) expect(before).toContain(code);
      }),
    );
  });

  it('every row is in one group at most, and never twice in it', () => {
    fc.assert(
      fc.property(someList, (list) => {
        const grouped = suspectDuplicates(list).flatMap(({ rows }) => rows);
        expect(new Set(grouped).size).toBe(grouped.length);
      }),
    );
  });

  it('a group of n rows is joined by n − 1 pairs of its own rows', () => {
    fc.assert(
      fc.property(someList, (list) => {
        for (const { rows, pairs } of suspectDuplicates(list)) {
          expect(rows.length).toBeGreaterThan(1);
          expect(rows.length).toBeLessThanOrEqual(10);
          expect(pairs.length).toBe(rows.length - 1);
          expect([...new Set(pairs.flatMap((pair) => pair.rows))].sort((a, b) => a - b)).toEqual(
            rows,
          );
        }
      }),
    );
  });
});
