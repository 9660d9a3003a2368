/** Customers who may be the same: an equal company, phone number or email address, whoever owns them. */
import { nameOf, type Customer, type Placed } from '../customers';
import { exactKeys, MATCH_KEYS, type MatchKey } from './exact-keys';

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

/** A longer list no longer helps. */
const MOST_SHOWN = 5;

/** At most five, in the order of the sheet; the customer's own row is left out. */
export function possibleDuplicates(
  customer: Omit<Identity, 'owner'>,
  others: readonly Placed<Identity>[],
): readonly PossibleDuplicate[] {
  const own = exactKeys(customer);
  const found: PossibleDuplicate[] = [];
  for (const { row, record: other } of others) {
    if (found.length === MOST_SHOWN) break;
    const { id, owner } = other;
    if (id !== '' && id === customer.id) continue;
    const theirs = exactKeys(other);
    const same = MATCH_KEYS.filter((key) => own[key] !== '' && own[key] === theirs[key]);
    if (same.length > 0) found.push({ id, row, name: nameOf(other), owner, same });
  }
  return found;
}
