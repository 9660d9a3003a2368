/**
 * Value class (key / major / ordinary) by what was bought: highest first, until 80 % and 95 % of
 * the total are reached (docs/rules.md §6). Never a lone letter, since those are grades.
 */
import { addMonths, type Day } from '../calendar';
import type { Purchase, ValueClass } from '../customers';

export interface ValueClassPolicy {
  /** Key while the share before the customer is below this, in per cent. */
  readonly keyPercent: number;
  readonly majorPercent: number;
  /** With fewer buyers nobody is classified: shares of so few say nothing. */
  readonly minimumBuyers: number;
}

export const defaultValueClassPolicy: ValueClassPolicy = {
  keyPercent: 80,
  majorPercent: 95,
  minimumBuyers: 10,
};

/** How far back purchases count, in months. */
export const VALUE_MONTHS = 12;

/**
 * The class of each amount, in the order given; null for amounts ≤ 0, and for all when there are
 * too few buyers. Amounts are compared in whole cents; equal amounts share the first one's class.
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

/** True when the purchase still counts towards the value class on that day. */
export function countsTowardsValue(purchase: Pick<Purchase, 'on'>, today: Day): boolean {
  return (
    purchase.on !== null && purchase.on <= today && addMonths(purchase.on, VALUE_MONTHS) >= today
  );
}
