/** Tables as other systems export them, brought into the workbook. */
import { isoFromDay } from '../../../src/rules';
import { importTable } from '../../../src/surfaces/import/import-table';
import { TODAY } from '../../support/customers';
import { column, openPlatform, refusalOf, sheetTexts, take, usual } from '../../support/imports';

describe('importTable', () => {
  it('importTable writes our headings, days as days, and what it cannot read as it was typed', () => {
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
      { platform, today: TODAY },
    );
    expect(sheetTexts(platform, '客户')[0]).toEqual(['客户编号', '客户名称']);
  });

  it('importTable finds the headings below lines of title, and counts records from the first line', () => {
    const { answer, sheet } = take([
      ['Customers of the north', ''],
      ['', ''],
      ['公司名称', '联系人'],
      ['甲公司', '张三'],
      ['', ''],
      ['乙公司', '李四'],
    ]);
    expect(column(sheet, 'Company')).toEqual(['甲公司', '乙公司']);
    expect(answer).toMatchObject({ rows: 2, headingAt: 2, recordOf: [0, 1, 4, 6] });
  });

  it('importTable takes the better known of two headings, and a filled column before an empty one', () => {
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

  it('importTable reads a field from the column that the person named, even if another was recognised', () => {
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

  it('importTable refuses a heading or a field that does not exist, and writes nothing', () => {
    const rows = [['Company'], ['Acme']];
    expect(refusalOf(rows, { overrides: [['company', 'Firm']] })).toEqual({
      code: 'no-such-heading',
      heading: 'Firm',
      headings: ['Company'],
    });
    expect(refusalOf(rows, { overrides: [['firm', 'Company']] })?.code).toBe('no-such-field');
  });

  it('importTable refuses a table without a column that identifies customers', () => {
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

  it('importTable gives each customer an ID that begins with a letter, the same each time', () => {
    const rows = [['Company'], ['Acme'], ['Bolt'], ['Acme']];
    const [one, other] = [take(rows).sheet, take(rows).sheet];
    const ids = column(one, 'Customer ID');
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[a-z][a-z0-9]{3,9}$/.test(id))).toBe(true);
    expect(column(other, 'Customer ID')).toEqual(ids);
  });

  it('importTable keeps the IDs a file has, leading zeros and all', () => {
    const { sheet } = take([
      ['客户id', '姓名'],
      ['001', 'Tom'],
      ['', 'Ann'],
    ]);
    expect(column(sheet, 'Customer ID')[0]).toBe('001');
    expect(column(sheet, 'Customer ID')[1]).not.toBe('');
  });

  it('importTable composes a name from two columns when the full name is blank', () => {
    const { answer, sheet } = take([
      ['Name', 'Given Name', 'Family Name'],
      ['', '太郎', '山本'],
      ['Ada King', 'Ada', 'Lovelace'],
    ]);
    expect(column(sheet, 'Contact')).toEqual(['山本 太郎', 'Ada King']);
    expect(answer.unmapped).toEqual([]);
  });

  it('importTable reads the last name alone as the contact when there is no other', () => {
    const { answer, sheet } = take([
      ['CONTACTID', 'First Name', 'Last Name'],
      ['1', '', 'Tucker'],
    ]);
    expect(column(sheet, 'Contact')).toEqual(['Tucker']);
    expect(answer.mapping['contact']).toBe('Last Name');
  });

  it('importTable takes the bare name of an account export for the company', () => {
    const { answer } = take([
      ['ID', 'NAME', 'INDUSTRY', 'ANNUALREVENUE'],
      ['001', 'Acme', 'Steel', '10'],
    ]);
    expect(answer.mapping).toMatchObject({ id: 'ID', company: 'NAME' });
    expect(answer.mapping['contact']).toBeUndefined();
  });

  it('importTable decides once for the file how its dates are meant', () => {
    const { answer, sheet } = take([
      ['Company', 'Last contact'],
      ['Acme', '03/04/2026'],
      ['Bolt', '20/11/2026'],
    ]);
    expect(column(sheet, 'Last contact')).toEqual(['2026-04-03', '2026-11-20']);
    expect(answer).toMatchObject({ dateOrder: 'dmy', isDateOrderGuessed: false });
  });

  it('importTable notes a guessed date order, and uses the requested one instead', () => {
    const rows = [
      ['Company', 'Last contact'],
      ['Acme', '03/04/2026'],
    ];
    const guessed = take(rows);
    expect(column(guessed.sheet, 'Last contact')).toEqual(['2026-03-04']);
    expect(guessed.answer.isDateOrderGuessed).toBe(true);
    expect(guessed.answer.notes.map(({ text }) => text).join()).toContain('--date-order');
    const told = take(rows, { dateOrder: 'dmy' });
    expect(column(told.sheet, 'Last contact')).toEqual(['2026-04-03']);
    expect(told.answer.notes).toEqual([]);
  });

  it('importTable cuts a text that no cell can hold', () => {
    const { sheet } = take([['Company'], ['x'.repeat(60_000)]]);
    expect(column(sheet, 'Company')[0]).toHaveLength(50_000);
    const platform = openPlatform();
    const long = 'y'.repeat(60_000);
    importTable('customers', [['Company'], ['Acme']], usual, { platform, today: TODAY });
    const rows = [
      ['Customer ID', 'Type', 'Channel'],
      [long, long, long],
    ];
    importTable('journal', rows, usual, { platform, today: TODAY });
    const cells = sheetTexts(platform, 'Journal').flat();
    expect(Math.max(...cells.map((cell) => String(cell).length))).toBe(50_000);
  });

  it('importTable takes the serial number of a day for that day', () => {
    const { sheet } = take([
      ['Person - Name*', 'Activity - Due date'],
      ['Tony', '45631.0'],
    ]);
    expect(column(sheet, 'Planned for')).toEqual([isoFromDay(45631)]);
  });

  it('importTable does not write over a sheet that holds something', () => {
    const platform = openPlatform();
    const rows = [['Company'], ['Acme']];
    importTable('customers', rows, usual, { platform, today: TODAY });
    expect(importTable('customers', rows, usual, { platform, today: TODAY })).toEqual({
      code: 'table-exists',
      table: 'customers',
    });
  });
});
