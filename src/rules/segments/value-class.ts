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

/** Whether the purchase counts towards the value class on that day. */
export function countsTowardsValue(purchase: Pick<Purchase, 'on'>, today: Day): boolean {
  return (
    purchase.on !== null && purchase.on <= today && addMonths(purchase.on, VALUE_MONTHS) >= today
  );
}
