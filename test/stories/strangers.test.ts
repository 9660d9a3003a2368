/** Attacks on the daily digest by someone who may edit the sheet: no stranger is emailed, no one silenced. */
import type { Host } from '../../host';
import { day } from '../support/customers';
import { asking } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });
const BOSS = 'boss@team.example';
const STRANGER = 'x@evil.example';
const EVERYONE = ['ana@team.example', 'ben@team.example', BOSS];

const TEAM = [
  ['Name', 'Email', 'Role', 'Also known as', 'Daily digest', 'Away from', 'Covered by'],
  ['Boss', BOSS, 'Seller', '', '', '', ''],
  ['Ana', 'ana@team.example', 'Seller', '', '', '', ''],
  ['Ben', 'ben@team.example', 'Seller', '', '', '', ''],
];

type Line = readonly string[];

/** Line by line, below the headings: at the bottom, or at the top with `first`. */
function addLine(host: Host, line: Line, first = false): void {
  const sheet = host.book.sheet('Team');
  if (sheet === undefined) throw new Error('There is no Team.');
  if (first) host.person.insertRows('Team', 2, 1);
  const row = first ? 2 : sheet.values().length + 1;
  line.forEach((text, at) => {
    if (text !== '') host.person.type(`Team!${'ABCDEFG'[at] ?? ''}${row}`, text);
  });
}

function setTyped(host: Host, key: string, value: string): void {
  const rows = host.book.sheet('Settings')?.values() ?? [];
  const at = rows.findIndex(([name]) => name === key);
  const row = at < 0 ? rows.length + 1 : at + 1;
  host.person.type(`Settings!A${row}`, key);
  host.person.type(`Settings!B${row}`, value);
}

const settingIn = (host: Host, key: string): string =>
  String(
    host.book
      .sheet('Settings')
      ?.values()
      .find(([name]) => name === key)?.[1] ?? '',
  );

/** Three people with a customer each, in a workbook that Duebook set up and whose digest Boss switched on. */
function aTeam(options: Parameters<typeof open>[0] = {}, switchesOn = true): Host {
  const host = open({ now: '2026-11-22T08:30:00Z', user: BOSS, ...options });
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Owner', 'Email', 'Need', 'Expected close', 'Last contact'],
    ...['Boss', 'Ana', 'Ben'].map((owner, at) => [
      ...[`c${at}`, `Customer ${at}`, owner, '', 'Clear'],
      ...[on('2026-12-10'), on('2026-11-19')],
    ]),
  ]);
  host.book.addSheet('Team', TEAM);
  for (const user of ['ana@team.example', 'ben@team.example', STRANGER]) host.share(user, 'editor');
  host.call('menuSetUp');
  if (switchesOn) host.call('menuDigestOn');
  return host;
}

async function aMorning(host: Host): Promise<readonly string[]> {
  host.clock.advanceHours(24);
  for (let hour = 0; hour < 3; hour += 1) host.call('runHourly', [], { trigger: true });
  return (await host.deliver()).map(({ to }) => to).sort();
}

describe('a team without attackers', () => {
  it('is emailed, each person once', async () => {
    expect(await aMorning(aTeam())).toEqual(EVERYONE);
  });
});

describe('a line added to Team', () => {
  const alias = (name: string, spellings: string): Line => [name, STRANGER, 'Manager', spellings];

  it.each([
    ['claims the address of the owner of the digest', alias('X', BOSS)],
    ['is named like that address', alias(BOSS, '')],
    ['claims every address and name', alias('X', `${EVERYONE.join('; ')}; Boss, Ana; Ben`)],
    ['has the name of a colleague', alias('Ana', '')],
    ['hides its address behind a display name', ['X', `"${BOSS}" <${STRANGER}>`, 'Manager', BOSS]],
    ['has two addresses in one cell', ['X', `${BOSS}, ${STRANGER}`, 'Manager', BOSS]],
    ['has a letter of another script', ['X', 'boss@tеam.example', 'Manager', BOSS]],
    ['is in a domain below the team’s', ['X', 'x@evil.team.example', 'Manager', BOSS]],
    ['has no address', ['Ana', '', 'Manager', `${EVERYONE.join('; ')}`]],
  ] as const)('emails no stranger and silences no one: it %s', async (_, line) => {
    for (const first of [false, true]) {
      const host = aTeam();
      addLine(host, line, first);
      expect(await aMorning(host)).toEqual(EVERYONE);
      expect(host.outbox.map(({ to }) => to).join()).not.toContain('evil');
    }
  });

  it.each([
    ['switches the digest off', ['Boss again', BOSS, 'Seller', '', 'no']],
    ['sends the owner away, with a stranger as cover', ['Z', BOSS, '', '', '', '', STRANGER]],
    ['goes by the address', ['Z', 'zoe@team.example', '', BOSS, 'no']],
  ] as const)('changes nothing for a colleague whose address it repeats: it %s', async (_, line) => {
    const host = aTeam();
    addLine(host, line);
    const row = host.book.sheet('Team')?.values().length ?? 0;
    if (line[6] !== undefined) host.person.type(`Team!F${row}`, '2026-11-01');
    expect(await aMorning(host)).toEqual(EVERYONE);
  });

  it('is reported as a problem when it claims what another line has', () => {
    const host = aTeam();
    addLine(host, ['X', STRANGER, 'Manager', BOSS]);
    host.call('menuCheck');
    const last = host.dialogs.asked[host.dialogs.asked.length - 1];
    expect(last?.text).toContain(`another line of Team has “${BOSS}” too`);
  });

  it('cannot take over an owner whose own line is broken', async () => {
    const host = aTeam();
    host.person.type('Team!B2', 'boss(at)team.example');
    host.person.type('Team!D2', BOSS);
    addLine(host, ['X', STRANGER, 'Manager', BOSS]);
    expect(await aMorning(host)).toEqual(EVERYONE);
  });
});

describe('Settings typed over', () => {
  it.each([
    ['the owner', 'digest.by', 'z@evil.example'],
    ['the owner, with no address', 'digest.by', 'nobody'],
    ['the owner, blank', 'digest.by', ''],
    ['the confirmed addresses', 'digest.confirmed', STRANGER],
  ])('confirm no one: %s', async (_, key, value) => {
    const host = aTeam();
    host.person.type('Customers!C2', STRANGER);
    setTyped(host, key, value);
    const emailed = await aMorning(host);
    expect(emailed).not.toContain(STRANGER);
    expect(emailed).toEqual(expect.arrayContaining(['ana@team.example', 'ben@team.example']));
    // Boss has no customer left, and hears of the one whose owner is not confirmed.
    expect(emailed).toContain(BOSS);
    // What Settings show is corrected.
    expect([settingIn(host, 'digest.by'), settingIn(host, 'digest.confirmed')]).toEqual([BOSS, '']);
  });

  it('cannot be reached by a question sent by hand', async () => {
    const host = aTeam();
    host.person.type('Customers!C2', STRANGER);
    for (const user of [STRANGER, BOSS]) {
      const ask = asking(host, user);
      for (const [key, value] of [
        ['digest.by', STRANGER],
        ['digest.confirmed', STRANGER],
        ['file.id', 'other'],
        ['customers.tab', '7'],
        ['unknown', 'x'],
      ] as const) {
        const values = { [key]: value };
        expect(ask({ ask: 'settings', values })).toMatchObject({ outcome: 'refused' });
        expect(ask({ ask: 'change-settings', id: 'attack-01', values })).toMatchObject({
          outcome: 'refused',
        });
      }
    }
    const confirm = { ask: 'confirm-addresses', id: 'attack-02', addresses: [STRANGER] };
    for (const user of [STRANGER, 'ana@team.example']) {
      expect(asking(host, user)({ ...confirm, isConfirmed: true })).toMatchObject({
        ...{ outcome: 'refused', code: 'right' },
        message: expect.stringContaining(BOSS) as unknown,
      });
    }
    expect(await aMorning(host)).not.toContain(STRANGER);
  });
});

describe('an owner at a public provider', () => {
  it.each(['hotmail.co.uk', 't-online.de', 'vip.163.com', 'fastmail.com', 'hey.com', 'gmail.com'])(
    'has no colleagues by domain: %s',
    async (domain) => {
      const host = aTeam({ user: `boss@${domain}` }, false);
      const asked: string[] = [];
      host.dialogs.answerer = ({ buttons, text }) => {
        asked.push(text);
        return { button: buttons.startsWith('YES') ? 'NO' : 'OK' };
      };
      host.call('menuDigestOn');
      host.person.type('Customers!C2', `stranger@${domain}`);
      const emailed = await aMorning(host);
      expect(emailed).toEqual([`boss@${domain}`]);
      expect(asked.join()).toContain('outside your domain');
    },
  );
});

describe('another person at the menu', () => {
  const shownTo = (host: Host, item: string, user: string): string => {
    host.call(item, [], { user });
    return host.dialogs.asked[host.dialogs.asked.length - 1]?.text ?? '';
  };

  it('cannot take the digest over from outside the team', async () => {
    const host = aTeam();
    expect(shownTo(host, 'menuDigestOn', STRANGER)).toContain(`Only ${BOSS}`);
    // Not even as a manager that the person made of himself.
    addLine(host, ['X', STRANGER, 'Manager', '']);
    expect(shownTo(host, 'menuDigestOn', STRANGER)).toContain(`Only ${BOSS}`);
    expect(await aMorning(host)).toEqual(EVERYONE);
  });

  it('takes it over as a colleague, and the others are emailed as before', async () => {
    const host = aTeam();
    host.call('menuDigestOn', [], { user: 'ana@team.example' });
    expect(settingIn(host, 'digest.by')).toBe('ana@team.example');
    expect(await aMorning(host)).toEqual(EVERYONE);
  });

  it('gets no test email of colleagues’ customers from outside the team', async () => {
    const host = aTeam();
    addLine(host, ['X', STRANGER, 'Manager', '']);
    host.call('menuDigestTest', [], { user: STRANGER });
    expect((await host.deliver()).map(({ to }) => to)).toEqual([]);
  });

  it('is the one who undoes a confirmation, not someone who knows its ID', () => {
    const host = aTeam();
    host.person.type('Customers!C2', 'eva@partner.example');
    const addresses = ['eva@partner.example'];
    const confirm = { ask: 'confirm-addresses', id: 'confirm-1', addresses, isConfirmed: true };
    expect(asking(host, BOSS)(confirm)).toMatchObject({ outcome: 'done', undo: 'confirm-1' });
    const undo = { ask: 'undo', undo: 'confirm-1' };
    expect(asking(host, 'ana@team.example')(undo)).toMatchObject({ outcome: 'refused' });
    expect(settingIn(host, 'digest.confirmed')).toBe('eva@partner.example');
    expect(asking(host, BOSS)(undo)).toMatchObject({ outcome: 'done' });
    expect(settingIn(host, 'digest.confirmed')).toBe('');
    expect(asking(host, BOSS)({ ask: 'new-addresses' })).toMatchObject({
      addresses: [{ address: 'eva@partner.example' }],
    });
  });
});

describe('a workbook whose digest 0.2.0 switched on', () => {
  /** As 0.2.0 left it: everything in Settings, nothing in the properties but the ledger. */
  function formerly(confirmed: string, ledger: readonly string[]): Host {
    const host = aTeam({}, false);
    for (const [key, value] of [
      ['digest', 'Yes'],
      ['digest.by', BOSS],
      ['digest.confirmed', confirmed],
    ] as const) {
      setTyped(host, key, value);
    }
    for (const address of ledger) {
      host.properties.document.set(`digest.ledger.${address}`, '2026-11-20=sent');
    }
    host.person.type('Customers!C3', 'eva@partner.example');
    host.person.type('Customers!C4', STRANGER);
    return host;
  }

  it('keeps emailing those who were confirmed and emailed before, and reports whose name it uses', async () => {
    const host = formerly('eva@partner.example', ['eva@partner.example', BOSS]);
    expect(await aMorning(host)).toEqual([BOSS, 'eva@partner.example']);
    expect(settingIn(host, 'run.skipped')).toContain(`sent in the name of ${BOSS}`);
    expect(settingIn(host, 'run.skipped')).toContain('eva@partner.example');
    expect(settingIn(host, 'run.skipped')).toContain(STRANGER);
    // Settings may say what they like from now on.
    setTyped(host, 'digest.confirmed', STRANGER);
    expect(await aMorning(host)).toEqual([BOSS, 'eva@partner.example']);
  });

  it('does not follow an edit of Settings made before the first run', async () => {
    const host = formerly(`eva@partner.example, ${STRANGER}`, [BOSS]);
    setTyped(host, 'digest.by', 'z@evil.example');
    const emailed = await aMorning(host);
    expect(emailed).toEqual([BOSS]);
    expect(settingIn(host, 'digest.by')).toBe(BOSS);
  });
});

describe('a copy of the workbook', () => {
  it('has no owner, even where it inherited the properties', async () => {
    const host = aTeam();
    const id = settingIn(host, 'file.id');
    setTyped(host, 'file.id', 'another');
    expect(await aMorning(host)).toEqual([]);
    setTyped(host, 'file.id', id);
    expect(await aMorning(host)).toEqual(EVERYONE);
  });
});
