/** Customers who may be one: the same company, phone number or address, whoever's they are. */
import { companyKey, nameOf, type Customer, type Placed } from '../rules';
import type { DuplicateMatch } from '../wire';
import type { Context } from './desk';
import { foldAddress } from './fold-address';
import { addressIn } from './owners';
import type { Records } from './records';

/** More are no hint any more. */
const SHOWN = 5;

/** Numbers are compared by their end, since a country code is often left out. */
const TELLING_DIGITS = 8;

type Known = Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email'>;
type Owned = Known & Pick<Customer, 'owner'>;

/** Whoever stands in the sheet, as far as it takes to compare them. */
export function everybodyIn(customers: Records<'customers'>): readonly Placed<Owned>[] {
  return customers.rows.map((_, at) => {
    const row = at + 2;
    const text = (field: keyof Owned): string => customers.textAt(row, field);
    const reached = { phone: text('phone'), email: text('email'), owner: text('owner') };
    const named = { id: text('id'), company: text('company'), contact: text('contact') };
    return { row, record: { ...named, ...reached } };
  });
}

/** In the order of the sheet, the customer itself left out. */
export function likenessesOf(
  context: Context,
  others: readonly Placed<Owned>[],
  customer: Known,
): readonly DuplicateMatch[] {
  const { same } = context.words.work;
  const mine = keysOf(customer);
  const matches: DuplicateMatch[] = [];
  for (const { row, record: other } of others) {
    if (matches.length === SHOWN) break;
    const { id, owner } = other;
    if (id !== '' && id === customer.id) continue;
    const theirs = keysOf(other);
    const because = (['company', 'phone', 'email'] as const)
      .filter((key) => mine[key] !== '' && mine[key] === theirs[key])
      .map((key) => same[key]);
    if (because.length > 0) matches.push({ id, row, name: nameOf(other), owner, because });
  }
  return matches;
}

function keysOf({ company, phone, email }: Known): Record<'company' | 'phone' | 'email', string> {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  const address = addressIn(email);
  return {
    company: companyKey(company),
    phone: digits.length < 6 ? '' : digits.slice(-TELLING_DIGITS),
    email: address === null ? '' : foldAddress(address),
  };
}
