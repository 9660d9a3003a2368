/** Attacks on the daily digest by typing in the sheet: no stranger is emailed, and no one is silenced. */
import { asking, cellUnder } from '../support/team-host';
import {
  addLine,
  attackedTeams,
  BOSS,
  EVERYONE,
  emailedNextMorning,
  settingIn,
  STRANGER,
  type TeamLine,
  typeSetting,
} from '../support/attacked-team';

const aTeam = attackedTeams();

describe('a team without attackers', () => {
  it('is emailed, each person once', async () => {
    expect(await emailedNextMorning(aTeam())).toEqual(EVERYONE);
  });
});

describe('a line added to Team', () => {
  const alias = (name: string, spellings: string): TeamLine => [
    name,
    STRANGER,
    'Manager',
    spellings,
  ];

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
    const host = aTeam();
    addLine(host, line);
    addLine(host, line, true);
    expect(await emailedNextMorning(host)).toEqual(EVERYONE);
    expect(host.outbox.map(({ to }) => to).join()).not.toContain('evil');
  });

  it.each([
    ['switches the digest off', ['Boss again', BOSS, 'Seller', '', 'no']],
    ['sends the owner away, with a stranger as cover', ['Z', BOSS, '', '', '', '', STRANGER]],
    ['goes by the address', ['Z', 'zoe@team.example', '', BOSS, 'no']],
  ] as const)(
    'changes nothing for a colleague whose address it repeats: it %s',
    async (_, line) => {
      const host = aTeam();
      addLine(host, line);
      const row = host.book.sheet('Team')?.values().length ?? 0;
      if (line[6] !== undefined) host.person.type(`Team!F${row}`, '2026-11-01');
      expect(await emailedNextMorning(host)).toEqual(EVERYONE);
    },
  );

  it('is reported as a problem when it claims what another line has', () => {
    const host = aTeam();
    addLine(host, ['X', STRANGER, 'Manager', BOSS]);
    const problems = asking(host, BOSS)({ ask: 'records' })['problems'] as { sentence: string }[];
    const said = problems.map(({ sentence }) => sentence).join('\n');
    expect(said).toContain(`another line of Team has “${BOSS}” too`);
  });

  it('cannot take over an owner whose own line is broken', async () => {
    const host = aTeam();
    host.person.type('Team!B2', 'boss(at)team.example');
    host.person.type('Team!D2', BOSS);
    addLine(host, ['X', STRANGER, 'Manager', BOSS]);
    expect(await emailedNextMorning(host)).toEqual(EVERYONE);
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
    host.person.type(cellUnder(host, 'Owner', 2), STRANGER);
    typeSetting(host, key, value);
    const emailed = await emailedNextMorning(host);
    expect(emailed).not.toContain(STRANGER);
    expect(emailed).toEqual(expect.arrayContaining(['ana@team.example', 'ben@team.example']));
    // Boss has no customer left, and hears of the one whose owner is not confirmed.
    expect(emailed).toContain(BOSS);
    // What Settings show is corrected.
    expect([settingIn(host, 'digest.by'), settingIn(host, 'digest.confirmed')]).toEqual([BOSS, '']);
  });

  it('cannot be reached by a question sent by hand', async () => {
    const host = aTeam();
    host.person.type(cellUnder(host, 'Owner', 2), STRANGER);
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
    expect(await emailedNextMorning(host)).not.toContain(STRANGER);
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
      host.person.type(cellUnder(host, 'Owner', 2), `stranger@${domain}`);
      const emailed = await emailedNextMorning(host);
      expect(emailed).toEqual([`boss@${domain}`]);
      expect(asked.join()).toContain('outside your domain');
    },
  );
});
