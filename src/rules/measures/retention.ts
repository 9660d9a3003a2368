/** Measure 15: of the customers who bought in the year before last, the share that bought again. */
import { addMonths, type Day } from '../calendar';
import { countsTowardsValue, VALUE_MONTHS } from '../segments';
import { shareOf, type MeasuredCustomer } from './measured';

export interface Retention {
  /** Customers with a purchase 13 to 24 months back. */
  readonly before: number;
  /** Of these, with one in the last 12 months. */
  readonly again: number;
  /** Null under 10. */
  readonly share: number | null;
}

const FEWEST_BUYERS = 10;

export function retentionOf(
  customers: Iterable<Pick<MeasuredCustomer, 'purchases'>>,
  today: Day,
): Retention {
  let [before, again] = [0, 0];
  for (const { purchases } of customers) {
    // A return is no purchase.
    const bought = purchases.filter(({ amount }) => amount === null || amount >= 0);
    if (!bought.some(({ on }) => on !== null && isYearBefore(on, today))) continue;
    before += 1;
    if (bought.some((purchase) => countsTowardsValue(purchase, today))) again += 1;
  }
  return { before, again, share: shareOf(again, before, FEWEST_BUYERS) };
}

function isYearBefore(on: Day, today: Day): boolean {
  return addMonths(on, VALUE_MONTHS) < today && addMonths(on, 2 * VALUE_MONTHS) >= today;
}
