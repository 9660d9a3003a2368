/**
 * Addresses that no one has confirmed yet. Duebook asks about them when the digest is switched on, and
 * the sidebar shows them at any time.
 */
import * as v from 'valibot';
import { foldAddress } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  changeOnce,
  currentOwner,
  customersSheet,
  openContext,
  questionId,
  readOwnersFile,
  withRefusals,
  type Context,
  type DigestOwner,
} from '../../workbook';
import { openDigestFile, planOwnerChange } from './digest-file';
import { findRecipients } from './recipients';

export interface NewAddress {
  readonly address: string;
  /** From the sheet Team; `''` when only the address is known. */
  readonly name: string;
  /** How many customers this person owns. */
  readonly customers: number;
}

/**
 * The addresses outside the owner's domain that no one has confirmed yet.
 * @param owner the new one, when the digest is about to be switched on
 */
export function newAddressesIn(
  context: Context,
  owner: DigestOwner = currentOwner(context),
): readonly NewAddress[] {
  if (customersSheet(context) === null) return [];
  const { today, settings, platform } = context;
  const read = readOwnersFile(platform, today, settings);
  const { file, rights } = openDigestFile(platform, read, { ...owner, version: null });
  const rows = file.customers.map(({ record }) => ({ customer: record }));
  const { people, books } = findRecipients(file, rows, rights);
  return people
    .filter(({ barred }) => barred === 'unconfirmed-address')
    .map((person) => ({
      address: person.recipient.address,
      name: person.recipient.name,
      customers: books.find((book) => book.person === person)?.customers.length ?? 0,
    }));
}

export function answerNewAddresses(
  asked: unknown,
  platform: Platform,
): Questions['new-addresses']['answer'] {
  const context = openContext(platform);
  return withRefusals(context, asked, () => ({
    outcome: 'new-addresses',
    addresses: newAddressesIn(context),
  }));
}

const confirmQuestion = v.object({
  id: questionId,
  addresses: v.array(v.pipe(v.string(), v.maxLength(300))),
  isConfirmed: v.boolean(),
});

/** Confirms or refuses addresses; confirms only those that are in Team or own a customer now. */
export function answerConfirmAddresses(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['confirm-addresses']['answer'] {
  const question = v.parse(confirmQuestion, asked);
  const { addresses, isConfirmed } = question;
  const { digest } = context.words.menu;
  const wanted = new Set(addresses.map(foldAddress));
  return changeOnce(context, question, 'setting', () => {
    const owner = currentOwner(context);
    const known = newAddressesIn(context, owner).map(({ address }) => foldAddress(address));
    const added = isConfirmed ? known.filter((address) => wanted.has(address)) : [];
    if (isConfirmed && added.length === 0) return { code: 'gone', message: digest.noNewAddress };
    const kept = owner.confirmed.filter((address) => isConfirmed || !wanted.has(address));
    return {
      ...planOwnerChange(context, { ...owner, confirmed: [...kept, ...added] }, []),
      message: digest.confirmed({ items: added, count: added.length }),
    };
  });
}
