/** What each kind of odd file is read as: the rows that are records, and what is noted of the rest. */
import { noteCodes, readFrom } from '../support/read-files';

const HEADINGS = ['Company', 'Contact', 'Phone'];
const ACME = ['Acme', 'Ann', '030 111111'];
const BOLT = ['Bolt', 'Ben', '030 222222'];
const TABLE = [HEADINGS, ACME, BOLT];
const CSV = TABLE.map((cells) => cells.join(',')).join('\n');

describe('how cells are separated and quoted', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
    ['^', 'caret'],
  ])('cells separated by “%s” (%s) are told apart', async (separator) => {
    const text = TABLE.map((cells) => cells.join(separator)).join('\r\n');
    const table = await readFrom(text);
    expect(table.rows).toEqual(TABLE);
    // Only what most files do not have is said.
    expect(noteCodes(table)).toEqual(separator === ',' ? [] : ['separator certain']);
  });

  it.each([
    ['text behind the closing mark', 'Company,Contact\n"Acme" Ltd,Ann\nBolt,Ben\n', '"Acme" Ltd'],
    ['a mark that never closes', 'Company,Contact\n"Acme,Ann\nBolt,Ben\n', '"Acme'],
    [
      'a mark that another row would close',
      'Company,Contact\n"Acme" Ltd,Ann\nBolt,Ben\n"Core, Inc",Cleo\n',
      '"Acme" Ltd',
    ],
    [
      'marks escaped by a backslash',
      'Company,Contact\n"Acme \\"North\\"",Ann\nBolt,"Ben" B\n',
      'Acme "North"',
    ],
  ])('a row with %s swallows no other', async (_, text, company) => {
    const table = await readFrom(text);
    expect(table.rows[1]?.[0]).toBe(company);
    expect(table.rows[2]?.[0]).toBe('Bolt');
    expect(table.rows.length).toBe(text.trim().split('\n').length);
    expect(noteCodes(table)).toEqual(['quotes likely']);
  });

  it('a quoted cell after a space is one cell', async () => {
    const { rows } = await readFrom('Company, Contact\n"Acme, Inc", "Lee, Jo"\nBolt, "Ben"\n');
    expect(rows.slice(1)).toEqual([
      ['Acme, Inc', 'Lee, Jo'],
      ['Bolt', 'Ben'],
    ]);
  });

  it('lines that are in quotation marks as a whole are split', async () => {
    const { rows } = await readFrom('"Company,Contact"\n"Acme,""Lee, Jo"""\n');
    expect(rows).toEqual([
      ['Company', 'Contact'],
      ['Acme', 'Lee, Jo'],
    ]);
  });

  it('cells in single quotation marks lose them, and names with an apostrophe do not', async () => {
    const { rows } = await readFrom(
      "'Company','Contact'\n'Acme, Inc','Ann O''Neil'\n'Bolt','Ben'\n",
    );
    expect(rows.slice(1)).toEqual([
      ['Acme, Inc', "Ann O'Neil"],
      ['Bolt', 'Ben'],
    ]);
  });

  it('guards against reading a text as a number are taken off', async () => {
    const { rows } = await readFrom(
      'Company,Phone\nAcme,"=""0032 11"""\nBolt,="0774 11"\nCore,\'0775 11\n\'t Hoekje,1\n',
    );
    expect(rows.slice(1)).toEqual([
      ['Acme', '0032 11'],
      ['Bolt', '0774 11'],
      ['Core', '0775 11'],
      ["'t Hoekje", '1'],
    ]);
  });
});

describe('rows that are no records', () => {
  const read = (...lines: readonly string[]) => readFrom(lines.join('\n'));

  it('titles above the headings are left out, and rows keep their place in the file', async () => {
    const table = await read('Customers of the north', '', 'as of 1 May', ...CSV.split('\n'));
    expect(table.rows).toEqual(TABLE);
    expect(table.lines).toEqual([4, 5, 6]);
    expect(noteCodes(table)).toEqual(['heading-row certain']);
  });

  it.each([
    'Total,,',
    'Grand total,,3000',
    '合计,,"1,200"',
    'Sum:,2,',
    'Total (2 records),,$ 12.50',
  ])('the row “%s” is a total', async (total) => {
    const table = await read(CSV, total);
    expect(table.rows).toEqual(TABLE);
    expect(noteCodes(table)).toEqual(['totals certain']);
  });

  it('a customer called Total stays one', async () => {
    const table = await read(CSV, 'Total,Zoe,', 'Total,,0441 5555');
    expect(table.rows).toHaveLength(5);
    expect(table.notes).toEqual([]);
  });

  it('the headings again, as in two exports joined, are left out', async () => {
    const table = await read(CSV, HEADINGS.join(','), 'Core,Cleo,1');
    expect(table.rows).toEqual([...TABLE, ['Core', 'Cleo', '1']]);
    expect(table.lines).toEqual([1, 2, 3, 5]);
  });

  it('the footer of a report is left out, with the lines around its usual ones', async () => {
    const table = await read(
      CSV,
      '',
      'Open deals',
      '"Copyright (c) 2000-2026 Example, Inc."',
      'Example Org',
    );
    expect(table.rows.slice(0, 3)).toEqual(TABLE);
    expect(table.rows.flat().join()).not.toContain('Org');
    expect(noteCodes(table)).toEqual(['footers likely']);
  });

  it('Chinese footers are left out', async () => {
    const table = await read('客户名称,联系人', '青空,王敏', '共 1 条记录,', '制表人：王敏,');
    expect(table.rows).toHaveLength(2);
  });

  it('customers typed by name only below a blank row stay', async () => {
    const table = await read(CSV, '', 'Core,,', 'Dome,,');
    expect(table.rows).toHaveLength(6);
    expect(table.notes).toEqual([]);
  });

  it('a row of hints below the headings is left out', async () => {
    const table = await read('Company,Contact,Phone', '(text),(text),(number)', 'Acme,Ann,1');
    expect(table.rows).toEqual([HEADINGS, ['Acme', 'Ann', '1']]);
    expect(noteCodes(table)).toEqual(['hints certain']);
  });

  it('a row of data that has more known words than the headings is data', async () => {
    const table = await read('Customer,Via,From,Remark', 'Acme,Mail,Fair,x', 'Bolt,Phone,Email,y');
    expect(table.rows).toHaveLength(3);
  });

  it('headings over two rows are read together, in either language', async () => {
    const english = await read(
      'Company,Phone,Follow-up,',
      ',,Planned for,Last contact',
      'Acme,1,,',
    );
    expect(english.rows[0]).toEqual(['Company', 'Phone', 'Planned for', 'Last contact']);
    expect(english.rows).toHaveLength(2);
    const chinese = await read('客户名称,联系方式,', ',联系人,电话', '青空,王敏,139');
    expect(chinese.rows[0]).toEqual(['客户名称', '联系人', '电话']);
    expect(chinese.lines).toEqual([1, 3]);
  });
});

describe('text in other encodings', () => {
  it('how sure the encoding is, is noted', async () => {
    const bytes = Buffer.from('Company,Contact\nCaf\u00e9,Zo\u00eb\n', 'latin1');
    const table = await readFrom(bytes);
    expect(table.rows[1]).toEqual(['Café', 'Zoë']);
    expect(table.notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['encoding', { encoding: 'Windows-1252' }],
    ]);
    const marked = Buffer.from('\ufeffCompany,Contact\nCaf\u00e9,Zo\u00eb\n', 'utf16le');
    expect(noteCodes(await readFrom(marked))).toEqual(['encoding certain']);
    expect((await readFrom('Company,Contact\nCaf\u00e9,Zo\u00eb\n')).notes).toEqual([]);
  });
});
