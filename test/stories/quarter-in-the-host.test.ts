/**
 * Weeks of every hour for dist/Code.js in the host, with executions killed, quotas short, sends
 * refused and a second job: what `simulated-quarter.test.ts` lives through in detail, once more as it ships.
 */
import type { Host } from '../../host';
import { asking, fillTeam, SELLERS } from '../support/team-host';
import { fc, isThorough } from '../support/laws';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const [ANA, BEN] = SELLERS;
const MIA = 'mia@team.example';
const NAMES: Readonly<Record<string, string>> = { [ANA]: 'Ana', [BEN]: 'Ben', [MIA]: 'Mia' };
const OWNER = 'owner@team.example';
/**
 * The weeks around the start of summer time; `npm run laws` takes the whole quarter. Both end on a weekend,
 * so that every working day is followed by one on which a missing mail can be reported.
 */
const SPAN = isThorough
  ? { from: '2027-01-31T23:10:00Z', days: 90, leastMails: 40 }
  : { from: '2027-03-07T23:10:00Z', days: 26, leastMails: 10 };
/** Cells that tell of mails that did not go, or may not have. */
const TELLING = ['run.skipped', 'run.errors', 'job.refused'];
/** A day off is told of on the next working one, and so is a run that died in the evening. */
const TOLD_WITHIN_DAYS = 4;

const dayOf = (host: Host, instant: number = host.clock.now()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: host.book.zone }).format(instant);

function toldIn(host: Host): string {
  const lines = host.book.sheet('Settings')?.values() ?? [];
  const cells = lines.filter(([key]) => TELLING.includes(String(key)));
  return cells.map(([, value]) => (typeof value === 'string' ? value : '')).join('\n');
}

/** What may befall one hour; most bring nothing. */
interface Hour {
  readonly kills: number | null;
  readonly quota: number;
  readonly fails: boolean;
  readonly second: boolean;
}

const anHour: fc.Arbitrary<Hour> = fc.record({
  kills: fc.option(fc.nat(120), { freq: 2 }),
  quota: fc.constantFrom(100, 100, 100, 2, 0),
  fails: fc.boolean(),
  second: fc.boolean(),
});

function live(host: Host, hour: Hour): void {
  host.mailQuota = hour.quota;
  if (hour.fails) host.failMail(1);
  if (hour.kills !== null) host.stopAfter(hour.kills);
  host.fireClockTriggers();
  if (!hour.second) return;
  try {
    host.call('runHourly', [{ triggerUid: 'second' }], { trigger: true, user: BEN });
  } catch {
    // Its failure mail goes to whoever made it.
  }
}

describe('dist/Code.js in the host, hour by hour', () => {
  it('over a quarter in the host, each person gets at most one email per day, and every missing one is reported', () => {
    const [hours = []] = fc.sample(fc.array(anHour, { minLength: 24 * 7, maxLength: 24 * 7 }), {
      numRuns: 1,
      seed: 20_261_122,
    });
    const host = fillTeam(open({ bookId: 'team', now: SPAN.from }), 6, [
      ['digest', 'yes'],
      ['digest.by', OWNER],
    ]);
    asking(host, OWNER)({ ask: 'repair-job' });
    const told = new Map<string, string>();
    const working = new Set<string>();
    for (let hour = 0; hour < SPAN.days * 24; hour += 1) {
      // Troubles come in the hours about the digest's own; the rest of the day is quiet.
      const trouble = hours[hour % hours.length];
      if (trouble !== undefined && host.clock.now() % 864e5 < 12 * 36e5) live(host, trouble);
      else host.fireClockTriggers();
      const today = dayOf(host);
      told.set(today, `${told.get(today) ?? ''}\n${toldIn(host)}`);
      if (![0, 6].includes(new Date(`${today}T12:00:00Z`).getUTCDay())) working.add(today);
      host.clock.advanceHours(1);
    }
    const keys = host.outbox.map(({ to, sentAt }) => `${to.join()} ${dayOf(host, sentAt)}`);
    expect(new Set(keys).size).toBe(keys.length);
    const days = [...told.keys()];
    const untold = Object.entries(NAMES).flatMap(([address, name]) =>
      [...working]
        .filter((day) => {
          if (keys.includes(`${address} ${day}`)) return false;
          const from = days.indexOf(day);
          const later = days.slice(from, from + TOLD_WITHIN_DAYS).map((it) => told.get(it) ?? '');
          return !later.some((text) => text.includes(name));
        })
        .map((day) => `${address} ${day}`),
    );
    expect(untold).toEqual([]);
    expect(keys.filter((key) => key.startsWith(ANA)).length).toBeGreaterThan(SPAN.leastMails);
    console.info(`${keys.length} mails on ${working.size} working days`);
  });
});
