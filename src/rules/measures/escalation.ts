/** Who hears of a customer that stays undone, by working days late (docs/rules.md §5). */

/** Each includes those before it: at 5 days the manager hears of it as well as the seller. */
export type Escalation = 'seller' | 'manager' | 'reassign';

const FROM_DAYS: readonly (readonly [Escalation, number])[] = [
  ['reassign', 7],
  ['manager', 5],
  ['seller', 3],
];

/** Null: late by less than that, or not at all. */
export function escalationOf(workingDaysLate: number): Escalation | null {
  return FROM_DAYS.find(([, from]) => workingDaysLate >= from)?.[0] ?? null;
}
