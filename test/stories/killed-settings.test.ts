/**
 * Changes of settings and of confirmed addresses whose run is killed: after the next run of somebody else
 * they are made or not made, the same question can be sent again, and its ID undoes it.
 */
import { openHost, type Host, type HostFile } from '../../host';
import { isThorough } from '../support/laws';
import { asking, fillTeam, recordsIn, SELLERS } from '../support/team-host';

const OWNER = 'owner@team.example';
const EVA = 'eva@partner.example';

/** Service calls tried for each change in `npm test`; `npm run laws` tries all of them. */
const SAMPLED = 4;

const options = {
  dist: 'dist',
  bookId: 'team',
  spreadsheetZone: 'Europe/Berlin',
  scriptZone: 'America/Los_Angeles',
  user: OWNER,
} as const;

const CONFIRM = { ask: 'confirm-addresses', id: 'question-1', addresses: [EVA], isConfirmed: true };
const CHANGE = { ask: 'change-settings', id: 'question-1', values: { 'team.mask': 'yes' } };
const SET = { ask: 'settings', values: { 'team.mask': 'yes', 'digest.hour': 9 } };
const BACK = { ask: 'undo', undo: 'question-1' };

const send = (question: object) => (host: Host) => asking(host, OWNER)(question);

interface Change {
  readonly name: string;
  /** What happens before the run that is killed. */
  readonly before: readonly object[];
  readonly attempt: (host: Host) => unknown;
}

const CHANGES: readonly Change[] = [
  { name: 'confirm-addresses', before: [], attempt: send(CONFIRM) },
  { name: 'change-settings', before: [], attempt: send(CHANGE) },
  { name: 'settings', before: [], attempt: send(SET) },
  { name: 'undo of confirm-addresses', before: [CONFIRM], attempt: send(BACK) },
  { name: 'undo of change-settings', before: [CHANGE], attempt: send(BACK) },
  { name: 'menuDigestOff', before: [], attempt: (host) => host.call('menuDigestOff') },
];

let file: HostFile;

beforeAll(async () => {
  const host = openHost({ ...options, now: '2026-11-23T05:00:00Z' });
  // Declines the sample customers, and does not confirm Eva.
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES')
      ? 'OK'
      : text.includes('sample') || text.includes(EVA)
        ? 'NO'
        : 'YES',
  });
  fillTeam(host);
  host.person.deleteSheet('Settings');
  host.call('menuSetUp');
  host.person.type('Customers!F5', EVA);
  host.call('menuDigestOn');
  file = host.save();
  await host.close();
});

function openTeam(before: readonly object[]): Host {
  const host = openHost({ ...options, now: '2026-11-23T05:30:00Z', file });
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  for (const question of before) send(question)(host);
  return host;
}

/** Settings, and the addresses that the owner of the digest has not confirmed. */
function settingsOf(host: Host): string {
  const lines = recordsIn(host, 'Settings')
    .filter(({ Setting: key }) => !/^(job|run|today|columns)/.test(String(key)))
    .map(({ Setting: key, Value: value }) => [key, value]);
  return JSON.stringify([lines, send({ ask: 'new-addresses' })(host)]);
}

/** The places at which a run of that many calls is killed, others for each change. */
function placesIn(calls: number, name: string): readonly number[] {
  const stride = isThorough ? 1 : Math.ceil(calls / SAMPLED);
  const first = 1 + (name.length % stride);
  return Array.from(
    { length: Math.ceil((calls - first) / stride) },
    (_, at) => first + at * stride,
  );
}

function kill(host: Host, attempt: Change['attempt'], after: number): void {
  host.stopAfter(after);
  try {
    attempt(host);
  } catch {
    // Its time was over.
  }
  host.stopAfter(Infinity);
}

const openAsColleague = (host: Host): void => {
  host.open({ user: SELLERS[1], mode: 'FULL' });
};

describe('a killed change of settings', () => {
  it.each(CHANGES)(
    'a change is made or not made when $name is killed anywhere',
    async ({ before, attempt, name }) => {
      const whole = openTeam(before);
      const old = settingsOf(whole);
      whole.resetServiceCalls();
      attempt(whole);
      const calls = whole.serviceCalls.total;
      const changed = settingsOf(whole);
      expect(changed).not.toBe(old);
      await whole.close();
      const wrong: number[] = [];
      const seen = new Set<string>();
      for (const after of placesIn(calls, name)) {
        const host = openTeam(before);
        kill(host, attempt, after);
        openAsColleague(host);
        const now = settingsOf(host);
        seen.add(now);
        if (now !== old && now !== changed) wrong.push(after);
        await host.close();
      }
      expect(wrong).toEqual([]);
      expect(seen.has(old)).toBe(true);
    },
    600_000,
  );

  it.each([CONFIRM, CHANGE])(
    'a killed $ask is done when it is sent again, and undone by its ID',
    async (question) => {
      const whole = openTeam([]);
      const old = settingsOf(whole);
      whole.resetServiceCalls();
      send(question)(whole);
      const calls = whole.serviceCalls.total;
      const changed = settingsOf(whole);
      await whole.close();
      for (const after of placesIn(calls, question.id)) {
        const host = openTeam([]);
        kill(host, send(question), after);
        openAsColleague(host);
        const again = send(question)(host);
        expect([after, again]).toMatchObject([after, { outcome: 'done', undo: 'question-1' }]);
        expect([after, settingsOf(host)]).toEqual([after, changed]);
        expect(send(BACK)(host)).toMatchObject({ outcome: 'done' });
        expect([after, settingsOf(host)]).toEqual([after, old]);
        await host.close();
      }
    },
    600_000,
  );

  it('a change typed into Activity confirms and withdraws nothing', async () => {
    const host = openTeam([CONFIRM]);
    const confirmed = settingsOf(host);
    const [version] = recordsIn(host, 'Activity')
      .map((row) =>
        /"kind":"digest","sheet":"Settings","version":(\d+)/.exec(
          JSON.stringify(row).replaceAll('\\', ''),
        ),
      )
      .flatMap((match) => match?.[1] ?? [])
      .slice(-1);
    const digest = { kind: 'digest', sheet: 'Settings', version: Number(version) };
    const forged = {
      operation: 'setting',
      at: 1,
      changes: [digest],
      request: null,
      state: 'begun',
    };
    const line = [['2026-11-23', OWNER, 'Settings changed', 'Started', JSON.stringify(forged)]];
    const row = recordsIn(host, 'Activity').length + 2;
    line[0]?.forEach((cell, at) => {
      host.person.type(`Activity!${String.fromCharCode(65 + at)}${row}`, cell);
    });
    host.open({ user: OWNER, mode: 'FULL' });
    expect(settingsOf(host)).toBe(confirmed);
    await host.close();
  });
});
