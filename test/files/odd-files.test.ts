/** Files as other programs write them: what is in them, and why one is refused. */
import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { readTable, refusalText, type RefusedFile } from '../../src/files';
import { noteCodes, readFrom, workbookOf } from '../support/read-files';
import { zipOf } from '../support/xlsx-files';

const LIST = [
  ['Company', 'Contact', 'Phone', 'Need'],
  ['Acme', 'Jo', '0441 1', 'clear'],
];

describe('odd files', () => {
  it('of a link only its text is read', async () => {
    const table = await readFrom(
      'Company,Contact\n"=HYPERLINK(""http://a.example"",""Acme"")",Jo\n',
    );
    expect(table.rows[1]).toEqual(['Acme', 'Jo']);
  });

  it('UTF-16 without a mark is known though a character has a zero byte', async () => {
    const text = '公司\t联系人\t需求\n青空\t王敏\t明确\n';
    const table = await readFrom(iconv.encode(text, 'utf-16le'));
    expect([table.encoding, table.rows[1]]).toEqual(['UTF-16 LE', ['青空', '王敏', '明确']]);
  });

  it('lines of two encodings are each read in their own', async () => {
    const bytes = Buffer.concat([
      Buffer.from('公司,联系人\n青空,王敏\n'),
      iconv.encode('北风,李雷\n', 'gbk'),
    ]);
    const table = await readFrom(bytes);
    expect(table.rows.slice(1)).toEqual([
      ['青空', '王敏'],
      ['北风', '李雷'],
    ]);
    expect(table.encoding).toBe('UTF-8 and GBK (GB18030)');
  });

  it('a subtotal of a page and a row of examples are no customers', async () => {
    const table = await readFrom(
      '客户名称,联系人,金额\n例如：青空公司,姓名,数字\n青空,王敏,1000\n本页小计,,1000\n',
    );
    expect(table.rows.slice(1)).toEqual([['青空', '王敏', '1000']]);
    expect(noteCodes(table)).toEqual(['hints certain', 'totals certain']);
  });

  it('a sheet of choices is not taken for the list, however many headings it has', async () => {
    const choices = [['Stage', 'Owner', 'Source', 'Need', 'Intention', 'Industry'], ['New']];
    const bytes = workbookOf([
      { name: 'Lists', rows: choices },
      { name: 'Data', rows: LIST },
    ]);
    expect((await readFrom(bytes)).rows[1]).toEqual(LIST[1]);
  });

  it('a workbook that counts from 1904 does so for days that are not formatted as such', async () => {
    const number = '<c t="n"><v>44884</v></c>';
    const rows = [
      ['Company', 'Last contact', 'Amount'],
      ['Acme', number, number],
    ];
    const old = await readFrom(workbookOf([{ name: 'A', rows }], 0, { countsFrom1904: true }));
    expect(old.rows[1]).toEqual(['Acme', 44_884 + 1462, 44_884]);
    const usual = await readFrom(workbookOf([{ name: 'A', rows }]));
    expect(usual.rows[1]).toEqual(['Acme', 44_884, 44_884]);
  });
});

/** The container of Office before 2007 with one stream. */
function oldOffice(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le');
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(512), name]);
}

function expectOneLine(refusal: RefusedFile): void {
  const [english, chinese] = [refusalText(refusal, 'en'), refusalText(refusal, 'zh')];
  expect(refusal.message).toBe(english);
  expect(english).toMatch(/^k\.xlsx [^\n]*\.$/);
  expect(chinese).toMatch(/^k\.xlsx [^\n]*[\u4e00-\u9fff][^\n]*。$/);
}

describe('a refused file', () => {
  const refusalOf = async (bytes: Uint8Array, sheet: string | null = null): Promise<RefusedFile> =>
    readTable({ bytes, name: 'k.xlsx', seconds: () => 0, sheet }).then(
      () => {
        throw new Error('The file was read.');
      },
      (error: unknown) => error as RefusedFile,
    );

  it('is refused in one line of the language asked for', async () => {
    const found = [
      await refusalOf(new Uint8Array()),
      await refusalOf(oldOffice('WordDocument')),
      await refusalOf(Buffer.from('PK\u0003\u0004')),
      await refusalOf(oldOffice('EncryptedPackage')),
      await refusalOf(zipOf({ 'contacts.csv': 'Company\nAcme' })),
      await refusalOf(workbookOf([{ name: 'Data', rows: LIST }]), '客户'),
      await refusalOf(Buffer.from(`Company${','.repeat(600)}\nAcme`)),
    ];
    expect(found.map(({ code }) => code)).toEqual([
      'empty',
      'not-text',
      'damaged-workbook',
      'password',
      'archive',
      'no-sheet',
      'columns',
    ]);
    found.forEach(expectOneLine);
  });

  it.each<readonly [string, Uint8Array]>([
    ['an old Excel workbook (.xls)', oldOffice('Workbook')],
    ['an old Excel workbook (.xls)', oldOffice('Book')],
    ['an old Excel workbook (.xls)', Buffer.from([9, 8, 16, 0, 0, 6, 5, 0])],
    ['a binary Excel workbook (.xlsb)', zipOf({ 'xl/workbook.bin': 'x' })],
    [
      'an OpenDocument spreadsheet (.ods)',
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<office:document-content/>',
      }),
    ],
    ['a spreadsheet of Numbers', zipOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' })],
    ['a PDF', Buffer.from('%PDF-1.7')],
    [
      'a flat OpenDocument spreadsheet (.fods)',
      Buffer.from('<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"/>'),
    ],
    [
      'a SYLK spreadsheet (.slk)',
      Buffer.from('ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Company"\r\nE'),
    ],
    ['a DIF table (.dif)', Buffer.from('TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""')],
    ['a formatted text (.rtf)', Buffer.from('{\\rtf1\\ansi Company}')],
  ])('%s is named, with what to do', async (what, bytes) => {
    const refusal = await refusalOf(bytes);
    expectOneLine(refusal);
    expect(refusal.message).toBe(
      `k.xlsx is ${what}. Open it in the program it comes from and save the list as .xlsx or CSV.`,
    );
  });

  it('a list whose first headings are ID and Phone is no SYLK', async () => {
    const { rows } = await readFrom(
      Buffer.from('ID;Phone;Company\nC;0441 1;Acme\nB;0441 2;Bolt\n'),
    );
    expect(rows).toHaveLength(3);
  });

  it('text in UTF-16 that begins with a tab is read', async () => {
    const { rows } = await readFrom(Buffer.from('\tCompany\tPhone\n1\tAcme\t0441 1\n', 'utf16le'));
    expect(rows[0]?.slice(1)).toEqual(['Company', 'Phone']);
  });
});
