/**
 * Whose data may have been kept longer than it is needed: customers who are lost or of grade E and have had no entry for the
 * months that Settings name. A list for a person to decide from; nothing is erased by it.
 */
import { addMonths, type Day } from '../calendar';
import type { Customer, Grade } from '../customers';

export interface KeptTooLong {
  readonly customer: Customer;
  readonly because: 'lost' | 'E';
  /** The last day on which something is known to have happened: an entry, a purchase, closing, adding. */
  readonly last: Day;
}

/**
 * The customers to consider for erasing, the one longest without an entry first. A customer with no known day is left
 * out: nobody can tell how long.
 */
export function keptTooLong(
  customers: readonly { readonly customer: Customer; readonly grade: Grade }[],
  months: number,
  today: Day,
): readonly KeptTooLong[] {
  const since = addMonths(today, -months);
  return customers
    .flatMap(({ customer, grade }): KeptTooLong[] => {
      const because = customer.stage === 'lost' ? 'lost' : grade === 'E' ? 'E' : null;
      // One that was merged is erased together with the customer that it became.
      if (because === null || customer.id === '' || customer.mergedInto !== '') return [];
      const last = lastKnownDay(customer);
      return last === null || last > since ? [] : [{ customer, because, last }];
    })
    .sort((one, other) => one.last - other.last);
}

function lastKnownDay(customer: Customer): Day | null {
  const { lastContact, lastTracked, lastPurchase, closedOn, added, since } = customer;
  const days = [lastContact, lastTracked, lastPurchase, closedOn, added, since].filter(
    (day) => day !== null,
  );
  return days.length === 0 ? null : Math.max(...days);
}
