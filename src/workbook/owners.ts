/**
 * Who an owner cell means: a colleague of Team under any of their spellings, somebody known by an
 * address alone, a name that nobody answers to, or nobody.
 */
import {
  type Customer,
  foldWord,
  problem,
  type Colleague,
  type Placed,
  type Problem,
} from '../rules';
import { foldAddress } from './fold-address';

export type Owner =
  | { readonly kind: 'colleague'; readonly colleague: Colleague }
  | { readonly kind: 'address'; readonly address: string }
  /** Known to nobody: a problem, once per name. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'nobody' };

/** Answers who an owner cell means; asked again for a spelling it answers the same object. */
export type OwnerBook = (cell: string) => Owner;

/** One address, no display name, nothing that breaks a header, no two dots in a row. */
const ADDRESS = /^(?!.*\.\.)[^\s@<>()[\]\\,;:"]{1,64}@([^\s@<>()[\]\\,;:"]+)$/;

/** A domain of two labels or more, in any script (RFC 1035 §2.3.1): `iana-.com` is none. */
const DOMAIN = /^(?:(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)(?:\.(?!$)|$)){2,}$/u;

/** RFC 5321 §4.5.3.1.3: a longer path is refused by mail servers, its brackets included. */
const LONGEST_ADDRESS = 254;

/** Invisible characters in an address are a trap or an accident; neither is mailed. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** The address in a cell: bare, or as `Name <a@b.example>`; null when there is none. */
export function addressIn(cell: string): string | null {
  // A Chinese keyboard types `。` between the labels of a domain, and it counts as the dot.
  const trimmed = cell.normalize('NFKC').replace(/。/g, '.').trim();
  const bracketed = /<([^<>]*)>\s*$/.exec(trimmed);
  const bare = (bracketed?.[1] ?? trimmed).replace(/^mailto:/i, '').trim();
  // Spaces around the @ are slips; any other parts a name from an address: `Ann a@b.example`.
  const address = bare.replace(/\s*@\s*/, '@');
  const domain = ADDRESS.exec(address)?.[1] ?? '';
  const isMailable =
    address.length <= LONGEST_ADDRESS && DOMAIN.test(domain) && !INVISIBLE.test(address);
  return isMailable ? address : null;
}

export function openOwners(team: readonly Placed<Colleague>[]): OwnerBook {
  const byName = new Map<string, Owner>();
  const byAddress = new Map<string, Owner>();
  for (const { record: colleague } of team) {
    const owner: Owner = { kind: 'colleague', colleague };
    // As a whole too: `Smith, Anna` is one spelling.
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
  const answered = new Map<string, Owner>();
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
    const known = answered.get(cell) ?? find(cell);
    answered.set(cell, known);
    return known;
  };
}

/** One problem per unknown owner, at the first row that names it, with the number of rows. */
export function ownerProblems(
  customers: readonly Placed<Pick<Customer, 'owner'>>[],
  ownerOf: OwnerBook,
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
