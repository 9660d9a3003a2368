/**
 * Whose customer a row is: an owner cell holds any spelling of a colleague in Team, an email address,
 * an unknown name, or nothing. Of several names the first known one owns the customer; the others
 * follow it up with them (docs/rules.md §7).
 */
import {
  addressIn,
  type Day,
  firstNameIn,
  foldAddress,
  foldWord,
  isAway,
  namesIn,
  type Customer,
  problem,
  type Colleague,
  type Placed,
  type Problem,
} from '../../rules';
import { cellWords } from '../columns';
import { openConfirmed, type DigestOwner } from './digest-owner';

export type Owner =
  | { readonly kind: 'colleague'; readonly colleague: Colleague }
  | { readonly kind: 'address'; readonly address: string }
  /** In no row of Team: reported as one problem per name. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** `isPool`: released, so that anyone may take the customer. */
  | { readonly kind: 'nobody'; readonly isPool?: true };

/** Finds the owner that a cell means; the same owner is always the same object. */
export type FindOwner = (cell: string) => Owner;

/**
 * Returns a function that finds the owner whom a cell means. Adding a line to Team that claims an existing spelling
 * never changes whom it means. An address belongs to the line that has it as Email, then to whoever is named as
 * `owner`, then to the first line that also goes by it; a name belongs to the first line with that name, then to the
 * first that also goes by it. Lines whose Email is confirmed come with all their spellings before those of strangers,
 * wherever they are in the sheet.
 * @param digestOwner whose address no line can claim as a further spelling. Called only if the lines leave open who is
 * meant, since looking it up takes calls.
 */
export function openOwners(
  team: readonly Placed<Colleague>[],
  digestOwner: () => DigestOwner,
): FindOwner {
  const byName = new Map<string, Owner>();
  const byAddress = new Map<string, Owner>();
  const judge = isDisputed(team) ? digestOwner() : null;
  const isConfirmed = judge === null ? () => true : openConfirmed(judge);
  const isTrusted = ({ record }: Placed<Colleague>): boolean =>
    isConfirmed(addressIn(record.email) ?? '');
  const trusted = team.filter(isTrusted);
  const others = team.filter((line) => !isTrusted(line));
  const owners = new Map<Colleague, Owner>();
  for (const { record: colleague } of [...trusted, ...others]) {
    const address = foldedIn(colleague.email);
    // Two lines with one Email are one person, whom the first one describes.
    const known = address === '' ? undefined : byAddress.get(address);
    owners.set(colleague, known ?? { kind: 'colleague', colleague });
    claim(byAddress, address, owners.get(colleague));
  }
  const owner = judge?.by ?? '';
  if (owner !== '') claim(byAddress, owner, { kind: 'address', address: owner });
  // What a trusted line also goes by is not a stranger's name.
  const byLetters = new Map<string, Owner>();
  for (const lines of [trusted, others]) {
    const claimName = (spelling: string, record: Colleague): void => {
      const isTheirs = lines === others && byLetters.has(lettersOf(spelling));
      if (!isTheirs) claim(byName, foldName(spelling), owners.get(record));
    };
    for (const { record } of lines) claimName(record.name, record);
    for (const { record } of lines) {
      for (const spelling of spellingsOf(record)) {
        claimName(spelling, record);
        claim(byAddress, foldedIn(spelling), owners.get(record));
      }
    }
    claimLetters(byLetters, byName);
  }
  const byCell = new Map<string, Owner>();
  const findOne = (name: string): Owner => {
    const address = addressIn(name);
    if (address !== null) {
      const found = byAddress.get(foldAddress(address)) ?? { kind: 'address', address };
      byAddress.set(foldAddress(address), found);
      return found;
    }
    const folded = foldName(name);
    const known = byName.get(folded);
    if (known !== undefined) return known;
    const nobody = folded === '' ? NOBODY : nobodyIn(name);
    const found: Owner = nobody ?? byLetters.get(lettersOf(name)) ?? { kind: 'unknown', name };
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

function claimLetters(byLetters: Map<string, Owner>, byName: ReadonlyMap<string, Owner>): void {
  for (const [name, owner] of byName) claim(byLetters, lettersOf(name), owner);
}

/** Straight and curly apostrophes are one: phones and Docs type the curly one. */
function foldName(name: string): string {
  return foldWord(name).replace(/[‘’ʼ]/g, "'");
}

/** What stays of a name however it is written: `Zoë Díaz 🌟`, `@Zoe Diaz (north)` and `Diaz, Zoe` are one. */
function lettersOf(name: string): string {
  return name
    .replace(/[(（<][^()（）<>]*[)）>]\s*$/, '')
    .replace(/^([^,]+),([^,]+)$/, '$2$1')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

const NOBODY: Owner = { kind: 'nobody' };
const POOL: Owner = { kind: 'nobody', isPool: true };

/** For a word that means no person, such as `-`, `unassigned` or 公海; else null. */
function nobodyIn(word: string): Owner | null {
  const code = cellWords().codeOf('noOwner', word);
  if (code === 'pool') return POOL;
  return code !== null || cellWords().codeOf('blank', word) !== null ? NOBODY : null;
}

/** Whether anyone may take a customer of this owner. */
export function isInPool(owner: Owner): boolean {
  return owner.kind === 'nobody' && owner.isPool === true;
}

/**
 * Whether a customer of this owner may be released into the pool: not while the owner is away, and not if there is no
 * owner.
 */
export function mayBeReleased(owner: Owner, on: Day): boolean {
  return owner.kind === 'colleague' ? !isAway(owner.colleague, on) : owner.kind !== 'nobody';
}

function isPerson({ kind }: Owner): boolean {
  return kind === 'colleague' || kind === 'address';
}

/** Those who follow a customer up: the owner first, then the other persons that the cell names. */
export function ownersIn(cell: string, ownerOf: FindOwner): readonly Owner[] {
  const owner = ownerOf(cell);
  const others = namesIn(cell).map(ownerOf);
  // A comma may be part of one name: `Smith, Ann`.
  if (!others.includes(owner)) return [owner];
  return [owner, ...new Set(others.filter((other) => isPerson(other) && other !== owner))];
}

/** What the owner is called: the name in Team, else the first one in the cell. */
export function ownerNameIn(cell: string, ownerOf: FindOwner): string {
  const owner = ownerOf(cell);
  return owner.kind === 'colleague' ? owner.colleague.name : firstNameIn(cell);
}

/** The names in a cell that no one knows, the whole cell if it knows none. */
export function unknownIn(cell: string, ownerOf: FindOwner): readonly Owner[] {
  const owner = ownerOf(cell);
  if (owner.kind === 'unknown') return [owner];
  const others = namesIn(cell).map(ownerOf);
  return others.includes(owner) ? others.filter(({ kind }) => kind === 'unknown') : [];
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

/** True if two lines have one spelling, or one goes by an address that is not its Email. */
function isDisputed(team: readonly Placed<Colleague>[]): boolean {
  const claimed = new Set<string>();
  return team.some(({ record }) => {
    const spellings = spellingsOf(record);
    const own = new Set(['', foldedIn(record.email)]);
    const isOthers = spellings.some((spelling) => !own.has(foldedIn(spelling)));
    for (const spelling of spellings) own.add(lettersOf(spelling));
    own.delete('');
    const isTaken = [...own].some((spelling) => claimed.has(spelling));
    for (const spelling of own) claimed.add(spelling);
    return isOthers || isTaken;
  });
}

/** One problem per line of Team that claims an Email or a name by which another line is found. */
export function claimProblems(
  team: readonly Placed<Colleague>[],
  ownerOf: FindOwner,
): readonly Problem[] {
  return team.flatMap(({ row, record }) => {
    const { email, name } = record;
    const isTaken = (spelling: string): boolean => {
      const owner = ownerOf(spelling);
      return spelling.trim() !== '' && owner.kind === 'colleague' && owner.colleague !== record;
    };
    const report = (field: string, text: string): readonly Problem[] => [
      problem(row, field, 'claimed-twice', text, { table: 'team' }),
    ];
    if (foldedIn(email) !== '' && isTaken(email)) return report('email', email);
    if (isTaken(name)) return report('name', name);
    const spelling = spellingsOf(record).find(isTaken);
    return spelling === undefined ? [] : report('alsoKnownAs', spelling.trim());
  });
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
