/**
 * Calls on Google's services of a workbook that a team uses, by its rows: each is a round trip there. What changes
 * is scattered over the rows: contacts, needs and entries of the journal.
 */
import { openHost, type Host } from '../../host';
import { day } from '../support/customers';

const SELLERS = 5;
const OWNER = 'owner@team.example';
const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

/** One hour of the job, and what it took. */
interface Hour {
  readonly calls: number;
  readonly mails: number;
}

const HEADINGS = ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact'];

function fillTeam(host: Host, rows: number, sellers: number): void {
  host.book.addSheet('Customers', [
    HEADINGS,
    ...Array.from({ length: rows }, (_, at) => [
      ...[
        `c${at}`,
        `Customer ${at}`,
        `Seller ${at % sellers}`,
        at % 3 === 0 ? 'Potential' : 'Clear',
      ],
      ...[on(`2027-0${1 + (at % 9)}-15`), at % 2 === 0 ? '' : on('2026-11-03')],
    ]),
  ]);
  host.book.addSheet('Team', [
    ['Name', 'Email'],
    ...Array.from({ length: sellers }, (_, at) => [`Seller ${at}`, `seller${at}@team.example`]),
  ]);
  for (let at = 0; at < sellers; at += 1) host.share(`seller${at}@team.example`, 'editor');
  host.book.addSheet('Journal', [['Entry ID', 'Customer ID', 'Date', 'Kind']]);
}

/** Every fourth customer has an entry in the journal, written by a form that Duebook does not see. */
function logScattered(host: Host, rows: number): void {
  const entries = Array.from({ length: Math.ceil(rows / 4) }, (_, at) => [
    ...[`e-${at}`, `c${4 * at}`, on('2026-11-20'), 'Contact'],
  ]);
  host.book.sheet('Journal')?.fill([['Entry ID', 'Customer ID', 'Date', 'Kind'], ...entries]);
}

/** The hours from a Friday, on which the sheet is set up, to Tuesday. */
async function hoursOf(rows: number, sellers = SELLERS): Promise<Readonly<Record<string, Hour>>> {
  const host = openHost({
    dist: 'dist',
    now: '2026-11-20T05:30:00Z',
    spreadsheetZone: 'Europe/Berlin',
    scriptZone: 'America/Los_Angeles',
    user: OWNER,
  });
  try {
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
    fillTeam(host, rows, sellers);
    host.call('menuSetUp');
    host.call('menuDigestOn');
    const hour = (): Hour => {
      const before = host.outbox.length;
      host.resetServiceCalls();
      host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
      return { calls: host.serviceCalls.total, mails: host.outbox.length - before };
    };
    // The first one binds columns of the team to their fields, which it never does again.
    hour();
    logScattered(host, rows);
    host.clock.advanceHours(24 * 3 + 1);
    const firstOfDay = hour();
    host.clock.advanceHours(2);
    const mails = hour();
    host.clock.advanceHours(1);
    const idle = hour();
    host.clock.advanceHours(24);
    return { firstOfDay, mails, idle, both: hour() };
  } finally {
    await host.close();
  }
}

const printed = (hours: Readonly<Record<string, Hour>>): string =>
  Object.entries(hours)
    .map(([name, { calls, mails }]) => `${name} ${calls}${mails > 0 ? ` (${mails} emails)` : ''}`)
    .join(', ');

describe('the service calls of a day', () => {
  it('the service calls of a day do not grow with the rows, however scattered the changes are', async () => {
    const some = await hoursOf(200);
    const many = await hoursOf(1000);
    console.info(`200 rows: ${printed(some)}\n1,000 rows: ${printed(many)}`);
    expect(many).toEqual(some);
    // Few changed cells are written one by one.
    const few = await hoursOf(10);
    for (const [name, { calls }] of Object.entries(few)) {
      expect([name, calls]).toEqual([name, Math.min(calls, (some[name]?.calls ?? 0) + 5)]);
    }
  }, 240_000);

  it('an email takes at most five service calls, and the hours stay in their limits', async () => {
    const [one, five] = [await hoursOf(40, 1), await hoursOf(40, 5)];
    for (const [hours, sellers] of [[one, 1] as const, [five, 5] as const]) {
      const { firstOfDay, mails, idle, both } = hours;
      // The first emails of a month ask who has access: once, and for the address of each.
      const access = 6 + sellers + 1;
      expect(idle?.calls).toBeLessThanOrEqual(17);
      expect(firstOfDay?.calls).toBeLessThanOrEqual(60);
      expect((mails?.calls ?? 0) - 5 * (mails?.mails ?? 0)).toBeLessThanOrEqual(42 + access);
      expect((both?.calls ?? 0) - 5 * (both?.mails ?? 0)).toBeLessThanOrEqual(61);
    }
    expect([one['mails']?.mails, five['mails']?.mails]).toEqual([1, 5]);
    const extra = (five['mails']?.calls ?? Infinity) - (one['mails']?.calls ?? 0);
    expect(extra / 4 - 1).toBeLessThanOrEqual(5);
  }, 60_000);
});
