/** Customers who may be one: the same company, phone number or address, whoever's they are. */
import { companyKey, nameOf, type Customer } from '../rules';
import type { Match } from '../wire';
import type { Desk } from './desk';
import { addressIn, foldAddress } from './owners';
import type { CustomerFile } from './customer-file';

/** More are no hint any more. */
const SHOWN = 5;

/** Numbers are compared by their end, since a country code is often left out. */
const TELLING_DIGITS = 8;

type Known = Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email'>;

/** In the order of the sheet, the customer itself left out. */
export function likenessesOf(desk: Desk, file: CustomerFile, customer: Known): readonly Match[] {
  const { same } = desk.words.work;
  const mine = keysOf(customer);
  const { customers } = file;
  const matches: Match[] = [];
  customers.rows.forEach((_, at) => {
    const row = at + 2;
    const text = (field: string): string => customers.textAt(row, field);
    const id = text('id');
    if (matches.length === SHOWN || (id !== '' && id === customer.id)) return;
    const other: Known = {
      ...{ id, company: text('company'), contact: text('contact') },
      ...{ phone: text('phone'), email: text('email') },
    };
    const theirs = keysOf(other);
    const because = (['company', 'phone', 'email'] as const)
      .filter((key) => mine[key] !== '' && mine[key] === theirs[key])
      .map((key) => same[key]);
    if (because.length === 0) return;
    matches.push({ id, row, name: nameOf(other), owner: text('owner'), because });
  });
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
