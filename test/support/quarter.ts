/**
 * A team's quarter, hour by hour, in which everything goes wrong that can: executions die between any
 * two calls, quotas run short, two have a job, clocks go back. Everything that happens follows from
 * the seed; what people got and what they were told is written down.
 */
import { openMemoryPlatform, type MemoryPlatform } from '../../src/platform/memory';
import { PlatformError, type Mail, type Platform, type StoragePort } from '../../src/platform';
import { runHour } from '../../src/hourly';
import { menuOrder } from '../../src/menu-order';
import { sendNow } from '../../src/surfaces/digest';
import { perform } from '../../src/surfaces/menu';
import { textOf, type Cell } from '../../src/rules';
import { writeSettings } from '../../src/workbook';
import { headingOfFormula } from '../../src/workbook/formula-columns';
import { breakable } from './breakable';
import {
  isWorkingDay,
  sectionOn,
  type QuarterCalendar,
  type QuarterCustomer,
} from './quarter-oracle';
import { offsetMinutesIn } from './zones';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Serial of 1970-01-01. */
const EPOCH = 25_569;

export const PEOPLE = ['ana@team.example', 'bob@team.example', 'cleo@team.example'] as const;
type Person = (typeof PEOPLE)[number];

export interface QuarterOptions {
  readonly seed: number;
  /** UTC midnight. */
  readonly from: string;
  readonly days: number;
  /** Another limit of grade A than the rules name, in months. */
  readonly monthsOfA?: number;
  /** A defect to be found. */
  readonly storage?: (storage: StoragePort) => StoragePort;
}

export interface SentOnDay {
  readonly day: number;
  readonly to: string;
  readonly mail: Mail;
  /** What the rules put into it at that moment, in order: `overdue 7` is row 7 of the sheet. */
  readonly expected: readonly string[];
}

export interface Quarter {
  readonly sent: readonly SentOnDay[];
  /** Who had something due from the hour on to the end of a working day, got no mail and was not told why. */
  readonly missing: readonly string[];
  readonly tally: Readonly<Record<string, number>>;
}

export function liveThrough(options: QuarterOptions): Quarter {
  const { seed, from, days, storage, monthsOfA } = options;
  const random = randomFrom(seed);
  const chance = (share: number): boolean => random() < share;
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
      .filter(({ owner }) => owner === person)
      .flatMap((one) => {
        const section = sectionOn(one, today(), calendar, start);
        return section === null ? [] : [`${section} ${one.row}`];
      })
      .sort();

  const sent: SentOnDay[] = [];
  const boxes = new Map(PEOPLE.map((user) => [user, { since: 0, used: 0, short: 0 }]));
  const remaining = (): number => {
    const box = boxes.get(world.user) ?? { since: 0, used: 0, short: 0 };
    if (world.now - box.since >= DAY_MS || world.now < box.since) {
      box.since = world.now;
      box.used = 0;
      // Some days somebody else's scripts have used nearly all of it.
      box.short = chance(0.15) ? 98 + pick(3) : 0;
      if (box.short > 0) count('short quotas');
    }
    return Math.max(0, 100 - box.short - box.used);
  };
  const send = (mail: Mail): void => {
    if (remaining() < 1) throw new PlatformError('mail-quota', 'too many times for one day');
    const isFailing = chance(0.03);
    const isTaken = !isFailing || chance(0.5);
    if (isTaken) {
      const box = boxes.get(world.user);
      if (box !== undefined) box.used += 1;
      sent.push({ day: today(), to: mail.to, mail, expected: expectedFor(mail.to) });
    }
    if (isFailing) {
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
  /** An execution of one person, which may die at any of its calls. */
  const execute = (user: Person, work: (platform: Platform) => unknown): void => {
    world.user = user;
    const dies = chance(0.08) ? pick(chance(0.5) ? 20 : 150) : Infinity;
    const broken = breakable(platformOf(user), dies);
    try {
      work(broken.platform);
    } catch (cause) {
      if (!broken.isDead()) throw cause;
    }
    if (broken.isDead()) count('broken runs');
  };

  furnish(base, customers, calendar);
  if (monthsOfA !== undefined)
    writeSettings(base.spreadsheet(), new Map([['grade.A.months', monthsOfA]]), 'en');
  const told = (): string => settingsOf(base).get('run.skipped') ?? '';
  const missing: string[] = [];
  /** What is open of the day: since when due, and whether told. */
  let open = { day: start, due: new Set<string>(), told: '', ran: false };
  const close = (): void => {
    for (const person of open.due) {
      if (sent.some(({ day, to }) => day === open.day && to === person)) continue;
      waiting.push({ day: open.day, person });
    }
    open = { day: today(), due: new Set(), told: '', ran: false };
  };
  /** Days without a mail, until somebody is told. */
  const waiting: { readonly day: number; readonly person: string }[] = [];
  const settleWaiting = (): void => {
    const text = told();
    for (const { day, person } of waiting.splice(0)) {
      const next = sent.find((one) => one.to === person && one.day > day);
      const isToldByMail = next?.mail.text.includes('may not have reached you') === true;
      if (text.includes(person) || isToldByMail || dayTexts.get(day)?.includes(person) === true) {
        count('told');
      } else if (next === undefined && today() - day < 7 && !isOver) {
        waiting.push({ day, person });
      else missing.push(`${new Date(day * DAY_MS).toISOString().slice(0, 10)} ${person}`);
    }
  };
  const dayTexts = new Map<number, string>();
  let isOver = false;

  for (let step = 0; step < days * 24; step += 1) {
    const elapsed = Math.floor(step / 24);
    // For a week the team is elsewhere, and the day of the change comes twice or is short.
    world.zone = elapsed >= 45 && elapsed < 52 ? 'America/New_York' : 'Europe/Berlin';
    if (chance(0.004)) {
      count('clocks set back');
      world.now -= (1 + pick(30)) * HOUR_MS;
    }
    if (today() > open.day) close();
    const isAnaDead = elapsed >= 20 && elapsed < 25;
    if (!isAnaDead) execute(PEOPLE[0], (platform) => runHour(platform, 'trigger-a'));
    world.now += 27 * 60_000;
    if (elapsed >= 3) execute(PEOPLE[1], (platform) => runHour(platform, 'trigger-b'));
    if (chance(0.01)) execute(PEOPLE[2], (platform) => sendNow(platform));
    const text = told();
    dayTexts.set(today(), `${dayTexts.get(today()) ?? ''}\n${text}`);
    if (isWorkingDay(today(), calendar) && hour() >= 8) {
      const due = PEOPLE.filter((person) => expectedFor(person).length > 0);
      open.due = new Set(hour() === 8 ? due : due.filter((person) => open.due.has(person)));
    }
    if (hour() === 12) logSome(base, customers, today(), pick);
    settleWaiting();
    world.now += 33 * 60_000;
  }
  isOver = true;
  close();
  settleWaiting();
  return { sent, missing, tally };
}

function calendarOf(start: number, days: number, pick: (count: number) => number): QuarterCalendar {
  const off = new Set<number>();
  const work = new Set<number>();
  for (let week = 1; week * 7 < days; week += 3) {
    const first = start + week * 7 + pick(5);
    for (let day = first; day < first + 1 + pick(4); day += 1) off.add(day);
    // The Saturday before makes up for it.
    for (let day = first - 7; day < first; day += 1) if ((day + 3) % 7 === 5) work.add(day);
  }
  for (const day of work) off.delete(day);
  return { off, work };
}

function customersOf(
  start: number,
  days: number,
  pick: (count: number) => number,
): readonly QuarterCustomer[] {
  const needs = ['Clear', 'Clear', 'Clear', 'Potential', 'None', ''] as const;
  return Array.from({ length: 24 }, (_, at) => {
    const need = needs[pick(needs.length)] ?? '';
    return {
      row: at + 2,
      owner: PEOPLE[at % 3] ?? '',
      need,
      close: need === 'Clear' && pick(6) > 0 ? start - 20 + pick(days + 200) : null,
      added: start - 30,
      last: pick(5) > 0 ? start - 1 - pick(40) : null,
    };
  });
}

/** The workbook as Set up makes it, with the digest switched on and the team's data in it. */
function furnish(
  platform: MemoryPlatform,
  customers: readonly QuarterCustomer[],
  { off, work }: QuarterCalendar,
): void {
  perform(platform, menuOrder, 'menuSetUp');
  perform(platform, menuOrder, 'menuDigestOn');
  fill(
    platform,
    'Customers',
    customers.map(({ row, owner, need, close, added, last }) => ({
      'Customer ID': `c${row}`,
      Company: `Customer ${row}`,
      Owner: owner,
      Need: need,
      'Expected close': dayCell(close),
      Added: dayCell(added),
      'Last contact': dayCell(last),
    })),
  );
  fill(
    platform,
    'Team',
    PEOPLE.map((email) => ({ Name: email, Email: email, Role: 'Seller' })),
  );
  fill(platform, 'Holidays', [
    ...[...off].map((day) => ({ Date: dayCell(day), Kind: 'Day off' })),
    ...[...work].map((day) => ({ Date: dayCell(day), Kind: 'Working day' })),
  ]);
}

function fill(
  platform: MemoryPlatform,
  title: string,
  records: readonly Readonly<Record<string, Cell>>[],
): void {
  const sheet = platform.spreadsheet().sheetTitled(title);
  const headings = (sheet?.read()[0] ?? []).map(textOf);
  for (const heading of Object.keys(records[0] ?? {})) {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`${title} has no column ${heading}.`);
    sheet?.write([{ row: 2, column, cells: records.map((record) => [record[heading] ?? '']) }]);
  }
}

/** People call three customers and write the day down. */
function logSome(
  platform: MemoryPlatform,
  customers: readonly QuarterCustomer[],
  today: number,
  pick: (count: number) => number,
): void {
  const sheet = platform.spreadsheet().sheetTitled('Customers');
  const column = (sheet?.read()[0] ?? []).map(textOf).indexOf('Last contact');
  for (let call = 0; call < 3; call += 1) {
    const customer = customers[pick(customers.length)];
    if (customer === undefined || (customer.last ?? 0) > today) continue;
    customer.last = today;
    sheet?.write([{ row: customer.row, column, cells: [[dayCell(today)]] }]);
  }
}

function dayCell(day: number | null): Cell {
  return day === null ? '' : { day: day + EPOCH };
}

function settingsOf(platform: MemoryPlatform): ReadonlyMap<string, string> {
  const rows = platform.spreadsheet().sheetTitled('Settings')?.read() ?? [];
  return new Map(rows.map(([key = '', value = '']) => [textOf(key), textOf(value)]));
}

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
