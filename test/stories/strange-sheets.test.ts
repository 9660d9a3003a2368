/** Foreign sheets as they are, and people who may do little: each works or says what is wrong. */
import { type Host, type HostOptions } from '../../host';
import {
  adopt,
  hostWithForeignSheet,
  gradeOf,
  hour,
  idleHour,
  LEADS,
} from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const foreign = (
  rows: Parameters<typeof hostWithForeignSheet>[1],
  more: Partial<HostOptions> = {},
): Host => hostWithForeignSheet(open, rows, more);

describe('a foreign sheet', () => {
  it('a team’s sheet is put to use with its formulas intact, in service calls that do not grow with its rows', () => {
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

  it('a team’s sheet may have 60 columns, repeated and blank headings, merged cells, a filter and hidden rows', () => {
    const wide = Array.from({ length: 57 }, (_, at) => (at % 9 === 0 ? '' : `Column ${at % 7}`));
    const host = foreign([
      [...(LEADS[0] ?? []), ...wide],
      ...LEADS.slice(1).map((line) => [...line, ...wide.map((_, at) => at)]),
    ]);
    host.person.merge('Sheet1!D1:E1');
    host.person.hide({ sheet: 'Sheet1', axis: 'row', first: 3 });
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

  it('a team’s sheet may have checkboxes and formatted rows far below its data', () => {
    const host = foreign([...LEADS, ...Array.from({ length: 900 }, () => ['', '', '', false])]);
    adopt(host);
    const rows = host.book.sheet('Sheet1')?.values() ?? [];
    const id = rows[0]?.indexOf('Customer ID') ?? -1;
    host.call('runHourly', [], { trigger: true });
    const ids = (host.book.sheet('Sheet1')?.values() ?? []).slice(1).map((line) => line[id]);
    expect(ids.filter((it) => it !== '')).toHaveLength(2);
    expect(gradeOf(host, 'Acme')).toBe('U');
  });

  it('a team’s sheet may have dates as text and formulas in input columns', () => {
    const host = foreign([
      ['Client', 'Need', 'Expected close', 'Last contact'],
      ['Acme', 'Clear', '', "'2026-11-20"],
    ]);
    host.person.type('Sheet1!C2', '=DATE(2026; 12; 10)');
    adopt(host);
    expect(gradeOf(host, 'Acme')).toBe('A');
  });

  it('a team’s sheet may be renamed later, and its own columns add no service calls to an idle hour', () => {
    const host = foreign(LEADS);
    adopt(host);
    host.person.type('Sheet1!A1', 'Who we sell to');
    hour(host);
    expect(gradeOf(host, 'Acme')).toBe('U');
    expect(idleHour(host)).toBeLessThanOrEqual(17);
  });

  it('headings merged over two rows cannot be frozen, which is said once and stops nothing', () => {
    const host = foreign([LEADS[0] ?? [], ['', '', ''], ...LEADS.slice(1)]);
    host.person.merge('Sheet1!A1:A2');
    adopt(host);
    expect(gradeOf(host, 'Acme')).toBe('U');
    const shown = host.toasts.join('\n');
    expect(shown.split('only part of a merged cell')).toHaveLength(2);
    expect(shown).toContain('Google refused some of the formatting');
  });

  it('a sheet of one row gets room for what is added', () => {
    const host = foreign([LEADS[0] ?? []]);
    host.book.sheet('Sheet1')?.deleteLines('row', 2, 999);
    adopt(host);
    expect(host.book.sheet('Sheet1')?.values()[0]).toContain('Grade');
    expect(host.book.sheet('Settings')).toBeDefined();
  });

  it('a table with typed columns is put to use, with values instead of formulas', () => {
    const host = foreign(LEADS);
    const { furniture } = host.book.sheet('Sheet1') ?? {};
    const area = { row: 1, column: 1, rows: 3, columns: 60 };
    if (furniture) furniture.tables = [{ area, name: 'Leads' }];
    adopt(host);
    expect(gradeOf(host, 'Acme')).toBe('U');
    expect(host.toasts.join('\n')).toContain('typed columns');
  });

  it('a sheet with title rows above its headings is taken, and Undo brings the rows back', () => {
    const host = foreign([['Our leads'], [], ...LEADS]);
    const before = host.book.sheet('Sheet1')?.values();
    adopt(host);
    expect(host.dialogs.asked[0]?.text).toContain('are in row 3');
    expect(gradeOf(host, 'Bolt')).toBe('U');
    host.dialogs.queue('YES');
    host.call('menuUndo');
    expect(host.book.sheet('Sheet1')?.values()).toEqual(before);
  });
});

describe('people who may do little', () => {
  it('the menu appears before the person has allowed anything', () => {
    const host = open();
    host.open({ mode: 'NONE' });
    const items = host.menus[0]?.items ?? [];
    expect(items.map(({ caption }) => caption)).toContain('Open Duebook');
    expect(items.flatMap((item) => item.items ?? []).map(({ caption }) => caption)).toContain(
      'Set up / use this sheet…',
    );
    expect(host.logs).toEqual([]);
  });

  it('a person who may not edit a sheet is informed, and nothing is half written', () => {
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
  it('a copy of the file sends nothing until its digest is turned on', () => {
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
