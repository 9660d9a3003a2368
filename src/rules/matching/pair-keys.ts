/** How a pair of customers is remembered, with what was compared when a person judged it. */
import { foldWord, type Customer } from '../customers';
import { fnv1a } from '../follow-ups';
import { exactKeys } from './exact-keys';

/** The ID of a pair, whichever of the two comes first. */
export function pairId(one: string, other: string): string {
  return [one, other].sort().join('+');
}

type Compared = Pick<Customer, 'company' | 'contact' | 'phone' | 'email'>;

/**
 * What the two were compared by, as text. It changes when a name, phone or email of either changes, and a person is
 * then asked about the pair again.
 */
export function pairKeys(one: Compared, other: Compared): string {
  const sides = [one, other].map((customer) => {
    const { company, phone, email } = exactKeys(customer);
    return [company, phone, email, foldWord(customer.contact)].join('\n');
  });
  return `k${fnv1a(sides.sort().join('\n\n')).toString(36)}`;
}
