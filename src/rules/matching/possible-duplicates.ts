/** Customers who may be the same: an equal company, phone number or email address, whoever owns them. */
import { nameOf, openMergedInto, type Customer, type Placed } from '../customers';
import { exactKeys, MATCH_KEYS, type MatchKey } from './exact-keys';

/** The fields by which two customers are compared, as they stand in the sheet. */
export type Identity = Pick<
  Customer,
  'id' | 'company' | 'contact' | 'phone' | 'email' | 'owner' | 'mergedInto'
>;

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

/**
 * The possible duplicates of a customer, at most five, in the order of the sheet, without the customer's own row. In
 * place of a customer who was merged into another comes the one that was kept.
 */
export function possibleDuplicates(
  customer: Omit<Identity, 'owner' | 'mergedInto'>,
  others: readonly Placed<Identity>[],
): readonly PossibleDuplicate[] {
  const own = exactKeys(customer);
  const found = new Map<number, PossibleDuplicate>();
  const keptOf = openKept(others);
  for (const placed of others) {
    if (found.size === MOST_SHOWN) break;
    const theirs = exactKeys(placed.record);
    const same = MATCH_KEYS.filter((key) => own[key] !== '' && own[key] === theirs[key]);
    if (same.length === 0) continue;
    const { row, record } = keptOf(placed);
    const { id, owner } = record;
    if ((id !== '' && id === customer.id) || found.has(row)) continue;
    found.set(row, { id, row, name: nameOf(record), owner, same });
  }
  return [...found.values()];
}

type PlacedIdentity = Placed<Identity>;

function openKept(all: readonly PlacedIdentity[]): (placed: PlacedIdentity) => PlacedIdentity {
  // Few lists have a merged customer among those found.
  let known: ((placed: PlacedIdentity) => PlacedIdentity) | null = null;
  const open = (): ((placed: PlacedIdentity) => PlacedIdentity) => {
    const intoOf = openMergedInto(all.map(({ record }) => record));
    const byId = new Map(all.map((placed) => [placed.record.id, placed]));
    return (placed) => {
      const into = intoOf(placed.record);
      return (into?.code === 'kept' ? byId.get(into.id) : undefined) ?? placed;
    };
  };
  return (placed) => (placed.record.mergedInto === '' ? placed : (known ??= open())(placed));
}
