/**
 * Whose customer a row is: an owner cell holds any spelling of a colleague in Team, an email address,
 * an unknown name, or nothing. Of several names the first known one owns the customer; the others
 * follow it up with them (docs/rules.md §7).
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
import { cellWords } from '../columns';

export type Owner =
  | { readonly kind: 'colleague'; readonly colleague: Colleague }
  | { readonly kind: 'address'; readonly address: string }
  /** In no row of Team: reported as one problem per name. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** `isPool`: released, so that anyone may take the customer. */
  | { readonly kind: 'nobody'; readonly isPool?: true };

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
      const folded = foldName(spelling);
      if (folded !== '' && !byName.has(folded)) byName.set(folded, owner);
      const address = addressIn(spelling);
      if (address !== null) byAddress.set(foldAddress(address), owner);
    }
    const address = addressIn(colleague.email);
    if (address !== null) byAddress.set(foldAddress(address), owner);
  }
  const byCell = new Map<string, Owner>();
  const findOne = (name: string): Owner => {
    const folded = foldName(name);
    const known = byName.get(folded);
    if (known !== undefined) return known;
    const address = addressIn(name);
    if (address !== null) {
      const found = byAddress.get(foldAddress(address)) ?? { kind: 'address', address };
      byAddress.set(foldAddress(address), found);
      return found;
    }
    const nobody = folded === '' ? NOBODY : nobodyIn(name);
    const found: Owner = nobody ?? { kind: 'unknown', name };
    byName.set(folded, found);
    return found;
  };
  const find = (cell: string): Owner => {
    const whole = findOne(cell.trim());
    if (whole.kind !== 'unknown') return whole;
    return namesIn(cell).map(findOne).find(isPerson) ?? whole;
  };
  return (cell) => {
    const known = byCell.get(cell) ?? find(cell);
    byCell.set(cell, known);
    return known;
  };
}

/** Straight and curly apostrophes are one: phones and Docs type the curly one. */
function foldName(name: string): string {
  return foldWord(name).replace(/[‘’ʼ]/g, "'");
}

const NOBODY: Owner = { kind: 'nobody' };
const POOL: Owner = { kind: 'nobody', isPool: true };

/** For a word that means no person, such as `-`, `unassigned` or 公海; else null. */
function nobodyIn(word: string): Owner | null {
  const code = cellWords().codeOf('noOwner', word);
  if (code === 'pool') return POOL;
  return code !== null || cellWords().codeOf('blank', word) !== null ? NOBODY : null;
}

function isPerson({ kind }: Owner): boolean {
  return kind === 'colleague' || kind === 'address';
}

/** The names in a cell of several: `Ana, Ben`, `Ana / Ben`, `李雷、韩梅梅`. */
function namesIn(cell: string): readonly string[] {
  return cell
    .split(/[,，;；、/／&＆+|\n]|\s(?:and|和|与)\s/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Those who follow a customer up: the owner first, then the other persons that the cell names. */
export function ownersIn(cell: string, ownerOf: FindOwner): readonly Owner[] {
  const owner = ownerOf(cell);
  const others = namesIn(cell).map(ownerOf);
  // A comma may be part of one name: `Smith, Ann`.
  if (!others.includes(owner)) return [owner];
  return [owner, ...new Set(others.filter((other) => isPerson(other) && other !== owner))];
}

/** The names in a cell that no one knows, the whole cell if it knows none. */
function unknownIn(cell: string, ownerOf: FindOwner): readonly Owner[] {
  const owner = ownerOf(cell);
  if (owner.kind === 'unknown') return [owner];
  const others = namesIn(cell).map(ownerOf);
  return others.includes(owner) ? others.filter(({ kind }) => kind === 'unknown') : [];
}

/** One problem per unknown owner, at its first row, with the number of rows. */
export function ownerProblems(
  customers: readonly Placed<Pick<Customer, 'owner'>>[],
  ownerOf: FindOwner,
): readonly Problem[] {
  const rows = new Map<Owner, { readonly first: number; count: number }>();
  for (const { row, record } of customers) {
    for (const owner of unknownIn(record.owner, ownerOf)) {
      const seen = rows.get(owner);
      if (seen === undefined) rows.set(owner, { first: row, count: 1 });
      else seen.count += 1;
    }
  }
  return [...rows].map(([owner, { first, count }]) =>
    problem(first, 'owner', 'unknown-owner', owner.kind === 'unknown' ? owner.name : '', { count }),
  );
}
