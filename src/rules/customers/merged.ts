/**
 * Merged customers: the one that is followed up instead. A merge writes the ID of the kept customer, but a
 * cell can hold anything: an ID that is gone, or a circle, in which each waits for another.
 */
import type { Customer } from './customer';

export type MergedInto =
  /** The ID of a customer who is not merged. */
  { readonly code: 'kept'; readonly id: string } | { readonly code: 'nowhere' | 'circle' };

/** Returns a function that follows `mergedInto` of a customer to its end; null for one who is not merged. */
export function openMergedInto(
  customers: readonly Pick<Customer, 'id' | 'mergedInto'>[],
): (customer: Pick<Customer, 'id' | 'mergedInto'>) => MergedInto | null {
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  byId.delete('');
  return ({ id, mergedInto }) => {
    if (mergedInto === '') return null;
    const seen = new Set([id]);
    let into = mergedInto;
    for (;;) {
      if (seen.has(into)) return { code: 'circle' };
      seen.add(into);
      const next = byId.get(into);
      if (next === undefined) return { code: 'nowhere' };
      if (next.mergedInto === '') return { code: 'kept', id: into };
      into = next.mergedInto;
    }
  };
}
