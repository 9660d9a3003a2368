/** Measure 8: how satisfied customers were, as entries recorded it from 1 to 5. */
import { isWithin, tracks, type MeasuredCustomer, type Period } from './measured';

export interface Satisfaction {
  /** Null under 3 answers. */
  readonly mean: number | null;
  readonly n: number;
}

const FEWEST_ANSWERS = 3;
const WORST = 1;
const BEST = 5;

export function satisfactionIn(
  customers: Iterable<Pick<MeasuredCustomer, 'entries'>>,
  period: Period,
): Satisfaction {
  let [sum, n] = [0, 0];
  for (const { entries } of customers) {
    for (const entry of entries) {
      const { on, satisfaction } = entry;
      if (satisfaction === null || !isWithin(on, period) || !tracks(entry)) continue;
      if (satisfaction < WORST || satisfaction > BEST) continue;
      sum += satisfaction;
      n += 1;
    }
  }
  return { mean: n < FEWEST_ANSWERS ? null : sum / n, n };
}
