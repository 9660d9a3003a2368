/** Tables as other systems export them, brought into the workbook. */
import { openMemoryPlatform, type MemoryPlatform } from '../../../src/platform/memory';
import { isoFromDay, textOf, type Cell } from '../../../src/rules';
import {
  importTable,
  type Imported,
  type ImportOptions,
} from '../../../src/surfaces/import/import-table';
import type { ImportRefusal } from '../../../src/surfaces/import/recognise';
import { TODAY } from '../../support/customers';

const openPlatform = (): MemoryPlatform =>
  openMemoryPlatform({ now: () => Date.parse('2026-11-21T09:00:00Z') });

const usual: ImportOptions = {
  overrides: [],
  by: null,
  dateOrder: null,
  language: 'en',
  people: {},
  manager: null,
};

type Grid = readonly (readonly Cell[])[];

function take(
  rows: Grid,
  options: Partial<ImportOptions> = {},
): { readonly answer: Imported; readonly sheet: string[][] } {
  const platform = openPlatform();
  const answer = importTable('customers', rows, { ...usual, ...options }, platform, TODAY);
  if ('code' in answer) throw new Error(answer.code);
  return { answer, sheet: sheetOf(platform, 'Customers') };
}

function refusalOf(rows: Grid, options: Partial<ImportOptions> = {}): ImportRefusal | null {
  const platform = openPlatform();
  const answer = importTable('customers', rows, { ...usual, ...options }, platform, TODAY);
  expect(platform.spreadsheet().sheets()).toHaveLength('code' in answer ? 0 : 1);
  return 'code' in answer ? answer : null;
}

function sheetOf(platform: MemoryPlatform, title: string): string[][] {
  const sheet = platform
    .spreadsheet()
    .sheets()
    .find((one) => one.title() === title);
  return (sheet?.read() ?? []).map((cells) => cells.map(textOf));
}

const column = (sheet: string[][], heading: string): string[] => {
  const at = sheet[0]!.indexOf(heading);
  return sheet.slice(1).map((cells) => cells[at]!);
};

const OPPORTUNITIES: Grid = [
  ['ID', 'ACCOUNTID', 'NAME', 'STAGENAME', 'AMOUNT', 'CLOSEDATE'],
  ['006A', '001X', 'Widgets', 'Closed Won', '500.0', '2026-01-09'],
  ['006B', '001X', 'More widgets', 'Negotiation/Review', '70.5', '2026-12-09'],
  ['006C', '001x', 'Other case, other account', 'Prospecting', '', '2027-01-09'],
];

describe('importTable', () => {
  it('writes our headings, days as days, and what it cannot read as it was typed', () => {
    const { answer, sheet } = take([
      ['Account Name', 'Expected close date', 'Phone', 'Rating'],
      ['Acme', '2026-12-01', '007', 'Hot'],
      ['Bolt', 'soon', '', ''],
    ]);
    expect(sheet[0]).toEqual(['Customer ID', 'Company', 'Phone', 'Expected close']);
    expect(column(sheet, 'Expected close')).toEqual(['2026-12-01', 'soon']);
    expect(column(sheet, 'Phone')).toEqual(['007', '']);
    expect(answer.mapping).toEqual({
      company: 'Account Name',
      phone: 'Phone',
      expectedClose: 'Expected close date',
    });
    expect(answer.unmapped).toEqual(['Rating']);
  });

  it('titles the sheet and its headings in the language asked for', () => {
    const platform = openPlatform();
    importTable(
      'customers',
      [['Company'], ['Acme']],
      { ...usual, language: 'zh' },
      platform,
      TODAY,
    );
    expect(sheetOf(platform, '客户')[0]).toEqual(['客户编号', '客户名称']);
  });

  it('finds the headings below lines of title, and counts records from them', () => {
    const { answer, sheet } = take([
      ['Customers of the north', ''],
      ['', ''],
      ['公司名称', '联系人'],
      ['甲公司', '张三'],
      ['', ''],
      ['乙公司', '李四'],
    ]);
    expect(column(sheet, 'Company')).toEqual(['甲公司', '乙公司']);
    expect(answer).toMatchObject({ rows: 2, headingAt: 2, recordOf: [0, 1, 2, 4] });
  });

  it('takes the better known of two headings, and a filled column before an empty one', () => {
    const better = take([
      ['Name', 'Contact name'],
      ['N', 'C'],
    ]);
    expect(column(better.sheet, 'Contact')).toEqual(['C']);
    const filled = take([
      ['Full name', 'Contact name'],
      ['N', ''],
    ]);
    expect(column(filled.sheet, 'Contact')).toEqual(['N']);
  });

  it('lets a person say which column is which, also against what was recognised', () => {
    const { answer, sheet } = take(
      [
        ['Company', 'Kunde'],
        ['Wrong', 'Right'],
      ],
      { overrides: [['company', 'kunde']] },
    );
    expect(column(sheet, 'Company')).toEqual(['Right']);
    expect(answer.unmapped).toEqual(['Company']);
  });

  it('refuses a heading or a field that does not exist, and writes nothing', () => {
    const rows = [['Company'], ['Acme']];
    expect(refusalOf(rows, { overrides: [['company', 'Firm']] })).toEqual({
      code: 'no-such-heading',
      heading: 'Firm',
      headings: ['Company'],
    });
    expect(refusalOf(rows, { overrides: [['firm', 'Company']] })?.code).toBe('no-such-field');
  });

  it('refuses a table in which nothing says who the customers are', () => {
    expect(
      refusalOf([
        ['Stage', 'Colour'],
        ['Won', 'red'],
      ])?.code,
    ).toBe('no-usable-heading');
    expect(
      refusalOf([
        ['a', 'b'],
        ['1', '2'],
      ])?.code,
    ).toBe('no-usable-heading');
  });

  it('gives each customer an ID that begins with a letter, the same each time', () => {
    const rows = [['Company'], ['Acme'], ['Bolt'], ['Acme']];
    const [one, other] = [take(rows).sheet, take(rows).sheet];
    const ids = column(one, 'Customer ID');
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[a-z][a-z0-9]{3,9}$/.test(id))).toBe(true);
    expect(column(other, 'Customer ID')).toEqual(ids);
  });

  it('keeps the IDs a file has, leading zeros and all', () => {
    const { sheet } = take([
      ['客户id', '姓名'],
      ['001', 'Tom'],
      ['', 'Ann'],
    ]);
    expect(column(sheet, 'Customer ID')[0]).toBe('001');
    expect(column(sheet, 'Customer ID')[1]).not.toBe('');
  });

  it('composes a name of two columns where the whole one is blank', () => {
    const { answer, sheet } = take([
      ['Name', 'Given Name', 'Family Name'],
      ['', '太郎', '山本'],
      ['Ada King', 'Ada', 'Lovelace'],
    ]);
    expect(column(sheet, 'Contact')).toEqual(['山本 太郎', 'Ada King']);
    expect(answer.unmapped).toEqual([]);
  });

  it('reads the last name alone as the contact when there is no other', () => {
    const { answer, sheet } = take([
      ['CONTACTID', 'First Name', 'Last Name'],
      ['1', '', 'Tucker'],
    ]);
    expect(column(sheet, 'Contact')).toEqual(['Tucker']);
    expect(answer.mapping['contact']).toBe('Last Name');
  });

  it('takes the bare name of an account export for the company', () => {
    const { answer } = take([
      ['ID', 'NAME', 'INDUSTRY', 'ANNUALREVENUE'],
      ['001', 'Acme', 'Steel', '10'],
    ]);
    expect(answer.mapping).toMatchObject({ id: 'ID', company: 'NAME' });
    expect(answer.mapping['contact']).toBeUndefined();
  });

  it('folds opportunities by account: ID of the account, name of the deal that decides', () => {
    const { answer, sheet } = take(OPPORTUNITIES, { by: 'company' });
    expect(answer.folded).toEqual({ rows: 3, customers: 2 });
    expect(answer.mapping).toMatchObject({ id: 'ACCOUNTID', company: 'NAME' });
    expect(column(sheet, 'Customer ID')).toEqual(['001X', '001x']);
    expect(column(sheet, 'Company')).toEqual(['More widgets', 'Other case, other account']);
    expect(column(sheet, 'Total value')).toEqual(['500', '']);
  });

  it('recognises deals by itself, and says so', () => {
    const { answer } = take(OPPORTUNITIES);
    expect(answer.folded).toEqual({ rows: 3, customers: 2 });
    expect(answer.notes.join()).toContain('3 deals → 2 customers');
  });

  it('keeps every deal when asked to: its own ID, its own name', () => {
    const { answer, sheet } = take(OPPORTUNITIES, { by: 'row' });
    expect(answer.folded).toBeNull();
    expect(column(sheet, 'Customer ID')).toEqual(['006A', '006B', '006C']);
    expect(column(sheet, 'Company')[0]).toBe('Widgets');
  });

  it('names the company of a deal by its domain where nothing else does', () => {
    const { answer } = take([
      [
        'Deal ID',
        'Deal Name',
        'Deal Stage',
        'Associated Company Domain',
        'Associated Contact Email',
      ],
      ['D1', 'x', 'Closed Won', 'acme.example', 'a@acme.example'],
      ['D2', 'y', 'Contract Sent', 'ACME.example', 'b@acme.example'],
    ]);
    expect(answer.mapping).toMatchObject({
      company: 'Associated Company Domain',
      email: 'Associated Contact Email',
    });
    expect(answer.folded).toEqual({ rows: 2, customers: 1 });
  });

  it('remembers everybody behind a folded customer, and nobody who stands for two', () => {
    const { answer, sheet } = take([
      ['Deal Name', 'Stage', 'Company', 'Email'],
      ['x', 'Won', 'Acme', 'a@x.example'],
      ['y', 'Negotiation', 'Acme', 'b@x.example'],
      ['z', 'Won', 'Bolt', 'b@x.example'],
      ['w', 'Won', 'Bolt', ''],
    ]);
    const [acme] = column(sheet, 'Customer ID');
    expect(answer.people).toEqual({ 'a@x.example': acme, 'b@x.example': '' });
  });

  it('leaves a list of persons unfolded though companies repeat, and says how to fold it', () => {
    const contacts = [
      ['First Name', 'Company', 'Lifecycle Stage'],
      ['Ann', 'Acme', 'Lead'],
      ['Bob', 'Acme', 'Lead'],
    ];
    const { answer } = take(contacts);
    expect(answer.folded).toBeNull();
    expect(answer.notes.join()).toContain('--by company');
    expect(take(contacts, { by: 'company' }).answer.folded).toEqual({ rows: 2, customers: 1 });
  });

  it('cannot fold by company where nothing says the company', () => {
    expect(refusalOf([['Email'], ['a@x.example']], { by: 'company' })?.code).toBe(
      'no-company-column',
    );
  });

  it('reports what is wrong with a deal at its own record', () => {
    const { answer } = take([
      ['Company', 'Deal stage', 'Close date'],
      ['Acme', 'Won', '2026-01-01'],
      ['', '', ''],
      ['Acme', 'Hatching', '2026-13-01'],
      ['', 'Won', '2026-01-01'],
    ]);
    expect(answer.problems).toMatchObject([
      { row: 4, field: 'expectedClose', code: 'not-a-day', text: '2026-13-01' },
      { row: 4, field: 'stage', code: 'unknown-word', text: 'Hatching' },
      { row: 5, field: 'company', code: 'no-company' },
    ]);
  });

  it("lets the deal's own status outrank its stage once it is won or lost", () => {
    const { sheet } = take([
      ['Deal - Title', 'Deal - Stage', 'Deal - Status', 'Organization - Name'],
      ['x', 'Proposal Made', 'Lost', 'Acme'],
      ['y', 'Proposal Made', 'Open', 'Bolt'],
    ]);
    expect(column(sheet, 'Stage')).toEqual(['Lost', 'Proposal Made']);
  });

  it('decides once for the file how its dates are meant', () => {
    const { answer, sheet } = take([
      ['Company', 'Last contact'],
      ['Acme', '03/04/2026'],
      ['Bolt', '20/11/2026'],
    ]);
    expect(column(sheet, 'Last contact')).toEqual(['2026-04-03', '2026-11-20']);
    expect(answer).toMatchObject({ dateOrder: 'dmy', isDateOrderGuessed: false });
  });

  it('says aloud when it had to guess, and does as told instead', () => {
    const rows = [
      ['Company', 'Last contact'],
      ['Acme', '03/04/2026'],
    ];
    const guessed = take(rows);
    expect(column(guessed.sheet, 'Last contact')).toEqual(['2026-03-04']);
    expect(guessed.answer.isDateOrderGuessed).toBe(true);
    expect(guessed.answer.notes.join()).toContain('--date-order');
    const told = take(rows, { dateOrder: 'dmy' });
    expect(column(told.sheet, 'Last contact')).toEqual(['2026-04-03']);
    expect(told.answer.notes).toEqual([]);
  });

  it('cuts a text that no cell can hold', () => {
    const { sheet } = take([['Company'], ['x'.repeat(60_000)]]);
    expect(column(sheet, 'Company')[0]).toHaveLength(50_000);
  });

  it('takes the serial number of a day for that day', () => {
    const { sheet } = take([
      ['Person - Name*', 'Activity - Due date'],
      ['Tony', '45631.0'],
    ]);
    expect(column(sheet, 'Planned for')).toEqual([isoFromDay(45631)]);
  });

  it('does not write over a sheet that holds something', () => {
    const platform = openPlatform();
    const rows = [['Company'], ['Acme']];
    importTable('customers', rows, usual, platform, TODAY);
    expect(importTable('customers', rows, usual, platform, TODAY)).toEqual({
      code: 'table-exists',
      table: 'customers',
    });
  });
});
