/**
 * Weeks of every hour for dist/Code.js in the host, with executions killed, quotas short, sends
 * refused and a second job: what `simulated-quarter.test.ts` lives through in detail, once more as it ships.
 */
import type { Host } from '../../host';
import { fc, isThorough, lawsSeed } from '../support/laws';
import { rowsInMail } from '../support/mail-rows';
import {
  furnishHost,
  isoOf,
  NAMES,
  OWNER,
  workInHost,
  wrongRowsInSheet,
} from '../support/quarter-host';
import { isWorkingDay, sectionOn } from '../support/quarter-oracle';
import { calendarOf, customersOf, PEOPLE, randomFrom } from '../support/quarter-team';
import { hostsOf } from '../support/story-host';
import { offsetMinutesIn } from '../support/zones';

const ZONE = 'Europe/Berlin';
const open = hostsOf(ZONE);
/** The days around the start of summer time; `npm run laws` takes the whole quarter. */
const SPAN = isThorough
  ? { from: '2027-01-31T23:10:00Z', days: 90 }
  : { from: '2027-03-21T23:10:00Z', days: 11 };
/** Cells that tell of mails that did not go, or may not have. */
const TELLING = ['run.skipped', 'run.errors', 'job.refused'];
/** A run that died in the evening is told of on the next working day, or on the one after it. */
const TOLD_WITHIN_WORKING_DAYS = 2;
/** On every so many working days nothing goes wrong, so that nothing excuses a missing mail. */
const CALM_EVERY = 4;
/** Troubles come in the morning hours; then follow the day's work and quiet. */
const TROUBLE_UNTIL = 14;
const WORK_AT = 16;

const localOf = (instant: number): number => instant + offsetMinutesIn(ZONE, instant) * 60_000;
const dayOf = (instant: number): number => Math.floor(localOf(instant) / 864e5);
const hourOf = (instant: number): number => new Date(localOf(instant)).getUTCHours();

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

const CALM: Hour = { kills: null, quota: 100, fails: false, second: false };

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
    host.call('runHourly', [{ triggerUid: 'second' }], { trigger: true, user: OWNER });
  } catch {
    // Its failure mail goes to whoever made it.
  }
}

interface LivedDay {
  readonly day: number;
  /** Whether nothing went wrong. */
  readonly isCalm: boolean;
  /** People with something due. */
  readonly due: readonly string[];
  /** What Settings said in any hour. */
  told: string;
}

interface Lived {
  readonly host: Host;
  /** Working days, in order. */
  readonly days: readonly LivedDay[];
  readonly wrongMails: readonly object[];
  readonly wrongRows: readonly string[];
}

function liveThrough(): Lived {
  const random = randomFrom(lawsSeed);
  const pick = (count: number): number => Math.floor(random() * count);
  const host = open({ bookId: 'team', now: SPAN.from, user: OWNER });
  const start = dayOf(host.clock.now());
  const calendar = calendarOf(start, SPAN.days, pick);
  const customers = customersOf(start, SPAN.days, pick);
  furnishHost(host, customers, calendar);
  const [hours = []] = fc.sample(fc.array(anHour, { minLength: 24 * 7, maxLength: 24 * 7 }), 1);
  const days: LivedDay[] = [];
  const wrongMails: object[] = [];
  const wrongRows: string[] = [];
  const expectedFor = (person: string, today: number): readonly string[] =>
    customers
      .filter(({ owner }) => owner === person)
      .flatMap((one) => {
        const section = sectionOn(one, today, calendar);
        return section === null ? [] : [`${section} ${one.row}`];
      })
      .sort();

  // Not so many hours: the day on which the clocks change has another number of them.
  for (let at = 0; dayOf(host.clock.now()) < start + SPAN.days; at += 1) {
    const [today, hour] = [dayOf(host.clock.now()), hourOf(host.clock.now())];
    const isWorking = isWorkingDay(today, calendar);
    if (isWorking && days[days.length - 1]?.day !== today) {
      const due = PEOPLE.filter((person) => expectedFor(person, today).length > 0);
      days.push({ day: today, isCalm: days.length % CALM_EVERY === 0, due, told: '' });
    }
    const lived = days[days.length - 1];
    const sentBefore = host.outbox.length;
    const isTroubled = hour < TROUBLE_UNTIL && !(isWorking && lived?.isCalm);
    live(host, (isTroubled ? hours[at % hours.length] : null) ?? CALM);
    for (const { to, body } of host.outbox.slice(sentBefore)) {
      const [rows, expected] = [rowsInMail(body), expectedFor(to.join(), today)];
      if (PEOPLE.some((person) => person === to.join()) && rows.join() !== expected.join())
        wrongMails.push({ to, day: isoOf(today), rows, expected });
    }
    if (lived !== undefined) lived.told += `\n${toldIn(host)}`;
    if (isWorking && hour === WORK_AT) {
      wrongRows.push(...wrongRowsInSheet(host, customers, today, calendar));
      workInHost(host, customers, today, pick);
    }
    host.clock.advanceHours(1);
  }
  return { host, days, wrongMails, wrongRows };
}

/** `ana@team.example 2027-03-08`: an email by recipient and day. */
const keyOf = (address: string, day: number): string => `${address} ${isoOf(day)}`;

function untold({ days }: Lived, keys: readonly string[]): readonly string[] {
  // The last days have too few after them on which a missing mail could be reported.
  return days.slice(0, -TOLD_WITHIN_WORKING_DAYS).flatMap(({ day, due }, at) =>
    due
      .filter((address) => {
        if (keys.includes(keyOf(address, day))) return false;
        const later = days.slice(at, at + 1 + TOLD_WITHIN_WORKING_DAYS);
        return !later.some(({ told }) => told.includes(NAMES[address] ?? address));
      })
      .map((address) => keyOf(address, day)),
  );
}

describe('dist/Code.js in the host, hour by hour', () => {
  it('over a quarter in the host, each person gets at most one correct email per day, every missing one is reported, and each row of the sheet is right', () => {
    const lived = liveThrough();
    const keys = lived.host.outbox.map(({ to, sentAt }) => keyOf(to.join(), dayOf(sentAt)));
    const owed = lived.days
      .filter(({ isCalm }) => isCalm)
      .flatMap(({ day, due }) => due.map((address) => keyOf(address, day)));
    console.info(`${keys.length} mails, ${owed.length} owed, on ${lived.days.length} working days`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(lived.wrongMails).toEqual([]);
    expect(lived.wrongRows).toEqual([]);
    expect(untold(lived, keys)).toEqual([]);
    expect(owed.filter((key) => !keys.includes(key))).toEqual([]);
    expect(owed.length).toBeGreaterThan(0);
  });
});
