/**
 * The keys of a customer: two customers with an equal one may be the same. They are what the script
 * compares while someone adds a customer and in formulas; evidence (`evidence.ts`) takes far more code
 * and time.
 */
import type { Customer } from '../customers';
import { emailKey } from './email-key';
import { firmKey } from './firm-key';
import { phoneKey } from './phone-key';

export const MATCH_KEYS = ['company', 'phone', 'email'] as const;

export type MatchKey = (typeof MATCH_KEYS)[number];

/** A customer's keys; `''` for a field that gives none. */
export function exactKeys({
  company,
  phone,
  email,
}: Pick<Customer, MatchKey>): Readonly<Record<MatchKey, string>> {
  return { company: firmKey(company), phone: phoneKey(phone), email: emailKey(email) };
}

/**
 * For each customer, the place of the first customer with an equal key; null if no earlier one has it. Takes one pass.
 */
export function firstWithKey(
  customers: readonly Pick<Customer, MatchKey>[],
): readonly (number | null)[] {
  const firsts = new Map<string, number>();
  return customers.map((customer, at) => {
    const keys = exactKeys(customer);
    let first: number | null = null;
    for (const name of MATCH_KEYS) {
      if (keys[name] === '') continue;
      const key = `${name} ${keys[name]}`;
      const known = firsts.get(key);
      if (known === undefined) firsts.set(key, at);
      else if (first === null || known < first) first = known;
    }
    return first;
  });
}
