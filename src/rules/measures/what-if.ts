/** What other settings would do to each person's days, before they are saved (docs/figures.md). */
import { dueLoad, type LoadPlan } from './due-load';
import type { MeasuredCustomer } from './measured';

/** So many working days ahead are compared. */
export const WHAT_IF_WORKING_DAYS = 20;

export interface OwnerWhatIf {
  /** `''`: customers of no one. */
  readonly owner: string;
  /** Entries expected in these working days, as it is and with the other settings. */
  readonly before: number;
  readonly after: number;
}

type WhatIfPlan = Omit<LoadPlan, 'days'>;

/** The same customers under both settings. */
export interface WhatIf {
  readonly before: readonly MeasuredCustomer[];
  readonly after: readonly MeasuredCustomer[];
  readonly plans: { readonly before: WhatIfPlan; readonly after: WhatIfPlan };
}

/** What changes for each owner, in the order in which owners first appear; customers without an owner come last. */
export function whatIf({ before, after, plans }: WhatIf): readonly OwnerWhatIf[] {
  const owners = new Map<string, { before: number; after: number }>();
  count(before, plans.before, (owner) => countOf(owners, owner), 'before');
  count(after, plans.after, (owner) => countOf(owners, owner), 'after');
  return [...owners]
    .map(([owner, counts]) => ({ owner, ...counts }))
    .sort((one, other) => Number(one.owner === '') - Number(other.owner === ''));
}

type Counts = { before: number; after: number };

function countOf(owners: Map<string, Counts>, owner: string): Counts {
  const known = owners.get(owner) ?? { before: 0, after: 0 };
  owners.set(owner, known);
  return known;
}

function count(
  customers: readonly MeasuredCustomer[],
  plan: WhatIfPlan,
  countsOf: (owner: string) => Counts,
  side: keyof Counts,
): void {
  const { calendar } = plan.policies;
  const last = calendar.add(calendar.onOrAfter(plan.today), WHAT_IF_WORKING_DAYS - 1);
  const days = last - plan.today + 1;
  for (const [owner, own] of byOwner(customers)) {
    const load = dueLoad(own, { ...plan, days });
    countsOf(owner)[side] += load.reduce((sum, { expected }) => sum + expected, 0);
  }
}

function byOwner(customers: readonly MeasuredCustomer[]): ReadonlyMap<string, MeasuredCustomer[]> {
  const groups = new Map<string, MeasuredCustomer[]>();
  for (const each of customers) {
    const others = groups.get(each.owner);
    if (others === undefined) groups.set(each.owner, [each]);
    else others.push(each);
  }
  return groups;
}
