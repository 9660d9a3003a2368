/** Imports asked through the door: the tables around the customers, and refusals in words. */
import { openMemoryPlatform, type MemoryPlatform } from '../../../src/platform/memory';
import { textOf } from '../../../src/rules';
import {
  answerHolidays,
  answerImport,
  type ImportAnswer,
} from '../../../src/surfaces/import/answer-import';

type Row = readonly (string | number | boolean | null)[];

const openPlatform = (): MemoryPlatform =>
  openMemoryPlatform({ now: () => Date.parse('2026-11-21T09:00:00Z') });

function ask(
  platform: MemoryPlatform,
  table: string,
  rows: readonly Row[],
  options: Record<string, unknown> = {},
): Exclude<ImportAnswer, { refused: string }> {
  const answer = answerImport({ table, rows, options: { language: 'en', ...options } }, platform);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

function sheetOf(platform: MemoryPlatform, title: string): string[][] {
  const sheet = platform
    .spreadsheet()
    .sheets()
    .find((one) => one.title() === title);
  return (sheet?.read() ?? []).map((cells) => cells.map(textOf));
}

function column(platform: MemoryPlatform, title: string, heading: string): string[] {
  const [headings, ...rows] = sheetOf(platform, title);
  return rows.map((cells) => cells[headings!.indexOf(heading)]!);
}

const CUSTOMERS: readonly Row[] = [
  ['Customer ID', 'Company', 'Contact', 'Email'],
  ['C-1', 'Acme', 'Ann', 'ann@acme.example'],
  ['C-2', 'Bolt', 'Bob', 'bob@bolt.example'],
  ['C-3', 'Crane', 'Ann', 'sales@crane.example'],
];

function withCustomers(): MemoryPlatform {
  const platform = openPlatform();
  ask(platform, 'customers', CUSTOMERS);
  return platform;
}

describe('answerImport', () => {
  it('an import takes null for an empty cell, and no cell that is an object or a list', () => {
    const platform = openPlatform();
    ask(platform, 'customers', [
      ['Company', 'Owner'],
      ['Northwind', null],
    ]);
    expect(column(platform, 'Customers', 'Company')).toEqual(['Northwind']);
    for (const cell of [{ day: 1 }, ['x'], undefined]) {
      const rows = [['Company'], [cell]];
      const question = { table: 'customers', rows, options: { language: 'en' } };
      expect(() => answerImport(question, openPlatform())).toThrow('Invalid');
    }
  });

  it('answerImport ties an entry to its customer by ID, e-mail or company, whatever the case', () => {
    const platform = withCustomers();
    ask(platform, 'journal', [
      ['Customer', 'Date', 'Note'],
      ['C-2', '2026-11-01', 'by ID'],
      ['ANN@acme.example', '2026-11-02', 'by address'],
      ['crane', '2026-11-03', 'by company'],
    ]);
    expect(column(platform, 'Journal', 'Customer ID')).toEqual(['C-2', 'C-1', 'C-3']);
  });

  it('answerImport matches no record to a name that two customers share, or that none has', () => {
    const platform = withCustomers();
    ask(platform, 'journal', [
      ['Contact person', 'Date'],
      ['Ann', '2026-11-01'],
      ['Zoe', '2026-11-02'],
    ]);
    expect(column(platform, 'Journal', 'Customer ID')).toEqual(['Ann', 'Zoe']);
  });

  it('answerImport ties an entry to the people of merged deals as well', () => {
    const platform = openPlatform();
    const { people } = ask(platform, 'customers', [
      ['Company', 'Deal stage', 'Email'],
      ['Acme', 'Won', 'old@acme.example'],
      ['Acme', 'Negotiation', 'new@acme.example'],
    ]);
    const rows = [
      ['Email', 'Date'],
      ['old@acme.example', '2026-11-01'],
    ];
    ask(platform, 'journal', rows, { people });
    expect(column(platform, 'Journal', 'Customer ID')).toEqual(
      column(platform, 'Customers', 'Customer ID'),
    );
  });

  it('answerImport makes touches, reviews and attempts of what other systems call an activity', () => {
    const platform = withCustomers();
    ask(platform, 'journal', [
      [
        'Associated Contact Email',
        'Activity Date',
        'Activity Type',
        'Call Outcome',
        'Meeting Outcome',
      ],
      ['ann@acme.example', '2026-11-01', 'Call', 'Connected', ''],
      ['ann@acme.example', '2026-11-02', 'Call', 'No Answer', ''],
      ['ann@acme.example', '2026-11-03', 'Note', '', ''],
      ['ann@acme.example', '2026-11-04', 'Meeting', '', 'Completed'],
      ['ann@acme.example', '2026-11-05', 'Meeting', '', 'No Show'],
      ['ann@acme.example', '2026-11-06', 'Email', '', ''],
    ]);
    expect(column(platform, 'Journal', 'Kind')).toEqual([
      ...['Contact', 'Attempt', 'Review', 'Contact', 'Attempt', 'Contact'],
    ]);
    expect(column(platform, 'Journal', 'Channel')[0]).toBe('Call');
  });

  it('answerImport leaves out planned and cancelled activities, and counts them', () => {
    const platform = withCustomers();
    const { notes, recordOf, rows } = ask(platform, 'journal', [
      ['Email', 'Date', 'Activity Type', 'Meeting Outcome', 'Task Status'],
      ['ann@acme.example', '2026-11-01', 'Meeting', 'Cancelled', ''],
      ['ann@acme.example', '2026-11-02', 'Task', '', 'Not Started'],
      ['ann@acme.example', '2026-11-03', 'Task', '', 'Completed'],
    ]);
    expect(rows).toBe(3);
    expect(recordOf).toEqual([0, 1, 4]);
    expect(notes.map(({ text }) => text).join()).toContain('2 activities left out');
  });

  it('answerImport writes the journal in the order of its days, which is the order of logging', () => {
    const platform = withCustomers();
    const { recordOf } = ask(platform, 'journal', [
      ['Customer ID', 'Date'],
      ['C-1', '2026-11-09'],
      ['C-1', '2026-11-02'],
    ]);
    expect(column(platform, 'Journal', 'Date')).toEqual(['2026-11-02', '2026-11-09']);
    expect(recordOf).toEqual([0, 1, 3, 2]);
  });

  it('answerImport takes a purchase and a complaint by the name of the company', () => {
    const platform = withCustomers();
    ask(platform, 'purchases', [
      ['Company', 'Order date', 'Amount'],
      ['Acme', '2026-01-02', '$1,200.50'],
    ]);
    ask(platform, 'cases', [
      ['客户名称', '提出日期', '类型'],
      ['Bolt', '2026-01-02', '投诉'],
    ]);
    expect(sheetOf(platform, 'Purchases')[1]).toEqual(['2026-01-02', '1200.5', 'C-1']);
    expect(column(platform, 'Cases', 'Customer ID')).toEqual(['C-2']);
  });

  it("answerImport reads a colleague's name from two columns, and from one where the other is empty", () => {
    const platform = openPlatform();
    const { mapping } = ask(platform, 'team', [
      ['USER_ID', 'First Name', 'Last Name', 'Email'],
      ['1', '', 'Lazar Mathew', 'lazar@x.example'],
    ]);
    expect(mapping).toEqual({ name: 'Last Name', email: 'Email' });
    expect(column(platform, 'Team', 'Name')).toEqual(['Lazar Mathew']);
  });

  it('answerImport adds the manager to a team that does not have them', () => {
    const platform = openPlatform();
    const rows = [['Name'], ['Anna']];
    const { recordOf } = ask(platform, 'team', rows, { manager: 'boss@x.example' });
    expect(sheetOf(platform, 'Team').slice(1)).toEqual([
      ['Anna', '', ''],
      ['', 'boss@x.example', 'Manager'],
    ]);
    expect(recordOf).toEqual([0, 1, 2, 0]);
  });

  it('answerImport makes a manager of the colleague with that address', () => {
    const platform = openPlatform();
    const rows = [
      ['Name', 'Email', 'Role'],
      ['Anna', 'Boss@X.example', 'Seller'],
    ];
    ask(platform, 'team', rows, { manager: 'boss@x.example' });
    expect(sheetOf(platform, 'Team').slice(1)).toEqual([['Anna', 'Boss@X.example', 'Manager']]);
  });

  it('answerImport explains in the requested language why a table cannot be used', () => {
    const question = { table: 'customers', rows: [['a']], options: { language: 'zh' } };
    expect(answerImport(question, openPlatform())).toMatchObject({
      code: 'no-usable-heading',
      refused: expect.stringContaining('没有找到可用的标题') as string,
    });
  });

  it('answerImport names the headings of a refused table, but not without end', () => {
    const rows = [Array.from({ length: 300 }, (_, at) => `${at}`.repeat(100))];
    const answer = answerImport(
      { table: 'customers', rows, options: { language: 'en' } },
      openPlatform(),
    );
    expect('refused' in answer && answer.refused.length).toBeLessThan(2000);
  });

  it('answerImport returns a sentence for each problem', () => {
    const { problems } = ask(openPlatform(), 'customers', [
      ['Company', 'Deal stage'],
      ['Acme', 'Won'],
      ['Acme', 'Hatching'],
    ]);
    expect(problems[0]?.sentence).toContain('“Hatching” is not a known word');
  });

  it('answerImport refuses a question of another shape', () => {
    expect(() =>
      answerImport({ table: 'secrets', rows: [], options: {} }, openPlatform()),
    ).toThrow();
  });
});

describe('answerHolidays', () => {
  it("answerHolidays fills the Holidays sheet with China's days off and make-up days", () => {
    const platform = openPlatform();
    const answer = answerHolidays({ preset: 'CN' }, platform);
    expect(sheetOf(platform, 'Holidays')).toContainEqual([
      ...['2026-10-01', 'Day off', 'China’s public calendar'],
    ]);
    expect(sheetOf(platform, 'Holidays')).toContainEqual([
      ...['2026-10-10', 'Working day', 'China’s public calendar'],
    ]);
    expect(answer).toMatchObject({ through: expect.stringMatching(/^\d{4}-12-31$/) as string });
  });
});
