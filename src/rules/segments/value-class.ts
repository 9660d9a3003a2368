/**
 * Value class (key / major / ordinary) by amount bought (docs/rules.md §6): the biggest buyers that make
 * up 80 % of the total are key, those up to 95 % major. Words, because single letters are grades.
 */
import { addMonths, type Day } from '../calendar';
import type { Purchase, ValueClass } from '../customers';

export interface ValueClassPolicy {
  /** A customer is key while the bigger buyers together have less than this, in per cent. */
  readonly keyPercent: number;
  /** Likewise major. */
  readonly majorPercent: number;
  /** With fewer buyers no one is classified, since shares would mean little. */
  readonly minimumBuyers: number;
}

export const defaultValueClassPolicy: ValueClassPolicy = {
  keyPercent: 80,
  majorPercent: 95,
  minimumBuyers: 10,
};

/** Purchases of this many months count. */
export const VALUE_MONTHS = 12;

/**
 * The class of each amount, in the order given. Null for amounts ≤ 0, and for all when there are
 * too few buyers. Amounts are compared in whole cents; equal amounts get the same class.
 */
export function classify(
  amounts: readonly number[],
  policy: ValueClassPolicy = defaultValueClassPolicy,
): (ValueClass | null)[] {
  const cents = amounts.map((amount) => Math.round(amount * 100));
  const buyers: number[] = [];
  cents.forEach((amount, at) => {
    if (amount > 0) buyers.push(at);
  });
  const classes = new Array<ValueClass | null>(amounts.length).fill(null);
  if (buyers.length === 0 || buyers.length < policy.minimumBuyers) return classes;

  buyers.sort((one, other) => (cents[other] as number) - (cents[one] as number));
  const total = buyers.reduce((sum, at) => sum + (cents[at] as number), 0);
  let before = 0;
  let previous: { readonly amount: number; readonly valueClass: ValueClass } | null = null;
  for (const at of buyers) {
    const amount = cents[at] as number;
    const valueClass: ValueClass =
      previous !== null && previous.amount === amount
        ? previous.valueClass
        : before * 100 < policy.keyPercent * total
          ? 'key'
          : before * 100 < policy.majorPercent * total
            ? 'major'
            : 'ordinary';
    classes[at] = valueClass;
    previous = { amount, valueClass };
    before += amount;
  }
  return classes;
}

/** What a customer bought within the months that count. */
export interface RecentPurchases {
  readonly amount: number;
  /** Null: no purchase has a profit. */
  readonly profit: number | null;
}

export function recentPurchases(
  purchases: readonly Pick<Purchase, 'on' | 'amount' | 'profit'>[],
  today: Day,
): RecentPurchases {
  let amount = 0;
  let profit: number | null = null;
  for (const each of purchases) {
    if (!countsTowardsValue(each, today)) continue;
    amount += each.amount ?? 0;
    if (each.profit !== null) profit = (profit ?? 0) + each.profit;
  }
  return { amount, profit };
}

/** Whether at least half of the buyers have a profit. */
export function goesByProfit(customers: readonly RecentPurchases[]): boolean {
  const buyers = customers.filter(({ amount, profit }) => amount > 0 || profit !== null);
  const known = buyers.filter(({ profit }) => profit !== null);
  return known.length > 0 && known.length * 2 >= buyers.length;
}

/** The class of each customer: by profit if at least half of the buyers have one, else by amount (docs/rules.md §6). */
export function classifyBuyers(
  customers: readonly RecentPurchases[],
  policy: ValueClassPolicy = defaultValueClassPolicy,
): readonly (ValueClass | null)[] {
  const byProfit = goesByProfit(customers);
  return classify(
    customers.map(({ amount, profit }) => (byProfit ? (profit ?? 0) : amount)),
    policy,
  );
}

/** Whether the purchase counts towards the value class on that day. */
export function countsTowardsValue(purchase: Pick<Purchase, 'on'>, today: Day): boolean {
  return (
    purchase.on !== null && purchase.on <= today && addMonths(purchase.on, VALUE_MONTHS) >= today
  );
}
