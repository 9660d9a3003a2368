/** How many entries a day the present grades promise, against what a person can make (docs/rules.md §6). */
import type { Gap, NextDay } from '../follow-ups';

const DAYS_IN_WEEK = 7;

/** What the load asks of a customer; an `Assessment` has it all. */
export interface LoadInputs extends Pick<NextDay, 'reason' | 'also'> {
  /** The gap that applies today. */
  readonly gap: Gap;
}

/**
 * Entries a working day that these customers, usually those of one owner, ask for. Nobody is
 * tracked twice a day, so a gap shorter than a working day counts as one. Paused customers are
 * left out, also while a promise is due to them, and so are those planned beyond their gap.
 */
export function loadOf(customers: Iterable<LoadInputs>, workingDaysPerWeek: number): number {
  let load = 0;
  for (const customer of customers) {
    if (isAtRest(customer)) continue;
    load += 1 / Math.max(1, (customer.gap.days * workingDaysPerWeek) / DAYS_IN_WEEK);
  }
  return load;
}

function isAtRest({ reason, also }: LoadInputs): boolean {
  return [reason, ...also].some(
    (each) => each.rule === 'paused' || (each.rule === 'planned' && each.beyondGap),
  );
}
