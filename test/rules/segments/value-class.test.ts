/** Key, major, ordinary: classes by share of purchases (docs/rules.md §6). */
import { fc } from '../../support/laws';
import {
  classify,
  classifyBuyers,
  countsTowardsValue,
  defaultValueClassPolicy,
  recentPurchases,
  VALUE_MONTHS,
} from '../../../src/rules';
import { day, TODAY } from '../../support/customers';

const anyBuyers = { ...defaultValueClassPolicy, minimumBuyers: 1 };
const [K, M, O] = ['key', 'major', 'ordinary'] as const;

describe('classify', () => {
  it.each([
    [
      [50, 30, 10, 6, 4],
      [K, K, M, M, O],
    ],
    [
      [60, 20, 20],
      [K, K, K],
    ],
    [
      [4, 6, 10, 30, 50],
      [O, M, M, K, K],
    ],
    [
      [80, 15, 5],
      [K, M, O],
    ],
    [
      [79.99, 0.02, 19.99],
      [K, O, K],
    ],
    [[100], [K]],
    [
      [100, 0, -5, Number.NaN],
      [K, null, null, null],
    ],
    [
      [0.1, 0.2, 0.3],
      [M, K, K],
    ],
    [
      [0.004, 1],
      [null, K],
    ],
    [[], []],
  ])('classifies %j as %j', (amounts, classes) => {
    expect(classify(amounts, anyBuyers)).toEqual(classes);
  });

  it('leaves fewer than ten buyers unclassified', () => {
    const nine = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect(classify([...nine, 0])).toEqual(Array(10).fill(null));
    expect(classify([...nine, 1])).not.toContain(null);
  });

  it('depends on the share of the bigger buyers, not on the order of rows', () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 5000 }), { maxLength: 25 });
    fc.assert(
      fc.property(amounts, (cents) => {
        const bought = cents.filter((amount) => amount > 0);
        const total = bought.reduce((sum, amount) => sum + amount, 0);
        const expected = cents.map((amount) => {
          if (amount <= 0) return null;
          const before = bought
            .filter((other) => other > amount)
            .reduce((sum, other) => sum + other, 0);
          return before * 100 < 80 * total ? K : before * 100 < 95 * total ? M : O;
        });
        expect(
          classify(
            cents.map((amount) => amount / 100),
            anyBuyers,
          ),
        ).toEqual(expected);
      }),
    );
  });
});

describe('countsTowardsValue', () => {
  it.each([
    [null, false],
    ['2025-11-20', false],
    ['2025-11-21', true],
    ['2026-11-21', true],
    ['2026-11-22', false],
  ])('a purchase on %s counts: %s', (on, counts) => {
    expect(VALUE_MONTHS).toBe(12);
    expect(countsTowardsValue({ on: on === null ? null : day(on) }, TODAY)).toBe(counts);
  });
});

describe('classifyBuyers', () => {
  const policy = { ...defaultValueClassPolicy, minimumBuyers: 1 };
  const buyer = (amount: number, profit: number | null = null) => ({ amount, profit });

  it('classifyBuyers goes by profit where at least half of the buyers have one', () => {
    const buyers = [buyer(1000, 5), buyer(50, 95), buyer(900)];
    expect(classifyBuyers(buyers, policy)).toEqual(['ordinary', 'key', null]);
  });

  it('classifyBuyers goes by amount where fewer have one', () => {
    const buyers = [buyer(1000, 5), buyer(50), buyer(10)];
    expect(classifyBuyers(buyers, policy)).toEqual(['key', 'major', 'ordinary']);
    expect(classifyBuyers([buyer(0), buyer(0)], policy)).toEqual([null, null]);
  });

  it('classifyBuyers adds up the purchases of the last twelve months', () => {
    const on = (date: string, amount: number | null, profit: number | null) => ({
      on: day(date),
      amount,
      profit,
    });
    expect(recentPurchases([], TODAY)).toEqual({ amount: 0, profit: null });
    const bought = [
      on('2026-01-05', 10, null),
      on('2026-02-05', null, 3),
      on('2026-03-05', 5, 4),
      on('2020-01-05', 99, 99),
    ];
    expect(recentPurchases(bought, TODAY)).toEqual({ amount: 15, profit: 7 });
  });
});
