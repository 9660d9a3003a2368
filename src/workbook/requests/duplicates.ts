/** Possible duplicates of a customer, as the sidebar shows them. */
import { possibleDuplicates, type Identity, type Placed } from '../../rules';
import type { DuplicateMatch } from '../../protocol';
import type { Context } from '../context';
import type { Records } from '../records';

/** The possible duplicates of a customer, at most five, in the order of the sheet, without the customer's own row. */
export function findDuplicates(
  { words }: Context,
  customer: Omit<Identity, 'owner' | 'mergedInto'>,
  others: readonly Placed<Identity>[],
): readonly DuplicateMatch[] {
  return possibleDuplicates(customer, others).map(({ same, ...match }) => ({
    ...match,
    because: same.map((key) => words.work.same[key]),
  }));
}

/** Every row of Customers with the fields that are compared, as typed. */
export function identitiesIn(customers: Records<'customers'>): readonly Placed<Identity>[] {
  return customers.rows.map((_, at) => {
    const row = at + 2;
    const text = (field: keyof Identity): string => customers.textAt(row, field);
    return {
      row,
      record: {
        id: text('id'),
        company: text('company'),
        contact: text('contact'),
        phone: text('phone'),
        email: text('email'),
        owner: text('owner'),
        mergedInto: text('mergedInto'),
      },
    };
  });
}
