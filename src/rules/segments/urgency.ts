/** How urgent a day is, and the demand category for a need (docs/rules.md §5 and §6). */
import { addMonths, type Day } from '../calendar';
import type { Need } from '../customers';

export type Urgency = 'urgent' | 'expedited' | 'normal' | 'slow';
export type Demand = 'target' | 'potential' | 'dead';

/** A day at most this many days ahead, or past, is urgent. */
export const URGENT_DAYS = 7;

/** How urgent a day is. All limits are inclusive; months count as in the grades. */
export function urgencyOf(day: Day, today: Day): Urgency {
  if (day <= today + URGENT_DAYS) return 'urgent';
  if (day <= addMonths(today, 1)) return 'expedited';
  return day <= addMonths(today, 3) ? 'normal' : 'slow';
}

export function demandOf(need: Need): Demand {
  if (need === 'clear') return 'target';
  return need === 'potential' ? 'potential' : 'dead';
}
