/** Addresses that no one has confirmed yet: which they are, and what confirming or refusing them changes. */
import { openContext, undoRequest, type Context } from '../../../src/workbook';
import { storedOwner, storeOwner } from '../../../src/workbook/people';
import { PlatformError, type Platform } from '../../../src/platform';
import type { MemoryPlatform } from '../../../src/platform/memory';
import {
  answerConfirmAddresses,
  answerNewAddresses,
  newAddressesIn,
} from '../../../src/surfaces/digest/new-addresses';
import { aPlatform } from '../../support/contexts';
import { settingsOf } from '../../support/digest-workbook';

const BOSS = 'owner@team.example';
const EVA = 'eva@partner.example';
const UDO = 'udo@other.example';

const SHEETS = {
  Customers: [
    ['Customer ID', 'Company', 'Owner'],
    ['c1', 'Acme', 'Eva@Partner.example'],
    ['c2', 'Birch', 'Eva'],
    ['c3', 'Cedar', UDO],
    ['c4', 'Dune', 'ana@team.example'],
  ],
  Team: [
    ['Name', 'Email'],
    ['Ana', 'ana@team.example'],
    ['Eva', EVA],
    ['Ida', 'ida@third.example'],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['digest', 'yes'],
  ],
};

/** The digest belongs to Boss, who has confirmed these addresses. */
function owned(...confirmed: readonly string[]): MemoryPlatform {
  const platform = aPlatform({ sheets: SHEETS });
  storeOwner(platform, { by: BOSS, domain: 'team.example', confirmed }, '');
  return platform;
}

const addressesIn = (context: Context, ...rest: [] | [Parameters<typeof newAddressesIn>[1]]) =>
  newAddressesIn(context, ...rest).map(({ address }) => address);

const confirm = (platform: MemoryPlatform, addresses: readonly string[], isConfirmed = true) =>
  answerConfirmAddresses({ id: 'question-1', addresses, isConfirmed }, platform);

const confirmedIn = (platform: MemoryPlatform) => storedOwner(platform)?.confirmed;

describe('newAddressesIn', () => {
  it('names who is outside the domain, with name and customers, in the order of Team and Customers', () => {
    expect(newAddressesIn(openContext(owned()))).toEqual([
      { address: EVA, name: 'Eva', customers: 2 },
      { address: 'ida@third.example', name: 'Ida', customers: 0 },
      { address: UDO, name: '', customers: 1 },
    ]);
  });

  it('leaves out who was confirmed', () => {
    expect(addressesIn(openContext(owned(EVA, UDO)))).toEqual(['ida@third.example']);
  });

  it('judges by the person who is about to switch the digest on', () => {
    const other = { by: UDO, domain: 'other.example', confirmed: [] };
    const addresses = ['ana@team.example', EVA, 'ida@third.example'];
    expect(addressesIn(openContext(owned()), other)).toEqual(addresses);
  });

  it('names no one in a workbook without customers', () => {
    const platform = aPlatform({ sheets: { Team: SHEETS.Team } });
    expect(newAddressesIn(openContext(platform))).toEqual([]);
  });
});

describe('answerNewAddresses', () => {
  it('answers with the addresses', () => {
    const answer = answerNewAddresses({}, owned(EVA, UDO));
    const ida = { address: 'ida@third.example', name: 'Ida', customers: 0 };
    expect(answer).toEqual({ outcome: 'new-addresses', addresses: [ida] });
  });

  it('refuses with Google’s words when the workbook cannot be read', () => {
    const storage = (): never => {
      throw new PlatformError('write-refused', 'Service unavailable.');
    };
    const platform: Platform = { ...owned(), storage };
    const asked = { ask: 'new-addresses' };
    expect(answerNewAddresses(asked, platform)).toMatchObject({
      ...{ outcome: 'refused', code: 'google', sent: asked },
    });
  });
});

describe('answerConfirmAddresses', () => {
  it('adds to those confirmed, folded, and shows them in Settings', () => {
    const platform = owned(UDO);
    expect(confirm(platform, ['EVA@partner.example'])).toEqual({
      ...{ outcome: 'done', undo: 'question-1', again: false, warnings: [] },
      message: expect.stringContaining(EVA) as unknown,
    });
    expect(confirmedIn(platform)).toEqual([UDO, EVA]);
    expect(settingsOf(platform).get('digest.confirmed')).toBe(`${UDO}, ${EVA}`);
    expect(storedOwner(platform)).toMatchObject({ by: BOSS, domain: 'team.example' });
  });

  it('refuses addresses that own nothing and are not in Team, or were confirmed before', () => {
    const platform = owned(EVA);
    for (const addresses of [['stranger@evil.example'], [EVA], ['ana@team.example'], []]) {
      expect(confirm(platform, addresses)).toMatchObject({
        ...{ outcome: 'refused', code: 'gone' },
        message: 'None of these addresses needs confirming.',
      });
    }
    expect(confirmedIn(platform)).toEqual([EVA]);
  });

  it('confirms of several only those that need it', () => {
    const platform = owned();
    confirm(platform, ['stranger@evil.example', UDO]);
    expect(confirmedIn(platform)).toEqual([UDO]);
  });

  it('takes a confirmation back, and leaves the others', () => {
    const platform = owned(EVA, UDO);
    expect(confirm(platform, ['UDO@other.example'], false)).toMatchObject({ outcome: 'done' });
    expect(confirmedIn(platform)).toEqual([EVA]);
    // Whoever is refused is not confirmed instead.
    expect(confirm(owned(EVA), ['ida@third.example'], false)).toMatchObject({ outcome: 'done' });
  });

  it('is carried out once and can be undone', () => {
    const platform = owned();
    confirm(platform, [EVA]);
    expect(confirm(platform, [EVA])).toMatchObject({ outcome: 'done', again: true });
    const undo = { undo: 'question-1' };
    expect(undoRequest(openContext(platform), undo)).toMatchObject({ outcome: 'done' });
    expect(confirmedIn(platform)).toEqual([]);
    expect(settingsOf(platform).get('digest.confirmed') ?? '').toBe('');
  });

  it('takes no address of more than 300 characters', () => {
    expect(() => confirm(owned(), [`${'e'.repeat(290)}@x.example`])).not.toThrow();
    expect(() => confirm(owned(), ['e'.repeat(301)])).toThrow('300');
  });
});
