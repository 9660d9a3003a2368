/** What the hourly job of dist/Code.js costs in calls on Google's services, each a round trip there. */
import { openHost, type Host } from '../../host';
import { day } from '../support/customers';

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

/** Calls of one hour of the job over so many customers, and the mails it sent. */
async function anHour(now: string, rows: number): Promise<{ calls: number; mails: number }> {
  const host: Host = openHost({ dist: 'dist', now, spreadsheetZone: 'Europe/Berlin' });
  const customer = (_: unknown, at: number) => [
    ...[`c${at}`, `Customer ${at}`, 'ana@team.example', 'Clear'],
    ...[on('2026-12-10'), on('2026-11-18')],
  ];
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact'],
    ...Array.from({ length: rows }, customer),
  ]);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ['digest', 'yes'],
    ['takeOver', '2026-01-05'],
  ]);
  host.book.addSheet('Holidays', [
    ['Date', 'Kind'],
    [on('2026-12-25'), 'off'],
  ]);
  try {
    host.resetServiceCalls();
    host.call('runHourly', [], { trigger: true });
    return { calls: host.serviceCalls.total, mails: host.outbox.length };
  } finally {
    await host.close();
  }
}

describe('the service calls of the hourly job', () => {
  it('the service calls of the hourly job do not grow with the rows', async () => {
    const few = await anHour('2026-11-23T08:30:00Z', 30);
    expect(few.mails).toBe(1);
    expect(await anHour('2026-11-23T08:30:00Z', 3000)).toEqual(few);
  });

  it.each([
    ['before the hour has come', '2026-11-23T05:30:00Z'],
    ['on a day off', '2026-11-22T12:30:00Z'],
  ])('an hour without emails takes at most 15 service calls: %s', async (_, now) => {
    const { calls, mails } = await anHour(now, 30);
    expect(mails).toBe(0);
    expect(calls).toBeLessThanOrEqual(15);
  });
});
