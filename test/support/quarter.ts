/**
 * Simulates a team's quarter hour by hour with all kinds of failures: executions die between any
 * two calls, quotas run out, two people have a job, clocks go back. The seed determines everything.
 * Records the emails and notices that people got.
 */
import { runHour } from '../../src/hourly';
import { openMemoryPlatform } from '../../src/platform/memory';
import { PlatformError, type Mail, type Platform, type StoragePort } from '../../src/platform';
import { sendNow } from '../../src/surfaces/digest';
import { writeSettings } from '../../src/workbook';
import { headingOfFormula } from '../../src/workbook/columns/formula-columns';
import { breakable } from './breakable';
import { isKnownOn, isWorkingDay, sectionOn } from './quarter-oracle';
import type { Quarter, SentOnDay } from './quarter-record';
import { openQuotas } from './quarter-quotas';
import { stagedTroubles, type StagedTrouble } from './quarter-troubles';
import {
  calendarOf,
  customersOf,
  furnish,
  logSome,
  PEOPLE,
  randomFrom,
  quarterSettings,
} from './quarter-team';
import { offsetMinutesIn } from './zones';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The default of Settings. */
const DIGEST_HOUR = 8;
type Person = (typeof PEOPLE)[number];

export interface QuarterOptions {
  readonly seed: number;
  /** UTC midnight. */
  readonly from: string;
  readonly days: number;
  /** A wrong limit of grade A, in months, to prove that the test notices. */
  readonly monthsOfA?: number;
  /** A defect to inject, to prove that the test notices. */
  readonly storage?: (storage: StoragePort) => StoragePort;
}

export function liveThrough(options: QuarterOptions): Quarter {
  const { seed, from, days, storage, monthsOfA } = options;
  const random = randomFrom(seed);
  const chance = (share: number): boolean => random() < share && !staged.has(today());
  const pick = (count: number): number => Math.floor(random() * count);
  const world = {
    now: Date.parse(`${from}T05:00:00Z`),
    zone: 'Europe/Berlin',
    user: PEOPLE[0] as Person,
  };
  const today = (): number =>
    Math.floor((world.now + offsetMinutesIn(world.zone, world.now) * 60_000) / DAY_MS);
  const hour = (): number =>
    new Date(world.now + offsetMinutesIn(world.zone, world.now) * 60_000).getUTCHours();
  const start = today();
  const calendar = calendarOf(start, days, pick);
  const customers = customersOf(start, days, pick);
  const staged = stagedTroubles(start, calendar);
  const happened = new Set<StagedTrouble>();
  /** True once, on the day of this trouble. */
  const happens = (trouble: StagedTrouble): boolean => {
    if (staged.get(today()) !== trouble || happened.has(trouble)) return false;
    happened.add(trouble);
    return true;
  };
  const tally: Record<string, number> = {};
  const count = (what: string): void => {
    tally[what] = (tally[what] ?? 0) + 1;
  };

  const base = openMemoryPlatform({
    now: () => world.now,
    offsetMinutes: (instantMs) => offsetMinutesIn(world.zone, instantMs),
    shows: headingOfFormula,
    id: 'quarter',
    user: PEOPLE[0],
    answers: [true, false],
  });
  const expectedFor = (person: string): readonly string[] =>
    customers
      .filter((one) => one.owner === person && isKnownOn(one, today()))
      .flatMap((one) => {
        const section = sectionOn(one, today(), calendar);
        return section === null ? [] : [`${section} ${one.row}`];
      })
      .sort();

  /** Whether something stood in the way of the emails of this hour. */
  let isDisturbed: boolean;
  const sent: SentOnDay[] = [];
  const quotas = openQuotas(
    () => world.now,
    () => {
      // On some days other scripts have used most of the quota.
      const short = chance(0.15) ? 98 + pick(3) : 0;
      if (short > 0) count('short quotas');
      return short;
    },
  );
  const remaining = (): number => {
    if (happens('no quota')) count('short quotas');
    const left = staged.get(today()) === 'no quota' ? 0 : quotas.left(world.user);
    if (left < PEOPLE.length) isDisturbed = true;
    return left;
  };
  const send = (mail: Mail): void => {
    if (remaining() < 1) throw new PlatformError('mail-quota', 'too many times for one day');
    const isFailing = chance(0.03) || happens('failing send');
    const isTaken = !isFailing || chance(0.5);
    if (isTaken) {
      quotas.use(world.user);
      const unknown = customers.filter((one) => !isKnownOn(one, today())).map(({ row }) => row);
      sent.push({ day: today(), to: mail.to, mail, expected: expectedFor(mail.to), unknown });
    }
    if (isFailing) {
      isDisturbed = true;
      count('failing sends');
      throw new PlatformError('mail-refused', 'Service unavailable: email');
    }
  };
  const kept = storage?.(base.storage()) ?? base.storage();
  const platformOf = (user: Person): Platform => ({
    ...base,
    storage: () => kept,
    identity: () => ({ effectiveUser: () => user, locale: () => 'en' }),
    mail: () => ({ remaining, send }),
  });
  /** An execution by one person, which may die at any call. */
  const execute = (user: Person, work: (platform: Platform) => unknown): void => {
    world.user = user;
    const dies = chance(0.08) ? pick(chance(0.5) ? 20 : 150) : Infinity;
    // Dying between mark and mail does the most damage.
    const isStaged = hour() >= DIGEST_HOUR && happens('death before sending');
    const before = chance(0.15) || isStaged ? 'send' : '';
    const broken = breakable(platformOf(user), dies, before);
    try {
      work(broken.platform);
    } catch (cause) {
      if (!broken.isDead()) throw cause;
    }
    if (!broken.isDead()) return;
    isDisturbed = true;
    count('broken runs');
  };

  furnish(base, customers, calendar);
  if (monthsOfA !== undefined)
    writeSettings(base.spreadsheet(), new Map([['grade.A.months', monthsOfA]]), 'en');
  const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
  /** All reasons recorded that day for people who got no email. */
  const proofs = new Map<string, string>();
  const lookAtProof = (): string => {
    const settings = quarterSettings(base);
    const said = settings.get('run.skipped') ?? '';
    const day = (settings.get('run.last') ?? '').slice(0, 10);
    if (said.includes('A run was interrupted') && !(proofs.get(day) ?? '').includes(said))
      count('resumed');
    if ((settings.get('job.second') ?? '') !== '') count('hours with a second job');
    proofs.set(day, `${proofs.get(day) ?? ''}\n${said}`);
    return said;
  };
  /** People with something due on a day, from the digest hour to its end. */
  const dueOn = new Map<number, readonly string[]>();
  /** People who got no email on a day, until it is checked whether the reason was recorded. */
  const waiting: { readonly day: number; readonly person: string }[] = [];
  const missing: string[] = [];
  /** Days with a digest hour behind them, and those on which someone sent by hand. */
  const lived = new Set<number>();
  const byHand = new Set<number>();
  let owed = 0;
  const unsent: string[] = [];
  const oweAll = (people: readonly string[]): void => {
    owed += people.length;
    for (const person of people) {
      if (!sent.some((one) => one.day === today() && one.to === person))
        unsent.push(`${isoOf(today())} ${person}`);
    }
  };
  /** Days that are over, even if a clock is set back. */
  const endDays = (before: number): void => {
    for (const [day, people] of dueOn) {
      if (day >= before) continue;
      dueOn.delete(day);
      for (const person of people) {
        if (!sent.some((one) => one.day === day && one.to === person))
          waiting.push({ day, person });
      }
    }
  };
  const seeWhoWasTold = (isOver: boolean): void => {
    const now = lookAtProof();
    for (const { day, person } of waiting.splice(0)) {
      const next = sent.find((one) => one.to === person && one.day > day);
      const isToldLater =
        new RegExp(`${person} may not have gone`).test(now) ||
        next?.mail.text.includes('may not have reached you') === true;
      if (isToldLater || proofs.get(isoOf(day))?.includes(person) === true) count('told');
      else if (next === undefined && !isOver) waiting.push({ day, person });
      else missing.push(`${isoOf(day)} ${person}`);
    }
  };

  for (let step = 0; step < days * 24; step += 1) {
    const elapsed = Math.floor(step / 24);
    // For a week the spreadsheet has another zone; the day of the change is repeated or shortened.
    world.zone = elapsed >= 45 && elapsed < 52 ? 'America/New_York' : 'Europe/Berlin';
    isDisturbed = false;
    // Quotas are full again, so that the trouble of that day is the only one.
    if (staged.has(today()) && hour() < DIGEST_HOUR) quotas.refill();
    if (chance(0.004) || (hour() >= 12 && happens('clock set back'))) {
      isDisturbed = true;
      count('clocks set back');
      world.now -= (1 + pick(30)) * HOUR_MS;
    }
    const isAnaDead = elapsed >= 20 && elapsed < 25;
    if (!isAnaDead) execute(PEOPLE[0], (platform) => runHour(platform, 'trigger-a'));
    world.now += 27 * 60_000;
    if (elapsed >= 3) execute(PEOPLE[1], (platform) => runHour(platform, 'trigger-b'));
    if (chance(0.01)) {
      byHand.add(today());
      execute(PEOPLE[2], (platform) => sendNow(platform));
    }
    if (isWorkingDay(today(), calendar) && hour() >= DIGEST_HOUR) {
      const due = PEOPLE.filter((person) => expectedFor(person).length > 0);
      const isFirstHour = hour() === DIGEST_HOUR && !lived.has(today());
      lived.add(today());
      if (isFirstHour && !isDisturbed && !isAnaDead && !byHand.has(today())) oweAll(due);
      const before = hour() === DIGEST_HOUR ? due : (dueOn.get(today()) ?? []);
      dueOn.set(
        today(),
        due.filter((person) => before.includes(person)),
      );
    }
    if (hour() === 12) logSome(base, customers, today(), pick);
    endDays(today() - 2);
    seeWhoWasTold(false);
    world.now += 33 * 60_000;
  }
  endDays(Infinity);
  seeWhoWasTold(true);
  return { sent, missing, owed, unsent, tally };
}
