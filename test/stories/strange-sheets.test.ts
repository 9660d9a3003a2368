/** Foreign sheets as they are, and people who may do little: each works or says what is wrong. */
import { type Host, type HostOptions } from '../../host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

/** The team's own sheet, as the one in front of the person. */
function foreign(
  rows: Parameters<Host['book']['addSheet']>[1],
  more: Partial<HostOptions> = {},
): Host {
  const host = open(more);
  host.book.addSheet('Sheet1', rows);
  return host;
}

const adopt = (host: Host, user?: string): string => {
  host.dialogs.queue('YES', 'YES', 'YES');
  host.call('menuSetUp', [], user === undefined ? {} : { user });
  return host.dialogs.asked.map(({ text }) => text).join('\n');
};

const LEADS = [
  ['Client', 'Owner', 'Notes'],
  ['Acme', 'ana@team.example', 'likes tea'],
  ['Bolt', '', ''],
];

const hour = (host: Host): void => {
  host.call('runHourly', [], { trigger: true });
};

/** Calls of an hour in which nothing is to be done. */
const idleHour = (host: Host): number => {
  host.clock.advanceHours(1);
  host.book.sheet('Sheet1')?.values();
  host.resetServiceCalls();
  hour(host);
  return host.serviceCalls.total;
};

const gradeOf = (host: Host, company: string): unknown => {
  const [headings = [], ...rows] = host.book.sheet('Sheet1')?.values() ?? [];
  return rows.find(([name]) => name === company)?.[headings.indexOf('Grade')];
};

describe('a foreign sheet', () => {
  it('is taken over with formulas alive, in calls that do not grow with its rows', () => {
    const host = foreign(LEADS);
    adopt(host);
    expect(gradeOf(host, 'Acme')).toBe('U');
    const callsFor = (rows: number): number => {
      const large = foreign([
        LEADS[0] ?? [],
        ...Array.from({ length: rows }, (_, at) => [`Customer ${at}`, '', '']),
      ]);
      large.resetServiceCalls();
      adopt(large);
      return large.serviceCalls.total;
    };
    expect(callsFor(400)).toBe(callsFor(40));
  });

  it('may have 60 columns, headings twice and none, merged cells, a filter and hidden rows', () => {
    const wide = Array.from({ length: 57 }, (_, at) => (at % 9 === 0 ? '' : `Column ${at % 7}`));
    const host = foreign([
      [...(LEADS[0] ?? []), ...wide],
      ...LEADS.slice(1).map((line) => [...line, ...wide.map((_, at) => at)]),
    ]);
    host.person.merge('Sheet1!D1:E1');
    host.person.hide('Sheet1', 'row', 3);
    host.person.createFilter('Sheet1!A1:C3');
    const before = host.book
      .sheet('Sheet1')
      ?.values()
      .map((line) => line.slice(0, 60));
    adopt(host);
    expect(
      host.book
        .sheet('Sheet1')
        ?.values()
        .map((line) => line.slice(0, 60)),
    ).toEqual(before);
    expect(gradeOf(host, 'Bolt')).toBe('U');
  });

  it('may have checkboxes and formatted rows far below its data', () => {
    const host = foreign([...LEADS, ...Array.from({ length: 900 }, () => ['', '', '', false])]);
    adopt(host);
    const rows = host.book.sheet('Sheet1')?.values() ?? [];
    const id = rows[0]?.indexOf('Customer ID') ?? -1;
    host.call('runHourly', [], { trigger: true });
    const ids = (host.book.sheet('Sheet1')?.values() ?? []).slice(1).map((line) => line[id]);
    expect(ids.filter((it) => it !== '')).toHaveLength(2);
    expect(gradeOf(host, 'Acme')).toBe('U');
  });

  it('may have text dates and formulas in input columns', () => {
    const host = foreign([
      ['Client', 'Need', 'Expected close', 'Last contact'],
      ['Acme', 'Clear', '', "'2026-11-20"],
    ]);
    host.person.type('Sheet1!C2', '=DATE(2026; 12; 10)');
    adopt(host);
    expect(gradeOf(host, 'Acme')).toBe('A');
  });

  it('may be renamed afterwards, and an idle hour stays cheap with columns of its own', () => {
    const host = foreign(LEADS);
    adopt(host);
    host.person.type('Sheet1!A1', 'Who we sell to');
    hour(host);
    expect(gradeOf(host, 'Acme')).toBe('U');
    expect(idleHour(host)).toBeLessThanOrEqual(15);
  });

  it('may have columns headed as ours are, banding, cut columns, copies and deleted ones', () => {
    const host = foreign([
      ['Client', 'Grade', 'Owner'],
      ['Acme', 'gold', ''],
      ['Bolt', 'silver', ''],
    ]);
    const { furniture } = host.book.sheet('Sheet1') ?? {};
    const area = { row: 1, column: 1, rows: 3, columns: 3 };
    if (furniture) furniture.bandings = [{ area, colors: { headerRowColor: '#eeeeee' } }];
    adopt(host);
    hour(host);
    const column = (at: number) =>
      host.book
        .sheet('Sheet1')
        ?.values()
        .map((line) => line[at]);
    expect(column(1)).toEqual(['Grade', 'gold', 'silver']);
    expect(column(3)).toEqual(['Grade', 'U', 'U']);

    // A column cut and pasted leaves its tag behind; by then its heading may say anything.
    host.person.cut('Sheet1!A1:A3', 'Sheet1!AZ1');
    host.person.type('Sheet1!AZ1', 'Who we sell to');
    host.person.duplicateSheet('Sheet1');
    const owner = host.book.sheet('Sheet1')?.values()[0]?.indexOf('Owner') ?? -1;
    host.person.deleteColumns('Sheet1', owner + 1);
    hour(host);
    expect(column(2)).toEqual(['Grade', 'U', 'U']);
    host.dialogs.queue('OK');
    host.call('menuCheck');
    const said = host.dialogs.asked[host.dialogs.asked.length - 1]?.text ?? '';
    expect(said).toContain('several lists of customers: Sheet1, Copy of Sheet1. “Sheet1” counts');
    expect(said).toContain('Columns B, C all claim to be “Grade”; C counts');
    expect(said).not.toContain('Company');
    expect(idleHour(host)).toBeLessThanOrEqual(15);
    // What cannot be mended without a column is no reason to try every hour.
    host.person.deleteColumns('Sheet1', 7);
    hour(host);
    expect(idleHour(host)).toBeLessThanOrEqual(15);
  });

  it('may be a table that takes no formula, with a rule that rejects: values, and the rest written', () => {
    const host = foreign(LEADS);
    const { furniture } = host.book.sheet('Sheet1') ?? {};
    const area = { row: 1, column: 1, rows: 3, columns: 60 };
    if (furniture) furniture.tables = [{ area, name: 'Leads' }];
    adopt(host);
    const rows = () => host.book.sheet('Sheet1')?.values() ?? [];
    expect(gradeOf(host, 'Acme')).toBe('U');
    expect(host.book.sheet('Sheet1')?.at(1, 4).formula).toBe('');
    const settings = () =>
      new Map((host.book.sheet('Settings')?.values() ?? []).map(([key, value]) => [key, value]));
    expect(settings().get('columns')).toBe('Values, since a table takes no formula in its heading');
    const need = rows()[0]?.indexOf('Need') ?? -1;
    host.person.type(`Sheet1!${String.fromCharCode(65 + need)}2`, 'None');
    expect(gradeOf(host, 'Acme')).toBe('E');

    const id = rows()[0]?.indexOf('Customer ID') ?? -1;
    furniture?.setValidation(
      { row: 2, column: id + 1, rows: 1, columns: 1 },
      {
        ...{ type: 'NUMBER_GREATER_THAN', values: [5] },
        ...{ allowInvalid: false, helpText: null, showDropdown: true },
      },
    );
    host.person.clear('Sheet1!AC2:AC3');
    hour(host);
    expect(
      rows()
        .slice(1)
        .map((line) => line[id] === ''),
    ).toEqual([true, false]);
    expect(settings().get('job.refused')).toMatch(/^Sheet1!AC2 could not be written: The data/);
  });

  it('with title rows above its headings is told about, and left as it is', () => {
    const host = foreign([['Our leads'], [], ...LEADS]);
    host.dialogs.queue('OK');
    host.call('menuSetUp');
    expect(host.dialogs.asked[0]?.text).toContain('stand in row 3');
    expect(host.book.sheets).toHaveLength(1);
  });
});

describe('people who may do little', () => {
  it('get the menu before anything is allowed', () => {
    const host = open();
    host.open({ mode: 'NONE' });
    expect(host.menus[0]?.items.map(({ caption }) => caption)).toContain(
      'Set up / adopt this sheet…',
    );
    expect(host.logs).toEqual([]);
  });

  it('are told when a sheet is protected against them, and nothing is left by half', () => {
    const host = foreign(LEADS);
    host.person.protect('Sheet1', { editors: [] });
    host.share('guest@team.example', 'editor');
    const before = host.book.sheet('Sheet1')?.values();
    host.dialogs.queue('YES', 'OK');
    host.call('menuSetUp', [], { user: 'guest@team.example' });
    const said = host.dialogs.asked.map(({ text }) => text).join('\n');
    expect(said).toContain('Google refused');
    expect(host.book.sheet('Sheet1')?.values()).toEqual(before);
    expect(host.book.sheet('Settings')).toBeUndefined();
  });
});

describe('a copy of the file', () => {
  it('sends nothing until somebody turns its digest on', () => {
    const host = open({ now: '2026-11-23T09:30:00Z' });
    host.dialogs.queue('YES', 'YES', 'OK');
    host.call('menuSetUp');
    host.call('menuDigestOn');
    const file = host.save();
    const copy = open({ now: '2026-11-23T09:30:00Z', file, bookId: 'the-copy' });
    copy.book.sheet('Settings');
    copy.call('runHourly', [], { trigger: true });
    const original = open({ now: '2026-11-23T09:30:00Z', file });
    original.call('runHourly', [], { trigger: true });
    expect([copy.outbox.length, original.outbox.length]).toEqual([0, 1]);
    copy.dialogs.queue('OK');
    copy.call('menuDigestOn');
    copy.call('runHourly', [], { trigger: true });
    expect(copy.outbox).toHaveLength(1);
  });
});
