/** Files as people have them, bad ones too, from their bytes to what will come of them: none breaks the page of imports. */
import { Buffer } from 'node:buffer';
import { encode } from 'iconv-lite';
import { forecast, type Forecast } from '../../src/import-page/forecast';
import { loadBytes } from '../../src/import-page/loaded-file';
import { NO_CHOICES, readFile, type Choices, type World } from '../../src/import-page/read-file';
import { cellKey, correctedRows } from '../../src/import-page/corrected-rows';
import { refusalText, RefusedFile } from '../../src/files';
import { sameEdits } from '../../src/import-page/same-cells';
import { importsWordsOf } from '../../src/language/imports';
import type { KnownRow } from '../../src/rules';
import { sentRows, type SentRows } from '../../src/surfaces/import/reading';

const world: World = {
  ...{ words: importsWordsOf('en'), language: 'en', zone: 'Etc/UTC', today: 46_349, customers: [] },
};

const POLICY = { known: 'fill', mayReplace: [] } as const;

interface Seen {
  readonly sent: SentRows;
  readonly seen: Forecast;
}

async function look(
  content: string | Uint8Array,
  { name = 'list.csv', known = [], ...some }: Partial<Choices> & Look = {},
): Promise<Seen> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = await loadBytes(name, bytes, { table: 'customers', sheet: null });
  const choices: Choices = { ...NO_CHOICES, table: 'customers', ...some };
  const read = readFile(file, choices, world);
  if (read.read === null) throw new Error(read.trouble);
  const sent = correctedRows(sentRows(read.read, choices), read, choices, world.today);
  const asked = { choices, known, team: [], world, policy: POLICY };
  const seen = await forecast(sent, {
    ...{ ...asked, progress: () => undefined, isOver: () => false },
  });
  if (seen === null) throw new Error('It was given up.');
  return { sent, seen };
}

interface Look {
  readonly name?: string;
  readonly known?: readonly KnownRow[];
}

const cellOf = ({ sent }: Seen, row: number, field: string): unknown =>
  sent.rows[row]?.cells[sent.fields.indexOf(field)];

const refusalOf = async (content: string | Uint8Array, name: string): Promise<string> => {
  const cause: unknown = await look(content, { name }).catch((error: unknown) => error);
  return cause instanceof RefusedFile ? refusalText(cause, 'en') : String(cause);
};

const LIST = 'Company,Phone,Email\nAcme,0711 1,a@x.example\nBolt,0711 2,b@x.example\n';

describe('a file that cannot be read', () => {
  it.each([
    ['without a byte', '', 'list.csv', 'empty'],
    ['a PDF under another name', '%PDF-1.7\n%âãÏÓ\n', 'list.xls', 'is a PDF'],
    [
      'an Excel file with a password, which is an old container',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Array.from({ length: 600 }, () => 0),
        ...Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'list.xlsx',
      'password',
    ],
  ])('%s is refused with what to do', async (_, content, name, word) => {
    expect(await refusalOf(content, name)).toContain(word);
  });
});

describe('a file that is read', () => {
  it.each([
    ['with headings in row 7 below a title', `A list\n\nof 2026\n\n\n\n${LIST}`],
    ['with a line that names the separator', `sep=;\n${LIST.replace(/,/g, ';')}`],
    ['with rows of other lengths', LIST.replace('0711 1,a@x.example', '0711 1,a@x.example,x,y')],
    ['with zero bytes', LIST.replace('Acme', 'Ac\0me')],
    ['with 380 columns', wide(LIST, 377)],
    ['a web page called .xls', webPage(LIST)],
    ['in UTF-16', encode(LIST, 'utf16', { addBOM: true })],
  ])('%s has both customers', async (_, content) => {
    const { seen } = await look(content, { name: 'list.xls' });
    expect(seen.counts).toMatchObject({ added: 2, rejected: 0 });
  });

  it('with headings only comes to nothing', async () => {
    const { seen } = await look('Company,Phone\n');
    expect(seen.counts).toEqual({ added: 0, filled: 0, overwritten: 0, skipped: 0, rejected: 0 });
  });

  it('in GB18030 is read in it', async () => {
    const found = await look(
      encode('公司,电话\n云栖茶业,0571 8123456\n龙井茶行,0571 1\n', 'gb18030'),
    );
    expect(cellOf(found, 0, 'company')).toBe('云栖茶业');
  });

  it('with a quotation mark that is never closed loses no row', async () => {
    const found = await look('Company,Phone\n"Acme,0711 1\nBolt,0711 2\nYard,0711 3\n');
    expect(found.seen.counts.added).toBe(3);
  });

  it('with two equal headings reads the first, and the second may be chosen', async () => {
    const text = 'Company,Phone,Phone\nAcme,0711 1,0711 9\n';
    expect(cellOf(await look(text), 0, 'phone')).toBe('0711 1');
    const columns = { 1: '', 2: 'phone' };
    expect(cellOf(await look(text, { columns }), 0, 'phone')).toBe('0711 9');
  });

  it('keeps texts as they are: formulas, zeros in front, long numbers, long cells, signs of all scripts', async () => {
    const odd = [
      '=cmd|x!A1',
      '+SUM(1)',
      '@x',
      '007',
      '370829198001012345',
      'é😀‏שלום',
      'x'.repeat(60_000),
    ];
    const text = `Company,Note\n${odd.map((cell) => `"${cell}","${cell}"`).join('\n')}\n`;
    const found = await look(text);
    expect(found.seen.counts.added).toBe(odd.length);
    odd.slice(0, 6).forEach((cell, at) => expect(cellOf(found, at, 'company')).toBe(cell));
    expect(String(cellOf(found, 6, 'note')).length).toBeLessThanOrEqual(50_000);
  });

  it('reads days and amounts in the ways of other programs', async () => {
    const found = await look(
      'Company,Last contact,Potential value\n' +
        'Acme,"16 Apr, 2021 00:02:00","$22,700.00"\nBolt,45631.0,"$1,000.00"\nYard,25/04/26,$5\n',
    );
    expect([0, 1].map((at) => cellOf(found, at, 'lastContact'))).toEqual([
      { day: 44_302 },
      { day: 45_631 },
    ]);
    expect([0, 1, 2].map((at) => cellOf(found, at, 'potentialValue'))).toEqual([22_700, 1_000, 5]);
  });

  it('finds a customer behind signs that nobody sees in an email address', async () => {
    const known = [{ id: 'c1', cells: { company: 'Acme', email: 'a@x.example' } }];
    const { seen } = await look('Company,Email\nAcme,a\u200b@x.example\n', { known });
    expect(seen.counts).toMatchObject({ added: 0 });
  });
});

describe('what a person corrects in the preview', () => {
  it('a cell that is typed over is read like a cell of the file', async () => {
    const text = 'Company,Last contact,Need\nAcme,25/04/2026,clear\nBolt,soon,none\n';
    const edits = { [cellKey(3, 'lastContact')]: '26/04/2026', [cellKey(2, 'company')]: '=Acme' };
    const before = await look(text);
    expect(before.seen.problemCells).toBe(1);
    const found = await look(text, { edits });
    expect(cellOf(found, 1, 'lastContact')).toEqual({ day: 46_138 });
    expect(cellOf(found, 0, 'company')).toBe('=Acme');
    expect(found.seen.problemCells).toBe(0);
  });

  it('what recurs in a column is replaced, or left blank, in all rows that hold it', async () => {
    const lines = [
      'Acme,00.00.0000,n/a',
      'Bolt,00.00.0000,0711 1',
      'Yard,25/04/2026,n/a',
      'Dune,,n/a',
    ];
    const text = ['Company,Last contact,Phone', ...lines].join('\n');
    const { sent } = await look(text, { edits: { [cellKey(2, 'phone')]: '' } });
    const phones = sameEdits(sent, { field: 'phone', before: 'n/a', typed: '' });
    expect(phones).toEqual({ [cellKey(4, 'phone')]: '', [cellKey(5, 'phone')]: '' });
    const days = sameEdits(sent, { field: 'lastContact', before: '00.00.0000', typed: '1/4/2026' });
    const found = await look(text, { edits: { [cellKey(2, 'phone')]: '', ...phones, ...days } });
    expect([0, 1, 2, 3].map((at) => cellOf(found, at, 'phone'))).toEqual(['', '0711 1', '', '']);
    expect([0, 1, 2, 3].map((at) => cellOf(found, at, 'lastContact'))).toEqual([
      { day: 46_113 },
      { day: 46_113 },
      { day: 46_137 },
      '',
    ]);
  });

  it('nothing is offered for cells where nothing stood', async () => {
    const { sent } = await look('Company,Phone\nAcme,1\nBolt,\nDune,\n');
    expect(sameEdits(sent, { field: 'phone', before: '', typed: '0711 1' })).toEqual({});
  });

  it('a row that named nobody becomes a customer once a name is typed', async () => {
    const text = 'Company,Phone,Need\nAcme,0711 1,clear\n,,none\n';
    expect((await look(text)).seen.counts).toMatchObject({ added: 1, rejected: 1 });
    const found = await look(text, { edits: { [cellKey(3, 'company')]: 'Bolt' } });
    expect(found.seen.counts).toMatchObject({ added: 2, rejected: 0 });
  });

  it('what becomes of one customer who is there is chosen for its row alone', async () => {
    const known = ['Acme', 'Bolt', 'Yard', 'Dune'].map((company, at) => ({
      ...{ id: `c${at}`, cells: { company, email: `${company}@x.example`, note: 'old' } },
    }));
    const lines = known.map(({ cells }) => `${cells.company},${cells.email},new,0711 1`);
    const text = ['Company,Email,Note,Phone', ...lines].join('\n');
    const answers = { 3: 'overwrite', 4: 'skip', 5: 'add' } as const;
    const { seen, sent } = await look(text, { known, answers });
    expect(seen.fates.map(({ kind }) => kind)).toEqual([
      'filled',
      'overwritten',
      'skipped',
      'added',
    ]);
    expect(sent.rows.map(({ choice }) => choice)).toEqual([undefined, ...Object.values(answers)]);
  });
});

function wide(text: string, more: number): string {
  return text
    .trim()
    .split('\n')
    .map(
      (line, at) =>
        `${line},${Array.from({ length: more }, (_, column) => `${at ? '' : 'x'}${column}`).join(',')}`,
    )
    .join('\n');
}

function webPage(text: string): Uint8Array {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => `<tr><td>${line.replace(/,/g, '</td><td>')}</td></tr>`);
  return Buffer.from(`<html><table>${rows.join('')}</table></html>`);
}
