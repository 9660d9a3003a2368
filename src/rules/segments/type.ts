/** Customer type: prospect, existing or lost, by the day of the last purchase (docs/rules.md §6). */
import { addMonths, type Day } from '../calendar';
import type { CustomerType } from '../customers';

/** Who bought within so many months is an existing customer. */
export const EXISTING_MONTHS = 12;

/** The type on a day. `lastPurchase` null is "never bought", which only a purchase list can say. */
export function typeOn(lastPurchase: Day | null, on: Day): CustomerType {
  if (lastPurchase === null) return 'prospect';
  return addMonths(lastPurchase, EXISTING_MONTHS) >= on ? 'existing' : 'lost';
}

/** The first day on which a buyer counts as lost while nothing more is bought. */
export function lostFrom(lastPurchase: Day): Day {
  return addMonths(lastPurchase, EXISTING_MONTHS) + 1;
}
