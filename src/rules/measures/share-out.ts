/** Shares out the customers of a colleague who leaves (docs/rules.md §6, Hand-over); changes nothing. */
import type { ValueClass } from '../customers';

/** A customer to be handed over. */
export interface Shared {
  /** Entries per working day; 0 for a customer who is paused. */
  readonly load: number;
  readonly valueClass: ValueClass | null;
  /** The receiver whom the owner cell names beside the owner, by its place among the receivers; null: none. */
  readonly beside: number | null;
}

/** `load`: by free capacity; `class`: as many customers of each value class for each. */
export type ShareBy = 'load' | 'class';

interface Receiver {
  free: number;
  /** Customers who were given to this person here, of the class that is shared out. */
  ofClass: number;
  all: number;
}

/**
 * The receiver of each customer, by its place in `free`; null where there is no receiver.
 * @param free the free capacity of each receiver, in entries per working day; negative when overloaded
 */
export function shareOut(
  customers: readonly Shared[],
  free: readonly number[],
  by: ShareBy,
): readonly (number | null)[] {
  const shares: (number | null)[] = customers.map(() => null);
  const receivers = free.map((left): Receiver => ({ free: left, ofClass: 0, all: 0 }));
  const give = (at: number, to: number): void => {
    const receiver = receivers[to];
    if (receiver === undefined) return;
    shares[at] = to;
    receiver.free -= customers[at]?.load ?? 0;
    receiver.ofClass += 1;
    receiver.all += 1;
  };
  for (const group of groupsOf(customers, by)) {
    for (const receiver of receivers) receiver.ofClass = 0;
    // Who knows the customer already comes first, so that the others are shared out evenly around it.
    for (const at of group) {
      const beside = customers[at]?.beside ?? null;
      if (beside !== null) give(at, beside);
    }
    for (const at of group) {
      if (shares[at] === null) give(at, bestOf(receivers, by, (customers[at]?.load ?? 0) === 0));
    }
  }
  return shares;
}

const CLASSES: readonly (readonly (ValueClass | null)[])[] = [
  ['key'],
  ['major'],
  ['ordinary', null],
];

/** Places of customers, those who ask for the most entries first; of equals in the order given. */
function groupsOf(customers: readonly Shared[], by: ShareBy): readonly (readonly number[])[] {
  const load = (at: number): number => customers[at]?.load ?? 0;
  const places = customers
    .map((_, at) => at)
    .sort((one, other) => load(other) - load(one) || one - other);
  if (by === 'load') return [places];
  return CLASSES.map((classes) =>
    places.filter((at) => classes.includes(customers[at]?.valueClass ?? null)),
  );
}

/** Of equals the first. @param isPaused load says nothing of such a customer: counted instead */
function bestOf(receivers: readonly Receiver[], by: ShareBy, isPaused: boolean): number {
  const isBetter = (one: Receiver, other: Receiver): boolean => {
    if (by === 'class' && one.ofClass !== other.ofClass) return one.ofClass < other.ofClass;
    if (isPaused && one.all !== other.all) return one.all < other.all;
    return one.free > other.free;
  };
  return receivers.reduce(
    (best, each, at) => (isBetter(each, receivers[best] ?? each) ? at : best),
    0,
  );
}
