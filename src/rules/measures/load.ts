/** Workload: how many entries per day the customers of a person require (docs/rules.md §6). */
import type { Gap, NextDay } from '../follow-ups';

const DAYS_IN_WEEK = 7;

/** What the workload needs to know of a customer; every `Assessment` has it. */
export interface LoadInputs extends Pick<NextDay, 'reason' | 'also'> {
  /** The gap that applies today. */
  readonly gap: Gap;
}

/**
 * The entries per working day that these customers, usually one owner's, require. No customer needs two entries a day,
 * so a gap shorter than a working day counts as one. Paused customers, even with a promise due, and customers planned
 * beyond their gap are left out.
 */
export function loadOf(customers: Iterable<LoadInputs>, workingDaysPerWeek: number): number {
  let load = 0;
  for (const customer of customers) {
    if (isLeftOut(customer)) continue;
    load += 1 / Math.max(1, (customer.gap.days * workingDaysPerWeek) / DAYS_IN_WEEK);
  }
  return load;
}

function isLeftOut({ reason, also }: LoadInputs): boolean {
  return [reason, ...also].some(
    (each) => each.rule === 'paused' || (each.rule === 'planned' && each.beyondGap),
  );
}
