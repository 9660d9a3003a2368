/** Who is told about an overdue customer, by working days late (docs/rules.md §5). */

/** Each level includes the earlier ones: `manager` means that both seller and manager are told. */
export type Escalation = 'seller' | 'manager' | 'reassign';

const FROM_DAYS: readonly (readonly [Escalation, number])[] = [
  ['reassign', 7],
  ['manager', 5],
  ['seller', 3],
];

/** The highest level reached; null when the customer is not that late. */
export function escalationOf(workingDaysLate: number): Escalation | null {
  return FROM_DAYS.find(([, from]) => workingDaysLate >= from)?.[0] ?? null;
}
