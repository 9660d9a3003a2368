/** Reading CSV and Excel files, and rejecting others. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { BOUNDS } from '../../../../src/files';
import { decodeFile, type DecodedFile } from '../../../../host/cli/files/decode-file';

const folder = mkdtempSync(join(tmpdir(), 'duebook-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function decode(name: string, content: string | Uint8Array): Promise<DecodedFile> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return decodeFile(path, name);
}

describe('decodeFile', () => {
  it.each([
    ['comma', 'a,b\n1,"x, y"\n', 'x, y'],
    ['semicolon', 'a;b\r\n1;"x; y"\r\n', 'x; y'],
    ['tab', 'a\tb\n1\t"x ""y"""\n', 'x "y"'],
    ['pipe told in the first line', 'sep=|\r\na|b\r\n1|x, y\r\n', 'x, y'],
  ])('detects the separator of a CSV file: %s', async (_, text, second) => {
    const { rows } = await decode('some.csv', text);
    expect(rows[1]).toEqual(['1', second]);
  });

  it('keeps line breaks inside quoted cells', async () => {
    const { rows } = await decode('lines.csv', 'a,b\n"one\ntwo",x\n');
    expect(rows[1]).toEqual(['one\ntwo', 'x']);
  });

  it('reads a file with a single column', async () => {
    const { rows } = await decode('one.csv', '公司名称\n甲公司\n');
    expect(rows.slice(0, 2)).toEqual([['公司名称'], ['甲公司']]);
  });

  it('reads a quotation mark that is never closed as text, and notes its rows', async () => {
    const { rows, notes } = await decode('open.csv', 'a,b\n"one,x\ntwo,y\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['"one', 'x'],
      ['two', 'y'],
    ]);
    expect(notes).toEqual([{ code: 'quotes', sure: 'likely', facts: { rows: 1 } }]);
  });

  it('reads numbers, text and dates from an Excel workbook', async () => {
    const path = join(folder, 'book.xlsx');
    await writeXlsx([
      [{ value: 'Company' }, { value: 'Last contact' }, { value: 'Amount' }],
      [
        { value: '007', type: String },
        { value: new Date('2026-11-21T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: 1.5, type: Number },
      ],
    ]).toFile(path);
    expect(await decodeFile(path, 'book.xlsx')).toEqual({
      rows: [
        ['Company', 'Last contact', 'Amount'],
        ['007', '2026-11-21', 1.5],
      ],
      sheets: ['Sheet1'],
      separator: null,
      encoding: 'xlsx',
      lines: null,
      notes: [],
    });
  });

  it.each([
    ['empty', 'e.csv', '', 'is empty'],
    ['of blank lines only', 'b.csv', '\n \n', 'is empty'],
    [
      'a picture',
      'p.csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'neither text nor',
    ],
    ['a PDF', 'p.pdf', '%PDF-1.7 text', 'is a PDF'],
    [
      'an old workbook',
      'x.xls',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
      'an old Excel workbook',
    ],
    ['a zip that is no workbook', 'z.xlsx', 'PK\u0003\u0004rubbish', 'not an Excel workbook'],
  ])('rejects a file that is %s', async (_, name, content, sentence) => {
    await expect(decode(name, content)).rejects.toThrow(sentence);
  });

  it('rejects a missing file and a folder', async () => {
    await expect(decodeFile(join(folder, 'no.csv'), 'no.csv')).rejects.toThrow(
      'There is no file no.csv',
    );
    await expect(decodeFile(folder, 'here')).rejects.toThrow('here is a folder');
  });

  it('says of a backup how to open it, and of another ZIP that it is no table', async () => {
    const zipOf = (manifest: object): Uint8Array =>
      zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) });
    await expect(decode('b.zip', zipOf({ duebook: 1, sheets: [] }))).rejects.toThrow(
      'b.zip is a backup of a workbook, not a table. Open it with npm start -- --data b.zip',
    );
    await expect(decode('o.zip', zipOf({ other: 1 }))).rejects.not.toThrow('backup');
  });

  it('refuses a file larger than the bound before it is read', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, 'a');
    truncateSync(path, BOUNDS.bytes + 1);
    await expect(decodeFile(path, 'large.csv')).rejects.toThrow(
      'large.csv is larger than 300 MB (unzipped). Split it into smaller files.',
    );
  });
});
