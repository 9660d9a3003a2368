/** Who is mailed and who is not, over a team as teams are: spellings, gaps, absences, strangers. */
import type { DeliveredMail, Host } from '../../host';
import { day } from '../support/customers';
import { asking, cellUnder } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

const OWNERS = [
  ...['Ana Ruiz', 'ana  ruiz', 'ANA@team.example', 'Ana <ana @ team.example>'],
  // No address, unknown, another house, a customer's own address, nobody, no mail, away.
  ...['Bo', 'Zoe', 'eva@partner.example', 'Cleo', '', 'Dan', 'Eli'],
];

function aTeam(host: Host): Host {
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Owner', 'Email', 'Need', 'Expected close', 'Last contact'],
    ...OWNERS.map((owner, at) => [
      ...[`c${at}`, `Customer ${at}`, owner, at === 0 ? 'Cleo <cleo@team.example>' : ''],
      // The last contact of Zoe's is so long ago that the manager hears of it.
      ...['Clear', on('2026-12-10'), on(owner === 'Zoe' ? '2026-11-10' : '2026-11-19')],
    ]),
  ]);
  host.book.addSheet('Team', [
    ['Name', 'Email', 'Role', 'Daily digest', 'Away from', 'Covered by'],
    ['Ana Ruiz', ' ana@team.example ', 'Seller', '', '', ''],
    ['Bo', '', 'Seller', '', '', ''],
    ['Cleo', 'cleo@team.example', 'Seller', '', '', ''],
    ['Dan', 'dan@team.example', 'Seller', 'no', '', ''],
    ['Eli', 'eli@team.example', 'Seller', '', on('2026-11-20'), 'Ana Ruiz'],
    ['Mia', 'Mia <mia@team.example>', 'Manager', '', '', ''],
  ]);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ['digest', 'yes'],
    ['takeOver', '2026-01-05'],
  ]);
  return host;
}

/** The mails of the next morning, by address. */
async function aMorning(host: Host): Promise<ReadonlyMap<string, DeliveredMail>> {
  host.clock.advanceHours(24);
  for (let hour = 0; hour < 3; hour += 1) host.call('runHourly', [], { trigger: true });
  const mails = await host.deliver();
  expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
  return new Map(mails.map((mail) => [mail.to, mail]));
}

const companiesIn = (mail: DeliveredMail | undefined): readonly string[] =>
  [...(mail?.text ?? '').matchAll(/^\[\w\] (Customer \d+)/gm)].map(([, name = '']) => name);

const settingIn = (host: Host, key: string): string =>
  String(
    host.book
      .sheet('Settings')
      ?.values()
      .find(([name]) => name === key)?.[1] ?? '',
  );

describe('a team as teams are', () => {
  it('no customer is lost and no stranger emailed; a confirmed address gets its email the same day', async () => {
    const host = aTeam(open({ now: '2026-11-22T08:30:00Z' }));
    const first = await aMorning(host);
    expect([...first.keys()].sort()).toEqual(['ana@team.example', 'mia@team.example']);
    const ana = first.get('ana@team.example');
    expect(companiesIn(ana)).toEqual([
      'Customer 0',
      'Customer 1',
      'Customer 2',
      'Customer 3',
      'Customer 10',
    ]);
    expect(ana?.text).toContain('— Eli — away · 1 overdue');
    expect(ana?.text).not.toMatch(/【Team】|Zoe|Dan/);
    const mia = first.get('mia@team.example')?.text ?? '';
    for (const line of [
      '— Bo — no email in Team · 1 overdue',
      '— Zoe — not in Team · 1 overdue',
      '— eva@partner.example — address not confirmed · 1 overdue',
      '— Cleo — address belongs to a customer · 1 overdue',
      '— No owner — 1 overdue',
      'Dan (daily digest off): 1 overdue',
      'Eli (away): 1 overdue',
      '• Eli: Ana Ruiz covers.',
      '• Customer 5 · 8 working days late · Zoe',
    ]) {
      expect(mia).toContain(line);
    }
    const skipped = settingIn(host, 'run.skipped');
    expect(skipped).toMatch(/This person is away\. \(Eli\)/);
    expect(skipped).toMatch(/daily digest is off for this person\. \(Dan\)/);
    expect(skipped).toMatch(/belongs to a customer.*\(Cleo\)/);
    expect(skipped).toMatch(/is new and outside your domain.*\(eva@partner\.example\)/);

    const ask = asking(host, 'owner@team.example');
    expect(ask({ ask: 'new-addresses' })['addresses']).toEqual([
      { address: 'eva@partner.example', name: '', customers: 1 },
    ]);
    let sent = 0;
    const confirm = (isConfirmed: boolean, ...addresses: readonly string[]) => {
      const id = `confirm-${(sent += 1)}`;
      return ask({ ask: 'confirm-addresses', id, addresses, isConfirmed })['outcome'];
    };
    // Nobody is confirmed who is not there to be looked at.
    expect(confirm(true, 'stranger@evil.example')).toBe('refused');
    expect(confirm(true, 'Eva@Partner.example')).toBe('done');
    expect(settingIn(host, 'digest.confirmed')).toBe('eva@partner.example');
    host.call('runHourly', [], { trigger: true });
    expect((await host.deliver()).map(({ to }) => to)).toEqual(['eva@partner.example']);
    const second = await aMorning(host);
    expect(companiesIn(second.get('eva@partner.example'))).toEqual(['Customer 6']);
    expect(confirm(false, 'eva@partner.example')).toBe('done');

    // Without Team nobody has a name: whoever switched it on sees the lists of all but addresses.
    host.person.deleteSheet('Team');
    const third = await aMorning(host);
    expect([...third.keys()].sort()).toEqual(['ANA@team.example', 'owner@team.example']);
    expect(companiesIn(third.get('ANA@team.example'))).toEqual(['Customer 2', 'Customer 3']);
    expect(companiesIn(third.get('owner@team.example'))).toHaveLength(OWNERS.length - 2);
    expect(third.get('owner@team.example')?.text).not.toContain('【Team】');
  });
});

describe('switching the digest on', () => {
  it('switching the digest on asks about addresses of other domains, and accepts a no', () => {
    const host = open();
    const asked: string[] = [];
    let agrees = false;
    host.dialogs.answerer = ({ buttons, text }) => {
      asked.push(text);
      const isQuestion = buttons.startsWith('YES');
      const isAddresses = text.includes('outside your domain');
      return { button: !isQuestion ? 'OK' : isAddresses && !agrees ? 'NO' : 'YES' };
    };
    host.call('menuSetUp');
    host.person.type(cellUnder(host, 'Owner', 2), 'eva@partner.example');
    host.call('menuDigestOn');
    expect(asked.filter((text) => text.includes('outside your domain'))).toEqual([
      expect.stringMatching(/• eva@partner\.example$/),
    ]);
    expect([settingIn(host, 'digest'), settingIn(host, 'digest.confirmed')]).toEqual(['Yes', '']);
    agrees = true;
    host.call('menuDigestOn');
    expect(settingIn(host, 'digest.confirmed')).toBe('eva@partner.example');
    // Once confirmed, nobody is asked again.
    asked.length = 0;
    host.call('menuDigestOn');
    expect(asked).toHaveLength(1);
  });
});
