/**
 * Whose customer a row is: an owner cell holds any spelling of a colleague in Team, an email address,
 * an unknown name, or nothing.
 */
import {
  addressIn,
  foldAddress,
  foldWord,
  type Customer,
  problem,
  type Colleague,
  type Placed,
  type Problem,
} from '../../rules';

export type Owner =
  | { readonly kind: 'colleague'; readonly colleague: Colleague }
  | { readonly kind: 'address'; readonly address: string }
  /** In no row of Team: reported as one problem per name. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'nobody' };

/** Finds the owner that a cell means; the same owner is always the same object. */
export type FindOwner = (cell: string) => Owner;

export function openOwners(team: readonly Placed<Colleague>[]): FindOwner {
  const byName = new Map<string, Owner>();
  const byAddress = new Map<string, Owner>();
  for (const { record: colleague } of team) {
    const owner: Owner = { kind: 'colleague', colleague };
    // Also unsplit: `Smith, Anna` is a single spelling.
    const { name, alsoKnownAs } = colleague;
    const spellings = [name, alsoKnownAs, ...alsoKnownAs.split(/[,，;；、|\n]/)];
    for (const spelling of spellings) {
      const folded = foldWord(spelling);
      if (folded !== '' && !byName.has(folded)) byName.set(folded, owner);
      const address = addressIn(spelling);
      if (address !== null) byAddress.set(foldAddress(address), owner);
    }
    const address = addressIn(colleague.email);
    if (address !== null) byAddress.set(foldAddress(address), owner);
  }
  const byCell = new Map<string, Owner>();
  const find = (cell: string): Owner => {
    const name = cell.trim();
    if (foldWord(name) === '') return { kind: 'nobody' };
    const address = addressIn(name);
    if (address !== null) {
      const folded = foldAddress(address);
      const known = byAddress.get(folded) ?? { kind: 'address', address };
      byAddress.set(folded, known);
      return known;
    }
    const folded = foldWord(name);
    const known = byName.get(folded) ?? { kind: 'unknown', name };
    byName.set(folded, known);
    return known;
  };
  return (cell) => {
    const known = byCell.get(cell) ?? find(cell);
    byCell.set(cell, known);
    return known;
  };
}

/** One problem per unknown owner, at its first row, with the number of rows. */
export function ownerProblems(
  customers: readonly Placed<Pick<Customer, 'owner'>>[],
  ownerOf: FindOwner,
): readonly Problem[] {
  const rows = new Map<Owner, { readonly first: number; count: number }>();
  for (const { row, record } of customers) {
    const owner = ownerOf(record.owner);
    if (owner.kind !== 'unknown') continue;
    const seen = rows.get(owner);
    if (seen === undefined) rows.set(owner, { first: row, count: 1 });
    else seen.count += 1;
  }
  return [...rows].map(([owner, { first, count }]) =>
    problem(first, 'owner', 'unknown-owner', owner.kind === 'unknown' ? owner.name : '', { count }),
  );
}
