/** The first minute: from a sheet of the team, or an empty file, to the due list, as the sidebar asks for it. */
import type { Host } from '../../host';
import { hostWithForeignSheet } from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';
import { asking } from '../support/team-host';

const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

interface Proposal {
  readonly sheet: string | null;
  readonly isList: boolean;
  readonly columns: readonly {
    readonly column: number;
    readonly field: string;
    readonly isJoined: boolean;
  }[];
  readonly joined: readonly string[];
  readonly notes: readonly string[];
}

const fieldsOf = ({ columns }: Proposal) => columns.map(({ field }) => field);

const asker = (host: Host) => asking(host, OWNER);

const CONTACTS = [
  [
    'Record ID',
    'First Name',
    'Last Name',
    'Email',
    'Phone Number',
    'Company',
    'Lead Status',
    'Fax',
  ],
  ['101', 'Ada', 'Byron', 'ada@byron.example', '0301234567', 'Byron Ltd', '', '1'],
  ['102', 'Bo', 'Li', 'bo@core.example', '0309876543', 'Core Inc', '', ''],
];

describe('the first minute', () => {
  it('Set up ends at the customers, with Start here as the next tab', () => {
    const host = open();
    host.dialogs.queue('YES', 'NO');
    host.call('menuSetUp');
    expect(host.book.active.name).toBe('Customers');
    const names = host.book.sheets.map(({ name }) => name);
    expect(names[names.indexOf('Customers') + 1]).toBe('Start here');
  });

  it('the sidebar proposes a field for each column, and the list is there after one answer', () => {
    const host = hostWithForeignSheet(open, CONTACTS);
    const ask = asker(host);
    const proposal = ask({ ask: 'propose' }) as unknown as Proposal;
    expect(proposal).toMatchObject({ sheet: 'Sheet1', isList: true });
    expect(fieldsOf(proposal)).toEqual(['id', '', '', 'email', 'phone', 'company', 'stage', '']);
    expect(proposal.joined.join()).toContain('First Name + Last Name → Contact');
    expect(proposal.columns.map(({ isJoined }) => isJoined).slice(0, 4)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(ask({ ask: 'set-up', sheet: 'Sheet1' })).toMatchObject({
      outcome: 'done',
      warnings: [],
    });
    const today = ask({ ask: 'today', scope: 'mine' });
    expect(today).toMatchObject({ scope: 'mine', owners: { mine: 2, isOnePersons: true } });
    expect(JSON.stringify(today)).toContain('Ada Byron');
    host.dialogs.queue('YES');
    host.call('menuUndo');
    expect(host.book.sheet('Sheet1')?.values()).toEqual(CONTACTS);
  });

  it('everybody listed on the day of adopting can be won, lost, snoozed and reviewed', () => {
    const host = hostWithForeignSheet(open, [
      ['Company', 'Phone'],
      ...['Acme', 'Byron', 'Caldera', 'Dunlin'].map((name, at) => [name, `+1 202 555 010${at}`]),
    ]);
    const ask = asker(host);
    ask({ ask: 'set-up', sheet: 'Sheet1' });
    const { sections } = ask({ ask: 'today', scope: 'mine' }) as unknown as {
      readonly sections: readonly { readonly rows: readonly { readonly id: string }[] }[];
    };
    const ids = sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids.filter((id) => id !== '')).size).toBe(4);
    const [won, lost, later, last] = ids;
    for (const question of [
      { ask: 'close', id: 'won-00001', customer: won, how: 'won' },
      { ask: 'close', id: 'lost-00001', customer: lost, how: 'lost', reason: 'Price' },
      { ask: 'snooze', id: 'later-0001', customer: later, length: 'day', reason: 'Busy' },
      { ask: 'review-all', id: 'review-001', customers: [last] },
    ]) {
      expect(ask(question)).toMatchObject({ outcome: 'done' });
    }
  });

  it('a correction decides what a column is read as, even against its heading', () => {
    const host = hostWithForeignSheet(open, [
      ['Company', 'Name', 'Who'],
      ['wrong', 'Acme', 'Jo'],
    ]);
    const ask = asker(host);
    const columns = { 0: '', 1: 'company', 2: 'contact' };
    expect(fieldsOf(ask({ ask: 'propose', columns }) as unknown as Proposal)).toEqual([
      '',
      'company',
      'contact',
    ]);
    ask({ ask: 'set-up', sheet: 'Sheet1', columns });
    expect(host.book.sheet('Sheet1')?.values()[0]?.slice(0, 3)).toEqual([
      'Not used: Company',
      'Company',
      'Who',
    ]);
    const { found } = ask({ ask: 'today', scope: 'team', search: 'Acme' }) as {
      readonly found: readonly { readonly name: string; readonly contact: string }[];
    };
    expect(found).toMatchObject([{ name: 'Acme', contact: 'Jo' }]);
    host.dialogs.queue('YES');
    host.call('menuUndo');
    expect(host.book.sheet('Sheet1')?.values()[0]).toEqual(['Company', 'Name', 'Who']);
  });

  it('two columns of phone numbers that complete each other become one, and a full one is read where it is', () => {
    const list = (mobile: string, phone: string) => [
      ['Company', 'Phone Number', 'Mobile Phone Number'],
      ['Acme', '030 5550 101', '0170 5550 101'],
      ['Bolt', phone, mobile],
    ];
    const proposed = (rows: string[][]) => {
      const ask = asker(hostWithForeignSheet(open, rows));
      const proposal = ask({ ask: 'propose' }) as unknown as Proposal;
      ask({ ask: 'set-up', sheet: 'Sheet1' });
      const { found } = ask({ ask: 'today', scope: 'team', search: 'Bolt' }) as {
        readonly found: readonly { readonly phone: string }[];
      };
      return [fieldsOf(proposal), proposal.joined, found[0]?.phone];
    };
    expect(proposed(list('', '030 5550 102'))).toEqual([
      ['company', '', ''],
      ['C + B: Mobile Phone Number / Phone Number → Phone (new column)'],
      '030 5550 102',
    ]);
    expect(proposed(list('0170 5550 102', ''))).toEqual([
      ['company', '', 'phone'],
      [],
      '0170 5550 102',
    ]);
  });

  it('a sheet without a known name can be used once a person says which column names the customers', () => {
    const host = hostWithForeignSheet(open, [
      ['Kunde im Haus', 'Ort'],
      ['Acme', 'Kiel'],
    ]);
    const ask = asker(host);
    expect(ask({ ask: 'propose' })).toMatchObject({ sheet: 'Sheet1', isList: false });
    expect(ask({ ask: 'set-up', sheet: 'Sheet1' })).toMatchObject({ outcome: 'refused' });
    expect(host.book.sheets).toHaveLength(1);
    ask({ ask: 'set-up', sheet: 'Sheet1', columns: { 0: 'company' } });
    expect(JSON.stringify(ask({ ask: 'today', scope: 'mine' }))).toContain('Acme');
  });

  it('an empty file gets a list with sample customers and a due list in one answer', () => {
    const host = open();
    const ask = asker(host);
    expect(ask({ ask: 'propose' })).toMatchObject({ sheet: null });
    ask({ ask: 'set-up', sheet: null, hasSamples: true });
    const { sections } = ask({ ask: 'today', scope: 'mine' }) as { readonly sections: object[] };
    expect(sections.length).toBeGreaterThan(0);
    expect(ask({ ask: 'set-up', sheet: null })).toMatchObject({ outcome: 'done' });
    expect(host.book.sheets.filter(({ name }) => name.startsWith('Customers'))).toHaveLength(1);
  });
});
