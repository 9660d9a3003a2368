/**
 * The hourly job of dist/Code.js when something is wrong with it: a second teammate's, a dead one, a
 * copy, a spreadsheet that Google does not give, executions that die; and its proof and its preview.
 */
import { type Host, type HostOptions } from '../../host';
import { asking, cellUnder, fillTeam, SELLERS } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const [ANA, BEN] = SELLERS;

/** A team whose digest is on and whose job the owner has made. */
function aTeam(options: Partial<HostOptions> = {}): Host {
  const host = fillTeam(open({ bookId: 'team', ...options }), 4, [
    ['digest', 'yes'],
    ['digest.by', 'owner@team.example'],
  ]);
  repair(host, 'owner@team.example');
  return host;
}

const repair = (host: Host, user: string) => asking(host, user)({ ask: 'repair-job' });
const job = (host: Host) => asking(host)({ ask: 'job' });
const setting = (host: Host, key: string): string => {
  const [, value = ''] =
    (host.book.sheet('Settings')?.values() ?? []).find(([name]) => name === key) ?? [];
  return typeof value === 'string' ? value : '';
};

/** Every trigger once an hour; answers what failed. */
function live(host: Host, hours: number): readonly string[] {
  const failures: string[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    for (const { error } of host.fireClockTriggers()) {
      if (error !== null) failures.push(error.sentence);
    }
    host.clock.advanceHours(1);
  }
  return failures;
}

/** Of the sellers and the owner; the manager's is another story. */
const mailsTo = (host: Host) =>
  host.outbox
    .flatMap(({ to }) => to)
    .filter((to) => to !== 'mia@team.example')
    .sort();

describe('a second teammate’s hourly job', () => {
  it('a second hourly job is not created while one runs, and an existing one is on standby, which is reported once', () => {
    const host = aTeam();
    repair(host, ANA);
    expect(host.triggers.map(({ owner }) => owner)).toEqual(['owner@team.example']);
    live(host, 1);
    // One from before, which nobody else could see.
    const second = () =>
      host.call('runHourly', [{ triggerUid: '99' }], { trigger: true, user: BEN });
    expect(second()).toMatchObject({ mails: [], skipped: [{ code: 'second-job' }] });
    expect(setting(host, 'job.second')).toContain(
      `${BEN} has an hourly job too. It is on standby while`,
    );
    host.resetServiceCalls();
    second();
    expect(host.serviceCalls.byMethod['Range.setValues'] ?? 0).toBe(0);
    live(host, 6);
    expect(mailsTo(host)).toEqual([ANA, BEN]);
  });

  it('a second hourly job takes over after 3 working hours without a run, but not over a weekend', () => {
    const host = aTeam({ now: '2026-11-20T22:10:00Z' });
    live(host, 1);
    // Friday's, an hour before midnight.
    expect(mailsTo(host)).toEqual([ANA, BEN]);
    const second = () =>
      host.call('runHourly', [{ triggerUid: '99' }], { trigger: true, user: BEN }) as {
        skipped: { code: string }[];
      };
    host.clock.set('2026-11-22T12:00:00Z');
    expect(second().skipped[0]?.code).toBe('second-job');
    host.clock.set('2026-11-23T08:30:00Z');
    expect(job(host)['trouble']).toBe('silent');
    expect(second().skipped.map(({ code }) => code)).not.toContain('second-job');
    expect(mailsTo(host)).toEqual([ANA, ANA, BEN, BEN]);
    expect(job(host)).toMatchObject({ trouble: null, by: BEN });
  });
});

describe('a dead job', () => {
  it('a colleague recreates a stopped job, and the day’s emails are still sent', () => {
    const host = aTeam();
    live(host, 1);
    host.properties.document.set('job.beat', '1795000000000 team 7000001 owner@team.example');
    expect(job(host)['trouble']).toBe('silent');
    expect(repair(host, BEN)).toMatchObject({ trouble: null, by: BEN });
    expect(host.triggers.map(({ owner }) => owner)).toEqual(['owner@team.example', BEN]);
    live(host, 5);
    expect(mailsTo(host)).toEqual([ANA, BEN]);
  });
});

describe('the hourly job', () => {
  it('the hourly job sends nothing from a copy of the file', () => {
    const host = aTeam({ bookId: 'copy' });
    live(host, 12);
    expect(host.outbox).toEqual([]);
    expect(job(host)['trouble']).toBe('copy');
  });

  it('the hourly job explains in one sentence that Google gave it no spreadsheet', () => {
    const host = aTeam();
    host.activeSpreadsheetInTrigger = false;
    const [failure] = live(host, 1);
    expect(failure).toContain('The hourly job got no spreadsheet from Google');
    host.activeSpreadsheetInTrigger = true;
    expect(live(host, 5)).toEqual([]);
    expect(mailsTo(host)).toEqual([ANA, BEN]);
  });

  it('without the Team sheet, owners with an address are emailed and the others are reported', () => {
    const host = aTeam();
    host.person.deleteSheet('Team');
    host.person.type(cellUnder(host, 'Owner', 2), 'Zoe');
    live(host, 6);
    expect(mailsTo(host)).toEqual([ANA, BEN, 'owner@team.example']);
  });

  it('a run that is killed sends each email at most once, and reports what may be missing', () => {
    const host = aTeam({ now: '2026-11-23T05:30:00Z' });
    let told = '';
    // Each hour dies a little later, on a Monday and the Tuesday after it.
    for (let hour = 0; hour < 48; hour += 1) {
      if (hour % 3 !== 2) host.stopAfter((hour * 29) % 190);
      live(host, 1);
      told += setting(host, 'run.skipped');
    }
    const keys = host.outbox.map(({ to, sentAt }) => `${to.join()} ${Math.floor(sentAt / 864e5)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const person of [ANA, BEN]) {
      const name = person === ANA ? 'Ana' : 'Ben';
      const count = keys.filter((key) => key.startsWith(person)).length;
      expect(count === 2 || told.includes(name)).toBe(true);
    }
  });

  it('the hourly job makes as many service calls for 10 customers as for 400', () => {
    const callsFor = (customers: number): number => {
      const host = fillTeam(open({ bookId: 'team' }), customers, [['digest', 'yes']]);
      host.clock.advanceHours(4);
      host.fireClockTriggers();
      host.call('runHourly', [{ triggerUid: '1' }], { trigger: true });
      host.clock.advanceHours(24);
      host.resetServiceCalls();
      host.call('runHourly', [{ triggerUid: '1' }], { trigger: true });
      return host.serviceCalls.total;
    };
    const [few, many] = [callsFor(10), callsFor(400)];
    console.info(`A run of the daily job: ${few} service calls for 10 customers, ${many} for 400.`);
    expect(many).toBe(few);
  });
});

describe('the preview and the test', () => {
  it('preview and test show the emails that would be sent, and mark nothing as sent', () => {
    const host = aTeam();
    host.clock.advanceHours(4);
    const before = JSON.stringify(host.properties.document.all());
    host.call('menuDigestPreview', []);
    const [page] = host.dialogs.pages;
    expect(page?.html).toContain('These 3 emails would be sent now.');
    expect(page?.html.match(/<iframe title="[^"]*" sandbox(="")? srcdoc="/g)).toHaveLength(3);
    // A seller reads their own; of the others' they see that they go out.
    host.call('menuDigestPreview', [], { user: ANA });
    const sellers = host.dialogs.pages[1]?.html ?? '';
    expect(sellers).toContain('These 3 emails would be sent now.');
    expect(sellers.match(/<iframe/g)).toHaveLength(1);
    expect(sellers).toContain(`<li><b>${BEN}</b>`);
    expect(sellers).toContain('2 more, by recipient and subject only:');
    host.dialogs.answerer = () => ({ button: 'OK' });
    host.call('menuDigestTest', [], { user: ANA });
    expect(JSON.stringify(host.properties.document.all())).toBe(before);
    expect(host.outbox.map(({ to, subject }) => [to, subject.slice(0, 6)])).toEqual([
      [[ANA], '[Test]'],
    ]);
    live(host, 1);
    expect(host.outbox[1]?.subject).toBe(host.outbox[0]?.subject.slice('[Test] '.length));
    expect(mailsTo(host)).toEqual([ANA, ANA, BEN]);
    host.call('menuDigestPreview', []);
    expect(host.dialogs.asked.pop()?.text).toContain('sent');
  });
});
