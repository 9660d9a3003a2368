/** The hidden Activity sheet: long records in chunks, old ones dropped, unreadable ones left out. */
import { openMemorySpreadsheet } from '../../../src/platform/memory';
import type { Author } from '../../../src/workbook/context';
import type { Change } from '../../../src/workbook';
import { openActivity } from '../../../src/workbook/undo/activity';

const author: Author = { at: 1_000, when: '2026-11-21 08:05', who: 'owner@team.example' };

const change = (text: string): Change => ({
  kind: 'cells',
  sheet: 'Customers',
  row: 2,
  column: 0,
  before: [['']],
  after: [[text]],
});

describe('openActivity', () => {
  it('splits a record longer than a cell and reads it back whole', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    const long = change('客'.repeat(120_000));
    const row = activity.add({ operation: 'sample', state: 'begun', changes: [long] }, author);
    activity.update(row, 'done');
    const [record] = openActivity(spreadsheet, 'en').records();
    expect(record).toEqual({
      row: 2,
      operation: 'sample',
      at: 1_000,
      state: 'done',
      who: 'owner@team.example',
      changes: [long],
      request: null,
    });
    const sheet = spreadsheet.sheetTitled('Activity');
    expect(sheet?.looks.isHidden).toBe(true);
    expect(sheet?.read()[1]?.slice(0, 4)).toEqual([
      '2026-11-21 08:05',
      'owner@team.example',
      'Sample data added',
      'Done',
    ]);
  });

  it('leaves nothing of a longer record behind when a shorter one replaces it', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    const long = [change('x'.repeat(100_000))];
    const row = activity.add({ operation: 'adopt', state: 'begun', changes: long }, author);
    const short = { operation: 'adopt', at: 1_000, changes: [change('short')], request: null };
    activity.update(row, 'done', { ...short, operation: 'adopt' });
    expect(openActivity(spreadsheet, 'en').records()[0]?.changes).toEqual([change('short')]);
  });

  it('drops old records and keeps the newest', () => {
    const spreadsheet = openMemorySpreadsheet();
    for (let at = 0; at < 500; at += 1) {
      const record = { operation: 'ids', state: 'done', changes: [change(`c${at}`)] } as const;
      openActivity(spreadsheet, 'en').add(record, author);
    }
    const records = openActivity(spreadsheet, 'en').records();
    expect(records.length).toBeLessThanOrEqual(401);
    expect(records[records.length - 1]?.changes).toEqual([change('c499')]);
  });

  const begun = (id: string) => ({
    operation: 'log' as const,
    changes: [change(id)],
    request: { id, answer: {} },
  });

  it('finds the operation that was begun last until it has its end', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    expect(activity.open()).toBeNull();
    activity.begin(begun('q-1'), author);
    expect(openActivity(spreadsheet, 'en').open()).toMatchObject({ request: { id: 'q-1' } });
    expect(spreadsheet.sheetTitled('Activity')?.readLast()[3]).toBe('Started');
    activity.end('log', 'q-1', author);
    expect(openActivity(spreadsheet, 'en').open()).toBeNull();
    expect(activity.records()).toMatchObject([{ state: 'done', changes: [change('q-1')] }]);
  });

  it('writes the headings of a sheet whose run was killed when it had just been made', () => {
    const spreadsheet = openMemorySpreadsheet();
    spreadsheet.insertSheet('Activity');
    const activity = openActivity(spreadsheet, 'en');
    expect(activity.open()).toBeNull();
    activity.begin(begun('q-1'), author);
    expect(activity.records()).toHaveLength(1);
    expect(spreadsheet.sheetTitled('Activity')?.read()[0]?.[0]).toBe('When');
  });

  it('joins a record and its end when it drops old ones', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    for (let at = 0; at < 250; at += 1) {
      activity.begin(begun(`q-${at}`), author);
      activity.end('log', `q-${at}`, author);
    }
    activity.begin(begun('open'), author);
    activity.prune();
    const records = openActivity(spreadsheet, 'en').records();
    expect(records).toHaveLength(200);
    expect(new Set(records.slice(0, -1).map(({ state }) => state))).toEqual(new Set(['done']));
    expect(spreadsheet.sheetTitled('Activity')?.read()).toHaveLength(201);
    expect(openActivity(spreadsheet, 'en').open()).toMatchObject({ request: { id: 'open' } });
  });

  it('leaves out a record that was typed over', () => {
    const spreadsheet = openMemorySpreadsheet();
    const activity = openActivity(spreadsheet, 'en');
    activity.add({ operation: 'ids', state: 'done', changes: [change('a')] }, author);
    spreadsheet.sheetTitled('Activity')?.write([{ row: 2, column: 4, cells: [['hello']] }]);
    expect(openActivity(spreadsheet, 'en').records()).toEqual([]);
  });

  it('reads records under the names that versions up to 0.2.0 wrote', () => {
    const spreadsheet = openMemorySpreadsheet();
    const records: readonly Change[] = [
      {
        kind: 'fields',
        table: 'customers',
        id: 'c1',
        before: { need: '' },
        after: { need: 'Clear' },
      },
    ];
    const stored = [
      { deed: 'ids', at: 5, state: 'done', changes: [change('a')] },
      {
        deed: 'log',
        at: 7,
        state: 'done',
        changes: [],
        amended: { id: 'q-1', answer: { say: 'Logged.', effect: { say: 'A' } }, records },
      },
      { deed: 'heal', changes: [] },
      { operation: 'told', changes: [] },
    ];
    spreadsheet.insertSheet('Activity').write([
      {
        row: 1,
        column: 0,
        cells: [
          ['When', 'Who', 'What', 'State', 'Details'],
          ...stored.map((details) => ['', 'ana@team.example', '', '', JSON.stringify(details)]),
        ],
      },
    ]);
    const who = 'ana@team.example';
    expect(openActivity(spreadsheet, 'en').records()).toEqual([
      {
        row: 2,
        operation: 'ids',
        at: 5,
        state: 'done',
        who,
        changes: [change('a')],
        request: null,
      },
      {
        row: 3,
        operation: 'log',
        at: 7,
        state: 'done',
        who,
        changes: records,
        request: { id: 'q-1', answer: { message: 'Logged.', effect: { summary: 'A' } } },
      },
      ...['repair', 'last-contact'].map((operation, at) => ({
        row: 4 + at,
        operation,
        at: 0,
        state: 'past',
        who,
        changes: [],
        request: null,
      })),
    ]);
  });
});
