/**
 * Addresses that nobody has looked at yet: asked about when the digest is switched on, and in the
 * sidebar at any time.
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
  /** As Team has it; `''` where only the address is known. */
  readonly name: string;
  /** Of how many customers this is the owner. */
  readonly customers: number;
}

/** @param switchedOnBy as it will stand in Settings, where that is being changed */
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

const question = v.object({
  id: v.string(),
  addresses: v.array(v.pipe(v.string(), v.maxLength(300))),
  isConfirmed: v.boolean(),
});

/** Only what stands in Team or among the owners at this moment is confirmed, nothing else. */
export function answerConfirmAddresses(
  asked: unknown,
  platform: Platform,
): Questions['confirm-addresses']['answer'] {
  const { addresses, isConfirmed } = v.parse(question, asked);
  const context = openContext(platform);
  const { spreadsheet, settings, language, words } = context;
  const wanted = new Set(addresses.map(foldAddress));
  return withLock(context, asked, () => {
    const known = newAddressesIn(context).map(({ address }) => foldAddress(address));
    const added = known.filter((address) => wanted.has(address));
    if (isConfirmed && added.length === 0) {
      return refuse(asked, { code: 'gone', say: words.menu.digest.noNewAddress });
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
    // Whoever was confirmed gets the mail of this very day.
    forgetDay(platform.storage());
    const say = words.menu.digest.confirmed({
      items: isConfirmed ? added : [],
      count: added.length,
    });
    return { outcome: 'done', say, undo: '', again: false, warnings: [] };
  });
}
