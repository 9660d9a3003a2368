/**
 * RFM: how a customer's purchases compare with those of the others (docs/rules.md §6): how recent, how
 * frequent, how much money. Each is 1 to 5, 5 the best.
 */
import type { Day } from '../calendar';
import type { Purchase } from '../customers';

export interface PurchaseHistory {
  /** The day of the last purchase. */
  readonly last: Day;
  /** Purchases, not days. */
  readonly count: number;
  readonly amount: number;
}

export type Score = 1 | 2 | 3 | 4 | 5;

export interface RfmScores {
  readonly r: Score;
  readonly f: Score;
  /** Null where the amounts are in several currencies. */
  readonly m: Score | null;
}

/** What a customer bought up to that day; null for nothing. A return lowers the amount and is no purchase. */
export function historyOf(
  purchases: readonly Pick<Purchase, 'on' | 'amount'>[],
  today: Day,
): PurchaseHistory | null {
  let last: Day | null = null;
  let [count, cents] = [0, 0];
  for (const { on, amount } of purchases) {
    if (on === null || on > today) continue;
    cents += Math.round((amount ?? 0) * 100);
    if (amount !== null && amount < 0) continue;
    count += 1;
    if (last === null || on > last) last = on;
  }
  return last === null ? null : { last, count, amount: cents / 100 };
}

/** The scores in the order given. @param hasMixedCurrencies amounts then cannot be compared */
export function rfmOf(
  buyers: readonly PurchaseHistory[],
  hasMixedCurrencies = false,
): readonly RfmScores[] {
  const recency = scoresOf(buyers.map(({ last }) => last));
  const frequency = scoresOf(buyers.map(({ count }) => count));
  const money = scoresOf(buyers.map(({ amount }) => Math.round(amount * 100)));
  return buyers.map((_, at) => ({
    r: recency[at] as Score,
    f: frequency[at] as Score,
    m: hasMixedCurrencies ? null : (money[at] as Score),
  }));
}

/** For each value 1 + ⌊5 × (number strictly smaller) ÷ n⌋, so that equal values have equal scores. */
function scoresOf(values: readonly number[]): readonly Score[] {
  const sorted = Float64Array.from(values).sort();
  const smaller = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!smaller.has(value)) smaller.set(value, at);
  });
  return values.map(
    (value) => (1 + Math.floor((5 * (smaller.get(value) ?? 0)) / values.length)) as Score,
  );
}
