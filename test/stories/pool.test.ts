/** The pool over days, in the script that ships: warned, released, taken, undone, and killed in between. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeliveredMail, Host, HostFile } from '../../host';
import { asking, cellUnder, customerOf, fillTeam, recordsIn, SELLERS } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const [ANA, BEN] = SELLERS;

/** Grade A, gap 1, due Monday, Nov 23; two gaps later it is Wednesday, but the first list to warn is Tuesday's. */
const SETTINGS = [
  ['digest', 'yes'],
  ['language', 'English'],
  ['pool.A', '2'],
  ['pool.perDay', '2'],
];

const file = { bookId: 'team', now: '2026-11-23T07:10:00Z' };

function aTeam(customers = 4, settings: readonly string[][] = SETTINGS): Host {
  const host = fillTeam(open(file), customers, settings);
  hour(host);
  return host;
}

/** Returns the calls it took. */
function hour(host: Host): number {
  host.resetServiceCalls();
  host.call('runHourly', [], { trigger: true });
  return host.serviceCalls.total;
}

/** The next morning, a little after 8. */
function nextDay(host: Host): number {
  host.clock.advanceHours(24);
  return hour(host);
}

async function mailsOf(host: Host, on: string): Promise<ReadonlyMap<string, DeliveredMail>> {
  const mails = await host.deliver();
  const folder = process.env['PICTURES'] ?? '';
  for (const { to, html } of folder === '' ? [] : mails) {
    writeFileSync(join(folder, `pool-${on}-${to ?? ''}.html`), html ?? '');
  }
  return new Map(mails.map((mail) => [mail.to ?? '', mail]));
}

const ownersOf = (host: Host): readonly unknown[] =>
  recordsIn(host, 'Customers').map((row) => row['Owner']);

const notices = (host: Host): readonly unknown[] =>
  recordsIn(host, 'Journal').flatMap((row) =>
    row['Kind'] === 'Notice' ? [[row['Customer ID'], row['By'], row['Note']]] : [],
  );

let logged = 0;

const log = (host: Host, customer: string, user: string): void => {
  logged += 1;
  const draft = { outcome: 'reached' };
  asking(host, user)({ ask: 'log', id: `log-${customer}-${logged}`, customer, draft });
};

/** Thursday morning: c0 of Ana and c1 of Ben are in the pool, c2 and c3 were followed up. */
function onThursday(settings = SETTINGS): Host {
  const host = aTeam(4, settings);
  nextDay(host);
  log(host, 'c2', ANA);
  log(host, 'c3', BEN);
  nextDay(host);
  log(host, 'c2', ANA);
  log(host, 'c3', BEN);
  nextDay(host);
  return host;
}

describe('the pool', () => {
  it('warns the owner in the lists of two working days, then releases and tells owner and manager', async () => {
    const host = aTeam();
    await host.deliver();
    expect(asking(host)({ ask: 'today', scope: 'team' })['pool']).toBe(0);
    nextDay(host);
    const tuesday = await mailsOf(host, 'tuesday');
    expect(tuesday.get(ANA)?.text).toContain('Goes to the pool on Thu Nov 26 unless you log');
    log(host, 'c2', ANA);
    log(host, 'c3', BEN);
    nextDay(host);
    const wednesday = await mailsOf(host, 'wednesday');
    expect(wednesday.get(ANA)?.text).toContain('Goes to the pool on Thu Nov 26');
    expect(ownersOf(host)).toEqual([ANA, BEN, ANA, BEN]);
    log(host, 'c2', ANA);
    log(host, 'c3', BEN);
    nextDay(host);
    expect(ownersOf(host)).toEqual(['Pool', 'Pool', ANA, BEN]);
    expect(notices(host)).toEqual([
      ['c0', ANA, expect.stringMatching(/^Released from ana@.* due Mon Nov 23.* 2 × 1 day/)],
      ['c1', BEN, expect.stringMatching(/^Released from ben@/)],
    ]);
    const thursday = await mailsOf(host, 'thursday');
    const told = /Released from ana@team.example into the pool.*1 customer \(Customer 0\)/;
    expect(thursday.get(ANA)?.text).toMatch(told);
    expect(thursday.get(ANA)?.text).not.toContain('Customer 1');
    expect(thursday.get('mia@team.example')?.text).toMatch(told);
    expect(thursday.get('mia@team.example')?.text).toContain('2 customers are in the pool');
    // Said once.
    nextDay(host);
    expect((await mailsOf(host, 'friday')).get(ANA)?.text ?? '').not.toContain('Released');
  });

  it('a person takes as many in a day as Settings allow, and starts fairly', () => {
    const host = onThursday([...SETTINGS.slice(0, 3), ['pool.perDay', '1']]);
    const ben = asking(host, BEN);
    expect(ben({ ask: 'pool' })).toMatchObject({ count: 2, left: 1 });
    expect(ben({ ask: 'take', id: 'taking-01', customer: 'c0' })).toMatchObject({
      message: 'Customer 0 is yours, due tomorrow at the earliest. You may take 0 more today.',
    });
    expect(customerOf(host, 'c0')['Owner']).toBe('Ben');
    expect(ben({ ask: 'take', id: 'taking-02', customer: 'c1' })).toMatchObject({ code: 'input' });
    // Somebody else was quicker.
    expect(asking(host)({ ask: 'take', id: 'taking-03', customer: 'c0' })).toMatchObject({
      code: 'changed',
    });
    const shown = ben({ ask: 'customer', customer: 'c0' });
    expect(shown).toMatchObject({ customer: { isMine: true, next: '2026-11-27' } });
    // Undone, it is in the pool again, and another one may be taken.
    expect(ben({ ask: 'undo', undo: 'taking-01' })).toMatchObject({ outcome: 'done' });
    expect(customerOf(host, 'c0')['Owner']).toBe('Pool');
    expect(ben({ ask: 'take', id: 'taking-04', customer: 'c1' })).toMatchObject({
      outcome: 'done',
    });
    // The day counts, not the clock.
    nextDay(host);
    expect(ben({ ask: 'take', id: 'taking-05', customer: 'c0' })).toMatchObject({
      outcome: 'done',
    });
  });

  it('a release that is undone warns again for two working days', () => {
    const host = onThursday();
    host.dialogs.answerer = () => ({ button: 'YES' });
    host.call('menuUndo', [], { user: 'mia@team.example' });
    expect(ownersOf(host)).toEqual([ANA, BEN, ANA, BEN]);
    expect(notices(host)).toEqual([]);
    nextDay(host);
    expect(customerOf(host, 'c0')['Owner']).toBe(ANA);
    // Over the weekend nothing is released; Thursday and Friday were the warning.
    host.clock.advanceHours(24);
    hour(host);
    host.clock.advanceHours(24);
    hour(host);
    expect(customerOf(host, 'c0')['Owner']).toBe(ANA);
    nextDay(host);
    expect(customerOf(host, 'c0')['Owner']).toBe('Pool');
  });

  it('undoing a release leaves a customer whom somebody has taken', () => {
    const host = onThursday();
    asking(host, BEN)({ ask: 'take', id: 'taking-01', customer: 'c0' });
    host.dialogs.answerer = () => ({ button: 'YES' });
    host.call('menuUndo', [], { user: 'mia@team.example' });
    expect(ownersOf(host)).toEqual(['Ben', BEN, ANA, BEN]);
  });

  it('no customer of an absent colleague, of no one, or of a grade without gaps is released', () => {
    const host = aTeam();
    host.person.type(cellUnder(host, 'Away from', 2, 'Team'), '2026-11-23');
    host.person.type(cellUnder(host, 'Owner', 3), '');
    host.person.type(cellUnder(host, 'Need', 5), 'Potential');
    for (let day = 0; day < 8; day += 1) nextDay(host);
    expect(ownersOf(host)).toEqual([ANA, '', ANA, BEN]);
  });

  it('nothing is released while Settings give no gaps', () => {
    const off = aTeam(4, SETTINGS.slice(0, 2));
    nextDay(off);
    nextDay(off);
    nextDay(off);
    expect(ownersOf(off)).toEqual([ANA, BEN, ANA, BEN]);
  });

  it('releasing takes as many calls for 40 customers as for 4', () => {
    const callsOf = (customers: number): number => {
      const host = aTeam(customers);
      nextDay(host);
      nextDay(host);
      const calls = nextDay(host);
      expect(new Set(ownersOf(host))).toEqual(new Set(['Pool']));
      return calls;
    };
    expect(callsOf(40)).toBe(callsOf(4));
  });
});

describe('a killed run', () => {
  /** The tables after the next run of somebody else, without what a run notes about itself. */
  const after = (saved: HostFile, calls: number | null, attempt: (host: Host) => void): string => {
    const host = open({
      ...file,
      now: saved === thursday ? '2026-11-26T07:10:00Z' : file.now,
      file: saved,
    });
    if (calls !== null) host.stopAfter(calls);
    try {
      attempt(host);
    } catch {
      // Its time was over.
    }
    host.stopAfter(Infinity);
    asking(
      host,
      BEN,
    )({ ask: 'log', id: 'next-0001', customer: 'c3', draft: { outcome: 'reached' } });
    return JSON.stringify([ownersOf(host), notices(host)]);
  };
  let thursday: HostFile;

  it('of taking leaves the customer in the pool or taken, with its notice', () => {
    thursday = onThursday().save();
    const take = (host: Host): void => {
      asking(host, BEN)({ ask: 'take', id: 'taking-01', customer: 'c0' });
    };
    const [before, done] = [after(thursday, 0, take), after(thursday, null, take)];
    expect(before).not.toBe(done);
    for (let calls = 1; calls < 60; calls += 4) {
      expect([before, done]).toContain(after(thursday, calls, take));
    }
  });

  it('of the hour that releases leaves all released or none', () => {
    const host = aTeam();
    nextDay(host);
    nextDay(host);
    const wednesday = host.save();
    const release = (next: Host): void => {
      next.clock.advanceHours(72);
      next.call('runHourly', [], { trigger: true });
    };
    const [before, done] = [after(wednesday, 0, release), after(wednesday, null, release)];
    expect(before).not.toBe(done);
    for (let calls = 1; calls < 130; calls += 9) {
      expect([before, done]).toContain(after(wednesday, calls, release));
    }
  });
});
