/** How a pair of customers is remembered, with what was compared when a person judged it. */
import { foldWord, type Customer } from '../customers';
import { fnv1a } from '../follow-ups';
import { exactKeys } from './exact-keys';

/** The same whichever comes first. */
export function pairId(one: string, other: string): string {
  return [one, other].sort().join('+');
}

type Compared = Pick<Customer, 'company' | 'contact' | 'phone' | 'email'>;

/** Differs once a name, phone or email of one of them changes: then the answer is asked again. */
export function pairKeys(one: Compared, other: Compared): string {
  const sides = [one, other].map((customer) => {
    const { company, phone, email } = exactKeys(customer);
    return [company, phone, email, foldWord(customer.contact)].join('\n');
  });
  return `k${fnv1a(sides.sort().join('\n\n')).toString(36)}`;
}
