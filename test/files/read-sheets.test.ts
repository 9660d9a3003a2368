/** Which sheet of a workbook is read and how, and tables that are no CSV. */
import { RefusedFile } from '../../src/files';
import { noteCodes, readFrom, workbookOf, type SheetSpec } from '../support/read-files';

const HEADINGS = ['Company', 'Contact', 'Phone'];
const TABLE = [HEADINGS, ['Acme', 'Ann', '030 111111'], ['Bolt', 'Ben', '030 222222']];

describe('a workbook of several sheets', () => {
  const customers: SheetSpec = { name: 'Customers', rows: TABLE };
  const readme: SheetSpec = {
    name: 'Read me',
    rows: [['How to use this file'], ['Contact', 'help@x.example'], ['Version', '3']],
  };
  const lists: SheetSpec = {
    name: 'Lists',
    state: 'hidden',
    rows: [
      ['Company', 'Contact', 'Phone', 'Owner'],
      ['x', 'y', 'z', 'a'],
    ],
  };

  it.each([
    ['behind a page of instructions', [readme, customers]],
    ['behind a hidden sheet with more known headings', [lists, customers]],
  ])('the customers are found %s', async (_, sheets) => {
    const table = await readFrom(workbookOf(sheets));
    expect(table.rows).toEqual(TABLE);
    expect(noteCodes(table)).toEqual(['sheet likely']);
  });

  it('of sheets with equal headings the one in front is read, and the others are named', async () => {
    const old: SheetSpec = { name: '2025', rows: [HEADINGS, ['Old', '', '']] };
    const table = await readFrom(workbookOf([old, customers], 1));
    expect(table.rows).toEqual(TABLE);
    expect(table.notes).toEqual([
      { code: 'sheet', sure: 'guess', facts: { sheet: 'Customers', others: '2025' } },
    ]);
  });

  it('a sheet can be chosen by name, hidden or not', async () => {
    const { rows } = await readFrom(workbookOf([customers, lists]), { sheet: 'lists' });
    expect(rows[1]).toEqual(['x', 'y', 'z', 'a']);
  });

  it('a sheet that is not there is refused with the names of those that are', async () => {
    const reading = readFrom(workbookOf([customers]), { sheet: 'Kunden' });
    await expect(reading).rejects.toThrow('a.csv has no sheet “Kunden”. It has “Customers”.');
    await expect(reading).rejects.toThrow(RefusedFile);
  });
});

describe('cells of a workbook', () => {
  it('a cell merged over rows is that of each of them', async () => {
    const rows = [
      ['Company', 'Owner'],
      ['Acme', 'Ann'],
      ['Bolt', null],
      [null, null],
      ['Core', null],
    ];
    const table = await readFrom(workbookOf([{ name: 'A', rows, merged: ['B2:B5'] }]));
    expect(table.rows.slice(1).map((cells) => cells[1] ?? null)).toEqual([
      'Ann',
      'Ann',
      null,
      'Ann',
    ]);
    expect(noteCodes(table)).toEqual(['merged-cells likely']);
  });

  it('errors stay as they are shown, and results that were not stored are counted', async () => {
    const rows = [
      ['Company', 'Need', 'Last contact'],
      ['Acme', '<c t="e"><f>X()</f><v>#N/A</v></c>', '<c ><f>TODAY()</f></c>'],
      ['Bolt', '<c t="str"><f>IF(1,"")</f><v></v></c>', null],
    ];
    const table = await readFrom(workbookOf([{ name: 'A', rows }]));
    expect(table.rows[1]).toEqual(['Acme', '#N/A']);
    expect(table.notes).toEqual([{ code: 'no-results', sure: 'certain', facts: { cells: 1 } }]);
  });
});

describe('tables that are no CSV', () => {
  it('a table of a web page is read, whatever the file is called', async () => {
    const table = await readFrom(
      '<html><head><style>td{}</style></head><body><table><tr><td>menu</td></tr></table><table>' +
        '<tr><th>Company</th><th>Contact</th><th>Phone</th></tr>' +
        '<tr><td>Acme</td><td rowspan="2">Ann &amp;<br>Al</td><td>1</td></tr>' +
        '<tr><td>Bolt<td>2</table></body></html>',
    );
    expect(table.rows).toEqual([HEADINGS, ['Acme', 'Ann &\nAl', '1'], ['Bolt', 'Ann &\nAl', '2']]);
    expect(noteCodes(table)).toEqual(['html likely']);
  });

  it('the XML of Excel 2003 is read, with the cells that it skips', async () => {
    const table = await readFrom(
      '<?xml version="1.0"?><Workbook xmlns:ss="urn:x"><Worksheet><Table>' +
        '<Row><Cell><Data ss:Type="String">Company</Data></Cell><Cell><Data>Contact</Data></Cell><Cell><Data>Phone</Data></Cell></Row>' +
        '<Row><Cell><Data>Acme</Data></Cell><Cell ss:Index="3"><Data>1</Data></Cell></Row>' +
        '</Table></Worksheet></Workbook>',
    );
    expect(table.rows).toEqual([HEADINGS, ['Acme', '', '1']]);
  });
});
