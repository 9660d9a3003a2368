/** Customers who may be the same: an equal company, phone number or email address, whoever owns them. */
import {
  addressIn,
  companyKey,
  foldAddress,
  nameOf,
  type Customer,
  type Placed,
} from '../customers';

/** The fields by which two customers are compared, as they stand in the sheet. */
export type Identity = Pick<Customer, 'id' | 'company' | 'contact' | 'phone' | 'email' | 'owner'>;

export interface PossibleDuplicate {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** The fields that are equal. */
  readonly same: readonly MatchKey[];
}

const MATCH_KEYS = ['company', 'phone', 'email'] as const;

type MatchKey = (typeof MATCH_KEYS)[number];

/** A longer list no longer helps. */
const MOST_SHOWN = 5;

/** Phone numbers are compared by their last digits, since the country code is often left out. */
const COMPARED_DIGITS = 8;

/** Shorter numbers are extensions or typing errors. */
const FEWEST_DIGITS = 6;

/** At most five, in the order of the sheet; the customer's own row is left out. */
export function possibleDuplicates(
  customer: Omit<Identity, 'owner'>,
  others: readonly Placed<Identity>[],
): readonly PossibleDuplicate[] {
  const own = keysOf(customer);
  const found: PossibleDuplicate[] = [];
  for (const { row, record: other } of others) {
    if (found.length === MOST_SHOWN) break;
    const { id, owner } = other;
    if (id !== '' && id === customer.id) continue;
    const theirs = keysOf(other);
    const same = MATCH_KEYS.filter((key) => own[key] !== '' && own[key] === theirs[key]);
    if (same.length > 0) found.push({ id, row, name: nameOf(other), owner, same });
  }
  return found;
}

function keysOf({
  company,
  phone,
  email,
}: Pick<Identity, MatchKey>): Readonly<Record<MatchKey, string>> {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  const address = addressIn(email);
  return {
    company: companyKey(company),
    phone: digits.length < FEWEST_DIGITS ? '' : digits.slice(-COMPARED_DIGITS),
    email: address === null ? '' : foldAddress(address),
  };
}
