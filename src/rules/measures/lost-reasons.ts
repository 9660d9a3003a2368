/** Measure 13: why deals were lost in the period. */
import type { Day } from '../calendar';
import { openTally } from './case-figures';
import { closingOf, isWithin, type MeasuredCustomer, type Period } from './measured';

export interface LostReasons {
  /** The most frequent first, at most eight. */
  readonly reasons: readonly { readonly reason: string; readonly n: number }[];
  /** Lost without a reason. */
  readonly noneGiven: number;
  readonly lost: number;
}

const MOST_REASONS = 8;

export function lostReasonsIn(
  customers: Iterable<Pick<MeasuredCustomer, 'customer'>>,
  period: Period,
  today: Day,
): LostReasons {
  const reasons = openTally();
  let [lost, noneGiven] = [0, 0];
  for (const { customer } of customers) {
    const closing = closingOf(customer, today);
    if (closing?.stage !== 'lost' || !isWithin(closing.on, period)) continue;
    lost += 1;
    if (customer.lostReason.trim() === '') noneGiven += 1;
    else reasons.add(customer.lostReason);
  }
  const most = reasons.most(MOST_REASONS).map(({ word, n }) => ({ reason: word, n }));
  return { reasons: most, noneGiven, lost };
}
