/** The team of the simulated quarter: its customers, its calendar, its workbook. */
import type { MemoryPlatform } from '../../src/platform/memory';
import { menuActions } from './menu-actions';
import { performItem } from '../../src/surfaces/menu';
import { textOf, type Cell } from '../../src/rules';
import type { QuarterCalendar, QuarterCustomer } from './quarter-oracle';

/** Serial of 1970-01-01. */
export const EPOCH = 25_569;

export const PEOPLE = ['ana@team.example', 'bob@team.example', 'cleo@team.example'] as const;

export function calendarOf(
  start: number,
  days: number,
  pick: (count: number) => number,
): QuarterCalendar {
  const off = new Set<number>();
  const work = new Set<number>();
  for (let week = 1; week * 7 < days; week += 3) {
    const first = start + week * 7 + pick(5);
    for (let day = first; day < first + 1 + pick(4); day += 1) off.add(day);
    // The Saturday before is its make-up day.
    for (let day = first - 7; day < first; day += 1) if ((day + 3) % 7 === 5) work.add(day);
  }
  for (const day of work) off.delete(day);
  return { off, work };
}

/**
 * Days from the start to the expected close and back to the last contact: just beyond the limits of A, B
 * and C, and overdue at once if the limit were later. So a wrong limit or gap shows with every seed.
 */
const BEYOND_LIMITS = [
  { close: 45, last: 3 },
  { close: 107, last: 9 },
  { close: 199, last: 17 },
] as const;

/** One customer beyond each limit, then random ones. */
export function customersOf(
  start: number,
  days: number,
  pick: (count: number) => number,
): readonly QuarterCustomer[] {
  const needs = ['Clear', 'Clear', 'Clear', 'Potential', 'None', ''] as const;
  return Array.from({ length: 24 }, (_, at) => {
    const beyond = BEYOND_LIMITS[at];
    const need = beyond === undefined ? (needs[pick(needs.length)] ?? '') : 'Clear';
    const close = need === 'Clear' && pick(6) > 0 ? start - 20 + pick(days + 200) : null;
    const last = pick(5) > 0 ? start - 1 - pick(40) : null;
    return {
      row: at + 2,
      owner: PEOPLE[at % 3] ?? '',
      need,
      close: beyond === undefined ? close : start + beyond.close,
      added: start - 30,
      last: beyond === undefined ? last : start - beyond.last,
    };
  });
}

/** The workbook after Set up, with the digest switched on and the team's data. */
export function furnish(
  platform: MemoryPlatform,
  customers: readonly QuarterCustomer[],
  { off, work }: QuarterCalendar,
): void {
  performItem(platform, menuActions, 'menuSetUp');
  performItem(platform, menuActions, 'menuDigestOn');
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
      // Before every contact, so that no one is to start for having been left too long.
      'First seen': dayCell(added - 30),
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

/** Three customers are called, and the day is typed into the sheet. */
export function logSome(
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

export function quarterSettings(platform: MemoryPlatform): ReadonlyMap<string, string> {
  const rows = platform.spreadsheet().sheetTitled('Settings')?.read() ?? [];
  return new Map(rows.map(([key = '', value = '']) => [textOf(key), textOf(value)]));
}

/** The random generator mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
