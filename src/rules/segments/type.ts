/** Customer type: prospect, existing or lost, by the day of the last purchase (docs/rules.md §6). */
import { addMonths, isWithinMonths, type Day } from '../calendar';
import type { CustomerType } from '../customers';

/** A customer is existing for this many months after a purchase. */
export const EXISTING_MONTHS = 12;

/** The type on a day. Null means "never bought": pass it only if purchases are recorded. */
export function typeOn(lastPurchase: Day | null, on: Day): Exclude<CustomerType, 'partner'> {
  if (lastPurchase === null) return 'prospect';
  return isWithinMonths(on, lastPurchase, EXISTING_MONTHS) ? 'existing' : 'lost';
}

/** The first day on which the customer counts as lost, unless there is another purchase. */
export function lostFrom(lastPurchase: Day): Day {
  return addMonths(lastPurchase, EXISTING_MONTHS) + 1;
}
