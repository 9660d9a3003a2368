/**
 * A team's workbook with the customers of `every-case.ts`: set up on a Monday, three weeks of closings, entries, edits
 * and hand-overs, and the Monday on which all surfaces are compared.
 */
import type { Host } from '../../host';
import { day } from './customers';
import { CASES, FIRST, LAST } from './every-case';
import { recordsIn, SELLERS, type Row } from './team-host';

const HEADINGS = [
  ...['Customer ID', 'Company', 'Owner', 'Need', 'Intention', 'Stage', 'Expected close'],
  ...['Last contact', 'Planned for', 'Next step', 'Do not contact', 'Birthday', 'Manual type'],
  ...['Manual class', 'Manual grade', 'Promise due', 'Quick log', 'Lost reason', 'Closed on'],
];

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const cell = (text: string): string | { value: number; format: string } =>
  ISO.test(text) ? { value: day(text), format: 'yyyy-mm-dd' } : text;

/** @param host at eight in the morning of FIRST in its time zone; left in the morning of LAST, after its emails */
export async function liveThroughEveryCase(host: Host): Promise<void> {
  const cases = Object.entries(CASES);
  const rows = cases.map(([name, { cells }], at) =>
    HEADINGS.map((heading) => {
      if (heading === 'Customer ID') return `c${at}`;
      if (heading === 'Company') return name;
      return cell(cells[heading] ?? '');
    }),
  );
  host.book.addSheet('Customers', [HEADINGS, ...rows]);
  host.book.addSheet('Team', [
    ['Name', 'Email', 'Role'],
    ['Ana', SELLERS[0], 'Seller'],
    ['Ben', SELLERS[1], 'Seller'],
    ['Mia', 'mia@team.example', 'Manager'],
  ]);
  host.book.addSheet('Holidays', [
    ['Day', 'Kind', 'Name'],
    [cell('2026-11-25'), 'Festival', 'Thanks (key)'],
  ]);
  for (const user of [...SELLERS, 'mia@team.example']) host.share(user, 'editor');
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
  host.call('menuSetUp');
  host.call('menuDigestOn');
  const eventful = new Set(cases.flatMap(([, { on = FIRST }]) => [day(on), day(on) + 1]));
  for (let today = day(FIRST); today < day(LAST); today += 1) {
    if (eventful.has(today)) hourly(host);
    cases.forEach(([, { on, happens }], at) => {
      if (on !== undefined && day(on) === today) happens?.(host, at + 2, `c${at}`);
    });
    host.clock.advanceHours(24);
  }
  await host.deliver();
  hourly(host);
}

function hourly(host: Host): void {
  host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
}

/** Rows of Customers by name. */
export function customersBy(host: Host): ReadonlyMap<string, Row> {
  return new Map(recordsIn(host, 'Customers').map((row) => [String(row['Company']), row]));
}
