/** The team of the simulated quarter in a host: its workbook, a day's work, and what the sheet shows. */
import type { Host } from '../../host';
import { rowOn, type QuarterCalendar, type QuarterCustomer } from './quarter-oracle';
import { EPOCH, PEOPLE } from './quarter-team';
import { asking, recordsIn } from './team-host';

export const OWNER = 'owner@team.example';
const MANAGER = 'mia@team.example';
/** Addresses and names of the people who get emails. */
export const NAMES: Readonly<Record<string, string>> = {
  [PEOPLE[0]]: 'Ana',
  [PEOPLE[1]]: 'Bob',
  [PEOPLE[2]]: 'Cleo',
  [MANAGER]: 'Mia',
};

const HEADINGS = ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact'];

const cellOf = (day: number | null) =>
  day === null ? '' : { value: day + EPOCH, format: 'yyyy-mm-dd' };

/** Takes over the team's own sheets by Set up, and switches the digest on. */
export function furnishHost(
  host: Host,
  customers: readonly QuarterCustomer[],
  { off, work }: QuarterCalendar,
): void {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.book.addSheet('Customers', [
    [...HEADINGS, 'Added', 'First seen'],
    ...customers.map(({ row, owner, need, close, last, added }) => [
      ...[`c${row}`, `Customer ${row}`, owner, need, cellOf(close), cellOf(last)],
      // Seen before every contact, so that no one is to start for having been left too long.
      ...[cellOf(added), cellOf(added - 30)],
    ]),
  ]);
  host.book.addSheet('Team', [
    ['Name', 'Email', 'Role'],
    ...Object.entries(NAMES).map(([address, name]) => [
      ...[name, address, address === MANAGER ? 'Manager' : 'Seller'],
    ]),
  ]);
  host.book.addSheet('Holidays', [
    ['Date', 'Kind'],
    ...[...off].map((day) => [cellOf(day), 'Day off']),
    ...[...work].map((day) => [cellOf(day), 'Working day']),
  ]);
  for (const user of Object.keys(NAMES)) host.share(user, 'editor');
  host.call('menuSetUp');
  host.call('menuDigestOn');
}

/** One customer is logged in the sidebar, and the day of another is typed into the sheet. */
export function workInHost(
  host: Host,
  customers: readonly QuarterCustomer[],
  today: number,
  pick: (count: number) => number,
): void {
  const [logged, typed] = [customers[pick(customers.length)], customers[pick(customers.length)]];
  if (logged === undefined || typed === undefined) throw new Error('There are no customers.');
  const answer = asking(
    host,
    logged.owner,
  )({
    ...{ ask: 'log', id: `entry-${today}`, customer: `c${logged.row}`, draft: {} },
  });
  if (answer['outcome'] !== 'done') throw new Error(JSON.stringify(answer));
  logged.last = today;
  const column = host.book.sheet('Customers')?.values()[0]?.indexOf('Last contact') ?? -1;
  const letter = String.fromCharCode(65 + column);
  host.person.type(`Customers!${letter}${typed.row}`, isoOf(today));
  typed.last = today;
}

/** `c7: {"grade":"B" …}, expected {"grade":"A" …}`: the rows of the sheet that differ from the model. */
export function wrongRowsInSheet(
  host: Host,
  customers: readonly QuarterCustomer[],
  today: number,
  calendar: QuarterCalendar,
): readonly string[] {
  const shown = recordsIn(host, 'Customers');
  return customers.flatMap((customer) => {
    const expected = rowOn(customer, today, calendar);
    const row = shown[customer.row - 2] ?? {};
    const found = {
      grade: row['Grade'],
      next: expected.next === null ? null : Number(row['Next follow-up']) - EPOCH,
      status: row['Due status'],
    };
    const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
    return is === should ? [] : [`c${customer.row} on ${isoOf(today)}: ${is}, expected ${should}`];
  });
}

export const isoOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);
