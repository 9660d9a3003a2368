/**
 * Addresses that no one has confirmed yet. Duebook asks about them when the digest is switched on, and
 * the sidebar shows them at any time.
 */
import * as v from 'valibot';
import { foldAddress, SETTING } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  assessTeam,
  customersSheet,
  forgetDay,
  withLock,
  recordOperation,
  openContext,
  readTeamFile,
  refuse,
  withRefusals,
  writeSettings,
  type Context,
} from '../../workbook';
import { confirmedText } from './confirmed';
import { findRecipients } from './recipients';
import { switchedOnByIn } from './run-daily';

export interface NewAddress {
  readonly address: string;
  /** From the sheet Team; `''` when only the address is known. */
  readonly name: string;
  /** How many customers this person owns. */
  readonly customers: number;
}

/** @param switchedOnBy the new value, when the setting is about to change */
export function newAddressesIn(context: Context, switchedOnBy?: string): readonly NewAddress[] {
  if (customersSheet(context) === null) return [];
  const { spreadsheet, today, settings, platform } = context;
  const file = readTeamFile(spreadsheet, today, settings);
  const by = switchedOnBy ?? switchedOnByIn(file, platform);
  const { people, books } = findRecipients(file, assessTeam(file).customers, by);
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
  id: v.string(),
  addresses: v.array(v.pipe(v.string(), v.maxLength(300))),
  isConfirmed: v.boolean(),
});

/** Confirms or refuses addresses; confirms only those that are in Team or own a customer now. */
export function answerConfirmAddresses(
  asked: unknown,
  platform: Platform,
): Questions['confirm-addresses']['answer'] {
  const { addresses, isConfirmed } = v.parse(confirmQuestion, asked);
  const context = openContext(platform);
  const { spreadsheet, settings, language, words } = context;
  const wanted = new Set(addresses.map(foldAddress));
  return withLock(context, asked, () => {
    const known = newAddressesIn(context).map(({ address }) => foldAddress(address));
    const added = known.filter((address) => wanted.has(address));
    if (isConfirmed && added.length === 0) {
      return refuse(asked, { code: 'gone', message: words.menu.digest.noNewAddress });
    }
    const text = isConfirmed
      ? confirmedText(settings, { added })
      : confirmedText(settings, { removed: wanted });
    const changes = writeSettings(
      spreadsheet,
      new Map([[SETTING.digestConfirmed, text]]),
      language,
    );
    recordOperation(context, 'setting', changes);
    // Today's run starts over, so that the people just confirmed are emailed today.
    forgetDay(platform.storage());
    const message = words.menu.digest.confirmed({
      items: isConfirmed ? added : [],
      count: added.length,
    });
    return { outcome: 'done', message, undo: '', again: false, warnings: [] };
  });
}
