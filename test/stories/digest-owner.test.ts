/** Who the daily digest belongs to: taking it over, undoing, upgrading, copying. */
import type { Host } from '../../host';
import { asking, cellUnder } from '../support/team-host';
import {
  addLine,
  attackedTeams,
  BOSS,
  EVERYONE,
  emailedNextMorning,
  settingIn,
  STRANGER,
  typeSetting,
} from '../support/attacked-team';

const aTeam = attackedTeams();

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
    expect(await emailedNextMorning(host)).toEqual(EVERYONE);
  });

  it('cannot switch it off or change settings from outside the team', () => {
    const host = aTeam();
    expect(shownTo(host, 'menuDigestOff', STRANGER)).toContain(`Only ${BOSS}`);
    const values = { digest: 'No' };
    const ask = asking(host, STRANGER);
    expect(ask({ ask: 'change-settings', id: 'attack-01', values })).toMatchObject({
      ...{ outcome: 'refused', code: 'right' },
    });
    expect(settingIn(host, 'digest')).toBe('Yes');
  });

  it('takes it over as a colleague, and the others are emailed as before', async () => {
    const host = aTeam();
    host.call('menuDigestOn', [], { user: 'ana@team.example' });
    expect(settingIn(host, 'digest.by')).toBe('ana@team.example');
    expect(await emailedNextMorning(host)).toEqual(EVERYONE);
  });

  it('gets no test email of colleagues’ customers from outside the team', async () => {
    const host = aTeam();
    addLine(host, ['X', STRANGER, 'Manager', '']);
    host.call('menuDigestTest', [], { user: STRANGER });
    expect((await host.deliver()).map(({ to }) => to)).toEqual([]);
  });

  it('is the one who undoes a confirmation, not someone who knows its ID', () => {
    const host = aTeam();
    host.person.type(cellUnder(host, 'Owner', 2), 'eva@partner.example');
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
      typeSetting(host, key, value);
    }
    for (const address of ledger) {
      host.properties.document.set(`digest.ledger.${address}`, '2026-11-20=sent');
    }
    host.person.type(cellUnder(host, 'Owner', 3), 'eva@partner.example');
    host.person.type(cellUnder(host, 'Owner', 4), STRANGER);
    return host;
  }

  it('keeps emailing those who were confirmed and emailed before, and reports whose name it uses', async () => {
    const host = formerly('eva@partner.example', ['eva@partner.example', BOSS]);
    expect(await emailedNextMorning(host)).toEqual([BOSS, 'eva@partner.example']);
    expect(settingIn(host, 'run.skipped')).toContain(`sent in the name of ${BOSS}`);
    expect(settingIn(host, 'run.skipped')).toContain('eva@partner.example');
    expect(settingIn(host, 'run.skipped')).toContain(STRANGER);
    // Settings may say what they like from now on.
    typeSetting(host, 'digest.confirmed', STRANGER);
    expect(await emailedNextMorning(host)).toEqual([BOSS, 'eva@partner.example']);
  });

  it('does not follow an edit of Settings made before the first run', async () => {
    const host = formerly(`eva@partner.example, ${STRANGER}`, [BOSS]);
    typeSetting(host, 'digest.by', 'z@evil.example');
    const emailed = await emailedNextMorning(host);
    expect(emailed).toEqual([BOSS]);
    expect(settingIn(host, 'digest.by')).toBe(BOSS);
  });
});

describe('a copy of the workbook', () => {
  it('has no owner, even where it inherited the properties', async () => {
    const host = aTeam();
    const id = settingIn(host, 'file.id');
    typeSetting(host, 'file.id', 'another');
    expect(await emailedNextMorning(host)).toEqual([]);
    typeSetting(host, 'file.id', id);
    expect(await emailedNextMorning(host)).toEqual(EVERYONE);
  });
});
