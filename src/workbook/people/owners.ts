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
import type { IsConfirmed } from './digest-owner';

export type Owner =
  | { readonly kind: 'colleague'; readonly colleague: Colleague }
  | { readonly kind: 'address'; readonly address: string }
  /** In no row of Team: reported as one problem per name. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'nobody' };

/** Finds the owner that a cell means; the same owner is always the same object. */
export type FindOwner = (cell: string) => Owner;

/**
 * Whom a spelling means never changes by adding a line to Team that claims it too: an address is the
 * line that has it as Email, then whoever is named as `owner`, then the first line that also goes by it.
 * A name is the first line with that name, then the first that also goes by it. Lines whose Email is
 * confirmed come before those of strangers, wherever they are in the sheet.
 * @param owner the address of the owner of the digest, which no line can claim as a further spelling
 */
export function openOwners(
  team: readonly Placed<Colleague>[],
  isConfirmed: IsConfirmed = () => true,
  owner = '',
): FindOwner {
  const byName = new Map<string, Owner>();
  const byAddress = new Map<string, Owner>();
  const isTrusted = ({ record }: Placed<Colleague>): boolean =>
    isConfirmed(addressIn(record.email) ?? '');
  const lines = [...team.filter(isTrusted), ...team.filter((line) => !isTrusted(line))];
  const owners = new Map<Colleague, Owner>();
  for (const { record: colleague } of lines) {
    const address = foldedIn(colleague.email);
    // Two lines with one Email are one person, whom the first one describes.
    const known = address === '' ? undefined : byAddress.get(address);
    owners.set(colleague, known ?? { kind: 'colleague', colleague });
    claim(byAddress, address, owners.get(colleague));
  }
  if (owner !== '') claim(byAddress, owner, { kind: 'address', address: owner });
  for (const { record } of lines) claim(byName, foldWord(record.name), owners.get(record));
  for (const { record } of lines) {
    for (const spelling of spellingsOf(record)) {
      claim(byName, foldWord(spelling), owners.get(record));
      claim(byAddress, foldedIn(spelling), owners.get(record));
    }
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

function claim(owners: Map<string, Owner>, spelling: string, owner: Owner | undefined): void {
  if (spelling !== '' && owner !== undefined && !owners.has(spelling)) owners.set(spelling, owner);
}

/** `''` if the cell has no address. */
function foldedIn(cell: string): string {
  return foldAddress(addressIn(cell) ?? '');
}

function spellingsOf({ name, alsoKnownAs }: Colleague): readonly string[] {
  // Also unsplit: `Smith, Anna` is a single spelling.
  return [name, alsoKnownAs, ...alsoKnownAs.split(/[,，;；、|\n]/)];
}

/** One problem per line of Team that claims an Email or a name of another line. */
export function claimProblems(team: readonly Placed<Colleague>[]): readonly Problem[] {
  const emails = new Map<string, Colleague>();
  const names = new Map<string, Colleague>();
  for (const { record } of team) {
    const email = foldedIn(record.email);
    if (email !== '' && !emails.has(email)) emails.set(email, record);
  }
  for (const { record } of team) {
    const name = foldWord(record.name);
    if (name !== '' && !names.has(name)) names.set(name, record);
  }
  return team.flatMap(({ row, record }) => {
    const isTaken = (taken: Colleague | undefined): boolean =>
      taken !== undefined && taken !== record;
    const report = (field: string, text: string): readonly Problem[] => [
      problem(row, field, 'claimed-twice', text, { table: 'team' }),
    ];
    if (isTaken(emails.get(foldedIn(record.email)))) return report('email', record.email);
    if (isTaken(names.get(foldWord(record.name)))) return report('name', record.name);
    const spelling = spellingsOf(record).find((text) => {
      const [address, folded] = [foldedIn(text), foldWord(text)];
      const isNew = folded !== '' && address === '' && !names.has(folded);
      if (isNew) names.set(folded, record);
      return address === '' ? isTaken(names.get(folded)) : isTaken(emails.get(address));
    });
    return spelling === undefined ? [] : report('alsoKnownAs', spelling);
  });
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
