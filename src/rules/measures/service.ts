/** Measure 10: whether the customers who bring more also get more (docs/figures.md). */
import type { Day } from '../calendar';
import { choices, type ValueClass } from '../customers';
import { countsTowardsValue } from '../segments';
import { isActive, medianOf, shareOf, type MeasuredCustomer } from './measured';

/** Contacts of so many days count. */
export const SERVICE_DAYS = 90;

export type ServedClass = ValueClass | 'none';
export const SERVED_CLASSES: readonly ServedClass[] = [...choices.valueClass, 'none'];

export interface ServiceOfClass {
  readonly class: ServedClass;
  readonly customers: number;
  readonly touches: number;
  /** Of all contacts; null without any. */
  readonly serviceShare: number | null;
  /** Of what was bought in 12 months; null without any. */
  readonly valueShare: number | null;
  /** Service share ÷ value share; under 0.8 the class gets less than it brings. */
  readonly index: number | null;
  /** Days since the last contact, of active customers; null where none was contacted. */
  readonly medianDays: number | null;
}

export function valueClassCounts(
  customers: Iterable<MeasuredCustomer>,
): Readonly<Record<ServedClass, number>> {
  const counts = { key: 0, major: 0, ordinary: 0, none: 0 };
  for (const { assessment } of customers) counts[assessment.valueClass ?? 'none'] += 1;
  return counts;
}

/**
 * What customers of each value class bring and get, one line for each class. Null where there are under 10 buyers, so
 * that no customer has a class, or amounts are in several currencies.
 */
export function serviceOf(
  customers: readonly MeasuredCustomer[],
  hasMixedCurrencies: boolean,
  today: Day,
): readonly ServiceOfClass[] | null {
  const isClassified = customers.some(({ assessment }) => assessment.valueClass !== null);
  if (!isClassified || hasMixedCurrencies) return null;
  const sums = new Map(
    SERVED_CLASSES.map((each) => [
      each,
      { customers: 0, touches: 0, cents: 0, days: [] as number[] },
    ]),
  );
  let [touches, cents] = [0, 0];
  for (const each of customers) {
    const sum = sums.get(each.assessment.valueClass ?? 'none');
    if (sum === undefined) continue;
    const contacts = touchesSince(each, today - SERVICE_DAYS, today);
    const value = Math.max(centsBought(each, today), 0);
    sum.customers += 1;
    sum.touches += contacts;
    sum.cents += value;
    touches += contacts;
    cents += value;
    const { lastContact } = each.customer;
    if (isActive(each) && lastContact !== null) sum.days.push(Math.max(today - lastContact, 0));
  }
  return [...sums].map(([of, sum]) => {
    const serviceShare = shareOf(sum.touches, touches, 1);
    const valueShare = shareOf(sum.cents, cents, 1);
    const index =
      serviceShare === null || valueShare === null || valueShare === 0
        ? null
        : serviceShare / valueShare;
    return {
      class: of,
      customers: sum.customers,
      touches: sum.touches,
      serviceShare,
      valueShare,
      index,
      medianDays: medianOf(sum.days),
    };
  });
}

function touchesSince({ entries }: MeasuredCustomer, after: Day, today: Day): number {
  let count = 0;
  for (const { kind, on } of entries) {
    if (kind === 'touch' && on !== null && on > after && on <= today) count += 1;
  }
  return count;
}

function centsBought({ purchases }: MeasuredCustomer, today: Day): number {
  let cents = 0;
  for (const purchase of purchases) {
    if (countsTowardsValue(purchase, today)) cents += Math.round((purchase.amount ?? 0) * 100);
  }
  return cents;
}
