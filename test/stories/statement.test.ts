/**
 * The statement of the tool about itself: the hidden sheet Runs gets a line for each day, whatever kills the runs, and
 * the month is told once, in an email and from the menu (docs/figures.md "The statement").
 */
import type { Host } from '../../host';
import { dayFromIso, isoFromDay } from '../../src/rules';
import { isThorough } from '../support/laws';
import { hostsOf } from '../support/story-host';
import { fillTeam } from '../support/team-host';

const open = hostsOf('Europe/Berlin');
const MANAGER = 'mia@team.example';

/** Places killed in `npm test`; `npm run laws` tries all of them. */
const SEED = Number(process.env['LAWS_SEED'] ?? 0);

/** Four customers of Ana and Ben, the digest switched on on Monday, Nov 23, at 6:30 in Berlin. */
function team(language = 'en'): Host {
  const host = fillTeam(open({ bookId: 'team' }), 4, [['language', language]]);
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
  host.call('menuSetUp');
  host.call('menuDigestOn');
  return host;
}

const tick = (host: Host): void => {
  try {
    host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
  } catch {
    // Its time was over, or Google refused an email.
  }
};

/** An hour later, the job runs; or Google does not start it. */
function hours(host: Host, count: number, isStarted = true): void {
  for (let hour = 0; hour < count; hour += 1) {
    host.clock.advanceHours(1);
    if (isStarted) tick(host);
  }
}

/** The lines of the sheet as text, by day. */
function linesOf(host: Host, title = 'Runs'): readonly string[] {
  const sheet = host.book.sheet(title);
  return Array.from({ length: sheet?.lastRow() ?? 0 }, (_, row) =>
    Array.from({ length: 12 }, (__, at) => {
      const { value } = sheet?.at(row + 1, at + 1) ?? {};
      return row > 0 && at === 0 && typeof value === 'number' ? isoFromDay(value) : (value ?? '');
    }).join(' '),
  )
    .slice(1)
    .filter((line) => line.trim() !== '');
}

describe('the sheet Runs', () => {
  it('gets a line for each day of the job, with the hours that were missed and the emails that came late', () => {
    const host = team();
    tick(host);
    // 6:30 on Monday; the emails go out in the hour of 8.
    hours(host, 24);
    // Not from 7:30 until 10:30 on Tuesday: the emails are three hours late.
    hours(host, 4, false);
    hours(host, 1);
    hours(host, 12, false);
    hours(host, 1);
    const sheet = host.book.sheet('Runs');
    expect(sheet?.hidden).toBe(true);
    expect(linesOf(host)).toEqual([
      // On Monday it ran from 6 until 23. Ana and Ben have something to do, and Mia is told of it.
      '2026-11-23 18 0 3 3 0 0 0 0 0 0 ',
      '2026-11-24 8 16 3 3 3 0 0 0 0 0 missed',
    ]);
  });

  it.each([
    ['was set up and switched on after their hour', ['menuSetUp', 'menuDigestOn'], 0],
    ['was switched on when Google had not started the job for hours', ['menuDigestOn'], 3],
    ['sends by hand only', [], 3],
  ])('calls no email late where the workbook %s', (_, begun, silent) => {
    const host = fillTeam(open({ bookId: 'team' }), 4, []);
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
    host.clock.advanceHours(4);
    if (silent > 0) host.call('menuSetUp');
    // 10:30, or 13:30 where there was a job before.
    hours(host, silent, false);
    for (const item of begun) host.call(item);
    if (begun.length === 0) host.call('menuDigestSend');
    hours(host, 24);
    expect(linesOf(host)).toEqual([
      expect.stringMatching(/^2026-11-23 \d+ \d+ 3 3 0 0 0 0 0 0/) as unknown,
    ]);
  });

  it('has days without any run when the job was stopped, and none twice', () => {
    const host = team();
    tick(host);
    hours(host, 3);
    // From Monday 9:30 to Friday 3:30, and until Saturday.
    hours(host, 89, false);
    hours(host, 6);
    hours(host, 15, false);
    hours(host, 1);
    expect(linesOf(host)).toEqual([
      '2026-11-23 4 14 3 3 0 0 0 0 0 0 missed',
      '2026-11-24 0 24 0 0 0 0 0 0 0 0 missed',
      '2026-11-25 0 24 0 0 0 0 0 0 0 0 missed',
      '2026-11-26 0 24 0 0 0 0 0 0 0 0 missed',
      '2026-11-27 6 18 3 3 0 0 0 0 0 0 missed',
    ]);
  });

  it('has the same line wherever the first hour of a day is killed', () => {
    const monday = team();
    tick(monday);
    hours(monday, 3);
    const file = monday.save();
    let calls = 0;
    /** The first hour of Tuesday is killed, then come another hour and Wednesday. */
    const linesAfter = (after: number | null): readonly string[] => {
      const host = open({ bookId: 'team', file, now: '2026-11-23T23:30:00Z' });
      host.resetServiceCalls();
      host.stopAfter(after ?? Infinity);
      tick(host);
      calls = Math.max(calls, host.serviceCalls.total);
      host.stopAfter(Infinity);
      hours(host, 1);
      host.clock.set('2026-11-24T23:30:00Z');
      tick(host);
      return linesOf(host);
    };
    const [line = '', ...others] = linesAfter(null);
    expect(line).toBe('2026-11-23 4 14 3 3 0 0 0 0 0 0 missed');
    expect(others).toHaveLength(1);
    const stride = isThorough ? 1 : 8;
    for (let after = 1 + (SEED % stride); after < calls; after += stride) {
      const [first, ...later] = linesAfter(after);
      expect([after, first, later.length]).toEqual([after, line, 1]);
    }
  }, 600_000);

  it('keeps 400 days, and begins again above when they are full', () => {
    const host = team();
    tick(host);
    const first = dayFromIso('2026-11-23') ?? 0;
    for (const days of [1, 398, 399, 400, 401, 402]) {
      host.clock.set(`${isoFromDay(first + days)}T06:30:00Z`);
      tick(host);
    }
    // A job that was stopped for longer than 40 days has lines for the last ones.
    const days = linesOf(host).map((line) => (dayFromIso(line.slice(0, 10)) ?? 0) - first);
    expect(days.slice(0, 3)).toEqual([400, 401, 358]);
    expect(days.slice(-1)).toEqual([399]);
    expect(host.book.sheet('Runs')?.lastRow()).toBe(401);
  });
});

describe('the statement', () => {
  const november = (host: Host): string => {
    host.dialogs.queue('OK');
    host.call('menuStatement', [], { user: MANAGER });
    return host.dialogs.asked[host.dialogs.asked.length - 1]?.text ?? '';
  };

  it('is in the email of the first working day of a month, of the manager and of no seller', () => {
    const host = team();
    tick(host);
    // Twice a day until Tuesday, Dec 1, in the hours of midnight and of the emails.
    for (let at = 0; at < 17; at += 1) {
      host.clock.advanceHours(at === 0 ? 2 : at % 2 === 1 ? 16 : 8);
      tick(host);
    }
    const told = host.outbox.filter(({ body }) => body.includes('The hourly job ran'));
    expect(told.map(({ to }) => to)).toEqual([[MANAGER]]);
    expect(told[0]?.body.replace(/\s+/g, ' ')).toContain(
      'November 2026: 18 of 18 emails were sent, 0 late, 0 twice. The hourly job ran 16 times; 170 hours were missed. There are records of 8 of 30 days. Causes: Google did not start the job, or it was switched off (8 days).',
    );
  });

  it('names what was late and not sent, and why', () => {
    const host = team();
    tick(host);
    hours(host, 3);
    // On Tuesday the job runs at 13:30 and again on Wednesday.
    hours(host, 27, false);
    hours(host, 1);
    hours(host, 13, false);
    hours(host, 1);
    expect(november(host)).toContain('6 of 6 emails were sent, 3 late, 0 twice.');
    expect(november(host)).toContain(
      'Causes: Google did not start the job, or it was switched off (2 days).',
    );
  });

  it('says that nothing is known where no day has ended', () => {
    const host = team();
    expect(november(host)).toContain('October 2026: nothing is known yet.');
  });

  it('is said in Chinese, too', () => {
    const host = team('zh');
    tick(host);
    hours(host, 3);
    host.clock.advanceHours(16);
    tick(host);
    expect(november(host)).toContain(
      '2026年11月至今：应发 3 封邮件，已发送 3 封，其中延迟 0 封，重复 0 封。每小时任务运行了 4 次，漏掉 14 个小时。',
    );
    expect(linesOf(host, '运行记录')).toHaveLength(1);
  });
});
