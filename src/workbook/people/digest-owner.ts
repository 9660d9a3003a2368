/**
 * Who switched the daily digest on, and which addresses outside that person's domain were confirmed.
 * Kept in the document's properties, which no edit of a sheet can change; Settings shows a copy
 * (docs/decisions/0022-who-may-do-what.md). Each change is a version of its own, so that Undo can go
 * back without believing anything the Activity sheet says.
 */
import { addressIn, foldAddress } from '../../rules';
import type { Platform, StoragePort } from '../../platform';

export interface DigestOwner {
  /** Email address, folded. */
  readonly by: string;
  /** Whose addresses need no confirming; `''` if it is a public one. */
  readonly domain: string;
  /** Folded addresses. */
  readonly confirmed: readonly string[];
}

interface StoredOwner extends DigestOwner {
  /** The file's ID: a copy may inherit properties. */
  readonly file: string;
  /** What this version replaced: the mark of the day's emails, and the next run that Settings showed. */
  readonly day: string | null;
  readonly next: string;
}

/** Key of the mark of the day's emails, which a new version removes: they start over. */
export const DAY_KEY = 'digest.day';

const KEY = 'digest.owner';

/** A value holds 9 KB (docs/platform.md §2) and a character takes up to 3 bytes. */
const CHUNK = 2_900;

/** Versions kept for Undo. */
const KEPT = 10;

/** A person may be emailed if this returns true. */
export type IsConfirmed = (address: string) => boolean;

/** The owner of the digest with the version stored last; null if no one has switched the digest on in this file. */
export function storedOwner(
  platform: Platform,
): (DigestOwner & { readonly version: number }) | null {
  const values = platform.storage().all();
  const version = Number(values[KEY] ?? 0);
  const owner = ownerAt(values, version);
  return owner === null || owner.file !== platform.spreadsheet().id()
    ? null
    : { ...owner, version };
}

/** The number that the next stored version will have. */
export function nextOwnerVersion(platform: Platform): number {
  return Number(platform.storage().get(KEY) ?? 0) + 1;
}

/**
 * Stores the owner as a new version and returns its number. Call it under the lock.
 * @param next the next run that Settings shows now
 */
export function storeOwner(platform: Platform, owner: DigestOwner, next: string): number {
  const storage = platform.storage();
  const version = nextOwnerVersion(platform);
  const { by, domain, confirmed } = owner;
  const day = storage.get(DAY_KEY);
  const file = platform.spreadsheet().id();
  const stored: StoredOwner = { file, by, domain, confirmed, day, next };
  const text = JSON.stringify(stored);
  drop(storage, version);
  for (let at = 0; at * CHUNK < text.length; at += 1) {
    storage.set(`${KEY}.${version}.${at}`, text.slice(at * CHUNK, (at + 1) * CHUNK));
  }
  // Last, so that a killed run leaves the version before.
  storage.set(KEY, String(version));
  storage.remove(DAY_KEY);
  drop(storage, version - KEPT);
  return version;
}

/**
 * Removes a stored version of the owner, so that the one before counts again; returns the next run that Settings showed
 * then. Call it under the lock.
 */
export function withdrawOwner(platform: Platform, version: number): string {
  const storage = platform.storage();
  const owner = ownerAt(storage.all(), version);
  if (version === 1) storage.remove(KEY);
  else storage.set(KEY, String(version - 1));
  if (typeof owner?.day === 'string') storage.set(DAY_KEY, owner.day);
  drop(storage, version);
  return owner?.next ?? '';
}

function drop(storage: StoragePort, version: number): void {
  for (const key of Object.keys(storage.all())) {
    if (key.startsWith(`${KEY}.${version}.`)) storage.remove(key);
  }
}

function ownerAt(values: Readonly<Record<string, string>>, version: number): StoredOwner | null {
  let text = '';
  for (let at = 0; ; at += 1) {
    const chunk = values[`${KEY}.${version}.${at}`];
    if (chunk === undefined) break;
    text += chunk;
  }
  return text === '' ? null : (JSON.parse(text) as StoredOwner);
}

/** The domain in which this person's colleagues are; `''` if anyone can have an address there. */
export function teamDomain(platform: Platform, address: string): string {
  const domain = domainOf(foldAddress(address));
  return domain === '' || platform.publicDomains().has(domain) ? '' : domain;
}

/**
 * Returns a function that tells who may be emailed: the owner, the owner's domain and confirmed addresses; no one if
 * there is no owner.
 */
export function openConfirmed({ by, domain, confirmed }: DigestOwner): IsConfirmed {
  const known = new Set([by, ...confirmed].filter((address) => address !== ''));
  return (address) => {
    const folded = foldAddress(address);
    if (known.has(folded)) return true;
    return domain !== '' && domainOf(folded) === domain && !LEADS_ELSEWHERE.test(folded);
  };
}

/** Servers may read another domain out of an encoded word, of `who%elsewhere@…` and of `elsewhere!who@…`. */
const LEADS_ELSEWHERE = /=\?|[%!]/;

/** The owner for a person who switches the digest on; null if the account's address is unknown. */
export function ownerFor(
  platform: Platform,
  account: string,
  confirmed: readonly string[] = [],
): DigestOwner | null {
  const address = addressIn(account);
  if (address === null) return null;
  return { by: foldAddress(address), domain: teamDomain(platform, address), confirmed };
}

/** `''` if it is no address. */
function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}
