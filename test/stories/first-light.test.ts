/**
 * The whole chain on what ships: dist/Code.js in the host, a team's sheet, a morning, mails through
 * a real SMTP server and read back. Nothing here knows src/ but the words of its own assertions.
 */
import { type DeliveredMail, type Host } from '../../host';
import { hostsOf } from '../support/story-host';
import { isoFromDay } from '../../src/rules';
import { day } from '../support/customers';

type Row = readonly (string | number | boolean | { value: number; format: string })[];

const open = hostsOf('Etc/UTC');

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

const CUSTOMERS: readonly Row[] = [
  ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact', 'Phone'],
  ['c1', 'Brightwater', 'Ana', 'Clear', on('2026-12-10'), on('2026-11-18'), '+44 20 7946 0958'],
  ['c2', 'Nordlys', 'Bo', 'Clear', on('2027-01-20'), on('2026-11-16'), ''],
  ['c3', 'Caldera', 'Cleo', 'Potential', '', on('2026-10-24'), ''],
];

const TEAM: readonly Row[] = [
  ['Name', 'Email', 'Role', 'Language'],
  ['Ana', 'ana@team.example', 'Seller', 'English'],
  ['Bo', 'bo@team.example', 'Seller', '中文'],
  ['Mia', 'mia@team.example', 'Manager', ''],
];

function aTeam(host: Host, customers = CUSTOMERS): void {
  host.book.addSheet('Customers', customers);
  host.book.addSheet('Team', TEAM);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ['digest', 'yes'],
    ['takeOver', '2026-01-05'],
  ]);
}

/** Every hour of the day from now on, as the trigger would. */
function liveThrough(host: Host, hours: number): void {
  for (let hour = 0; hour < hours; hour += 1) {
    host.call('runHourly', [], { trigger: true });
    host.clock.advanceHours(1);
  }
}

const byRecipient = (mails: readonly DeliveredMail[]): ReadonlyMap<string, DeliveredMail> =>
  new Map(mails.map((mail) => [mail.to, mail]));

const ask = (host: Host, question: object): unknown =>
  JSON.parse(host.run('ask', JSON.stringify(question)) as string);

describe('a working day', () => {
  it('each person gets one email, in their language, with their own customers', async () => {
    const host = open();
    aTeam(host);
    liveThrough(host, 24);
    const mails = await host.deliver();
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'ana@team.example',
      'bo@team.example',
      'mia@team.example',
    ]);
    const mail = byRecipient(mails);
    expect(mail.get('ana@team.example')?.subject).toBe('1 overdue · Mon Nov 23');
    expect(mail.get('bo@team.example')?.subject).toContain('今天 1');
    expect(mail.get('ana@team.example')?.text).toContain('Brightwater');
    expect(mail.get('ana@team.example')?.text).not.toContain('Nordlys');
    // Cleo is in no Team: her list stands in the manager's mail, under her name.
    expect(mail.get('mia@team.example')?.text).toMatch(/Cleo[\s\S]*Caldera/);
    expect(mail.get('ana@team.example')?.html).toContain('href="tel:+442079460958"');
  });

  it('no email is sent twice when another person runs the job again', async () => {
    const host = open();
    aTeam(host);
    liveThrough(host, 5);
    host.call('runHourly', [], { trigger: true, user: 'second@team.example' });
    ask(host, { ask: 'send-now' });
    expect(await host.deliver()).toHaveLength(3);
  });

  it('a missed hour is made up later in the day, and no email is sent on a day off', () => {
    const late = open({ now: '2026-11-23T16:10:00Z' });
    aTeam(late);
    liveThrough(late, 1);
    expect(late.outbox).toHaveLength(3);

    const sunday = open({ now: '2026-11-22T00:00:00Z' });
    aTeam(sunday);
    liveThrough(sunday, 24);
    expect(sunday.outbox).toHaveLength(0);
  });

  it('the day is that of the spreadsheet’s time zone, not of the script’s', () => {
    // In Auckland it is Tuesday morning while it is still Monday in Los Angeles and in UTC.
    const host = open({ now: '2026-11-23T19:30:00Z', spreadsheetZone: 'Pacific/Auckland' });
    aTeam(host);
    liveThrough(host, 1);
    expect(host.outbox[0]?.subject).toContain('Tue Nov 24');
  });

  it('when one email is refused, the others are sent and the refusal is reported', () => {
    const host = open();
    aTeam(host);
    host.clock.advanceHours(3);
    host.failMail(1);
    expect(() => host.call('runHourly', [], { trigger: true })).toThrow('Service unavailable');
    expect(host.outbox).toHaveLength(2);
  });
});

describe('a mail that Google took although it said no', () => {
  it('an email that Google sent although it reported an error is not sent again', () => {
    const host = open();
    aTeam(host);
    host.clock.advanceHours(3);
    host.failMail(1, { taken: true });
    expect(() => host.call('runHourly', [], { trigger: true })).toThrow('Service unavailable');
    host.clock.advanceHours(1);
    host.call('runHourly', [], { trigger: true });
    const addresses = host.outbox.flatMap(({ to }) => to);
    expect(addresses).toHaveLength(3);
    expect(new Set(addresses).size).toBe(3);
  });
});

describe('the sheet and the mail', () => {
  it('sheet and email show the same for every customer, cell by cell', () => {
    const host = open();
    const rows: Row[] = [
      ['Customer ID', 'Company', 'Need', 'Expected close', 'Stage', 'Last contact', 'Planned for'],
      ['a', 'A', 'clear', on('2026-12-01'), '', on('2026-11-18'), ''],
      ['b', 'B', 'potential', '', '', on('2026-11-18'), on('2026-12-18')],
      ['c', 'C', 'none', '', '', '', ''],
      ['d', 'D', '', on('2027-03-01'), 'negotiating', on('2026-11-03'), ''],
      ['e', 'E', '', '', 'won', on('2026-09-01'), ''],
      ['f', 'F', 'clear', on('2026-09-01'), '', on('2026-11-20'), on('2026-11-22')],
    ];
    aTeam(host, rows);
    const { customers } = ask(host, { ask: 'report' }) as {
      customers: { grade: string; next: string | null; why: string }[];
    };
    host.book.addSheet('Inputs', rows);
    const answers = host.book.addSheet('Answers', []);
    const column = (what: string): unknown[] => {
      const fields = 'id,company,need,expectedClose,stage,lastContact,plannedFor';
      const inputs = [...'ABCDEFG'].map((letter) => `Inputs!${letter}1:${letter}${rows.length}`);
      answers.type(
        1,
        1,
        `=FOLLOWUP_COLUMN("${what}", "Heading", DATE(2026,11,23), {"takeOver","2026-01-05"}, "", "", "${fields}", ${inputs.join(', ')})`,
      );
      return customers.map((_, at) => answers.at(at + 2, 1).value);
    };
    expect(column('grade')).toEqual(customers.map(({ grade }) => grade));
    expect(column('why')).toEqual(customers.map(({ why }) => why));
    expect(column('next').map((next) => isoFromDay(next as number))).toEqual(
      customers.map(({ next }) => next),
    );
  });
});

describe('a hostile customer', () => {
  const HOSTILE = [
    '=HYPERLINK("http://evil.example","pay here")',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u202Egnp.exe',
    'a\r\nBcc: victim@evil.example',
    '😀'.repeat(30),
    'x'.repeat(50_000),
  ];

  it('hostile text of a customer is shown and sent as text', async () => {
    const host = open();
    const rows = HOSTILE.map((name, at): Row => [
      `h${at}`,
      name,
      'ana@team.example',
      '',
      '',
      '',
      '',
    ]);
    ask(host, {
      ask: 'import',
      table: 'customers',
      rows: [['Customer ID', 'Company', 'Owner'], ...rows.map((row) => row.slice(0, 3))],
      options: { language: 'en' },
    });
    ask(host, { ask: 'settings', values: { digest: 'yes', takeOver: '2026-11-23' } });
    expect(host.book.sheet('Customers')?.values()[1]?.[1]).toBe(HOSTILE[0]);
    ask(host, { ask: 'send-now' });
    const [mail] = await host.deliver();
    expect(mail?.html).not.toMatch(/<script|<img/i);
    expect(mail?.html).toContain('&lt;script');
    expect(mail?.subject).not.toMatch(/[\r\n]/);
    expect(mail?.recipients).toEqual(['ana@team.example']);
    expect(Buffer.byteLength(mail?.html ?? '')).toBeLessThan(90_000);
  });
});
