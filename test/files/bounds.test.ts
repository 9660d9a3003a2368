/** Files that are too large, and files made to exhaust whoever reads them: each is refused with one sentence. */
import { BOUNDS, readTable, RefusedFile, type ReadTable } from '../../src/files';
import { ReadingBounds } from '../../src/files/bounds';
import { megabytesOfSpaces, rowOf, sheetOf, zipOf, type XlsxParts } from '../support/xlsx-files';

jest.setTimeout(60_000);

const seconds = (): number => process.cpuUsage().user / 1_000_000;

function decode(name: string, content: string | Buffer): Promise<ReadTable> {
  return readTable({ bytes: Buffer.from(content), name, seconds });
}

const decodeXlsx = (parts: XlsxParts, statedBytes?: number): Promise<ReadTable> =>
  decode('a.xlsx', zipOf(parts, statedBytes));

const HEADINGS = rowOf(1, 'Company', 'Owner');
const cellAt = (place: string): string => `<row><c r="${place}"><v>1</v></c></row>`;
const MANY = 300_000;

describe('an xlsx file with a cell far away', () => {
  it.each([
    ['ZZZZZZZ99999999999', 'more than 1,000,000 rows'],
    ['XFD1048576', 'more than 1,000,000 rows'],
    ['A1000001', 'more than 1,000,000 rows'],
    ['AAA50000', 'more than 500 columns'],
    ['SG2', 'more than 500 columns'],
    ['A0', 'damaged'],
    ['2', 'damaged'],
    [`A${'9'.repeat(50)}`, 'damaged'],
  ])('a cell at %s is refused', async (place, sentence) => {
    await expect(decodeXlsx(sheetOf(HEADINGS + cellAt(place)))).rejects.toThrow(sentence);
  });

  it('an empty cell far away is no cell', async () => {
    const empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect((await decodeXlsx(sheetOf(HEADINGS + empty))).rows).toEqual([['Company', 'Owner']]);
  });

  it('the last cell within the bounds is read', async () => {
    const { rows } = await decodeXlsx(sheetOf(HEADINGS + cellAt('SF2') + cellAt('A1000000')));
    expect(rows[1]).toHaveLength(BOUNDS.columns);
    expect(rows).toHaveLength(BOUNDS.rows);
  });

  it('a merged range as large as the sheet costs nothing', async () => {
    const parts = sheetOf(HEADINGS);
    const merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const sheet = (parts['xl/worksheets/sheet1.xml'] as string).replace('</worksheet>', merged);
    const { rows } = await decodeXlsx({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
    expect(rows).toEqual([['Company', 'Owner']]);
  });
});

describe('an xlsx file with too much in it', () => {
  it('more cells than a table may have are refused, in one sheet or in gaps', async () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => `<c r="SF${at + 2}"><v>1</v></c>`);
    await expect(decodeXlsx(sheetOf(`<row>${rows.join('')}</row>`))).rejects.toThrow(
      'a.xlsx has more than 5,000,000 cells. Split it into smaller files.',
    );
  });

  it('a part larger than the bound is refused, whatever the archive says of its size', async () => {
    const bomb = megabytesOfSpaces(BOUNDS.bytes / 1_000_000);
    const parts = sheetOf(HEADINGS, { 'xl/sharedStrings.xml': bomb });
    await expect(decodeXlsx(parts, 10)).rejects.toThrow('a.xlsx is larger than 300 MB (unzipped).');
  });

  it('parts that are larger together than the bound are refused', async () => {
    const half = megabytesOfSpaces(BOUNDS.bytes / 2_000_000);
    const parts = { 'xl/sharedStrings.xml': half, 'xl/styles.xml': half };
    await expect(decodeXlsx(sheetOf(HEADINGS, parts))).rejects.toThrow('larger than 300 MB');
  });

  it('a shared text that many cells show is counted in each', async () => {
    const text = 'x'.repeat(1_000_000);
    const cells = Array.from({ length: 101 }, (_, at) => `<c r="A${at + 1}" t="s"><v>0</v></c>`);
    const parts = { 'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>` };
    await expect(decodeXlsx(sheetOf(cells.join(''), parts))).rejects.toThrow(
      'more than 100,000,000 characters of text',
    );
  });

  it.each([
    { what: 'shared texts', part: 'xl/sharedStrings.xml', one: '<si/>' },
    { what: 'formats', part: 'xl/styles.xml', one: '<numFmt numFmtId="1"/>' },
    { what: 'cell formats', part: 'xl/styles.xml', one: '<cellXfs/><xf/>' },
    { what: 'tags inside one another', part: 'xl/sharedStrings.xml', one: '<x>' },
    { what: 'tags that only close', part: 'xl/sharedStrings.xml', one: '</si>' },
    { what: 'entities', part: 'xl/sharedStrings.xml', one: '<si><t>&lol;&amp;</t></si>' },
    { what: 'opening brackets', part: 'xl/sharedStrings.xml', one: '<' },
    { what: 'comments', part: 'xl/sharedStrings.xml', one: '<!--' },
    { what: 'quotation marks', part: 'xl/sharedStrings.xml', one: '<a b="' },
  ])('many $what end in a sentence or are read', async ({ part, one }) => {
    const began = process.cpuUsage();
    const parts = { [part]: one.repeat(MANY) };
    await decodeXlsx(sheetOf(HEADINGS, parts)).catch((error: unknown) => {
      expect(error).toBeInstanceOf(RefusedFile);
    });
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
  });

  it('a reference is read wherever it stands in a long text', async () => {
    const cells = Array.from({ length: 14 }, (_, at) => {
      const text = `${'x'.repeat(9_988 + at)}&#x1F600;&amp;&lt;y`;
      return `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    });
    const { rows } = await decodeXlsx(sheetOf(HEADINGS + cells.join('')));
    expect(rows.slice(1).map(([cell]) => String(cell).replace(/^x+/, ''))).toEqual(
      cells.map(() => '😀&<y'),
    );
  });

  it('millions of references in one text cost no more than their characters', async () => {
    const began = process.cpuUsage();
    const parts = {
      'xl/sharedStrings.xml': `<sst><si><t>${'&amp;'.repeat(6_000_000)}</t></si></sst>`,
    };
    await decodeXlsx(sheetOf(HEADINGS, parts));
    expect(process.cpuUsage(began).user).toBeLessThan(6_000_000);
  });

  it('an attribute longer than any is refused', async () => {
    const row = `<row r="1" ${'a="b" '.repeat(50_000)}></row>`;
    await expect(decodeXlsx(sheetOf(row))).rejects.toThrow('damaged');
  });

  it('thousands of sheets are read, those that share a part once', async () => {
    const numbers = Array.from({ length: 3_000 }, (_, at) => at);
    const sheets = numbers.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="r${at % 9}"/>`);
    const targets = numbers.map(
      (at) => `<Relationship Id="r${at}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`,
    );
    const { rows, notes } = await decodeXlsx(
      sheetOf(HEADINGS, {
        'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
      }),
    );
    expect(rows).toEqual([['Company', 'Owner']]);
    expect(notes).toEqual([]);
  });
});

describe('a damaged xlsx file', () => {
  const whole = zipOf(sheetOf(HEADINGS));

  it.each([
    ['cut in the middle', whole.subarray(0, whole.length / 2)],
    ['its directory only', Buffer.concat([whole.subarray(0, 4), whole.subarray(-200)])],
    ['the mark of a zip only', whole.subarray(0, 4)],
    ['without a workbook', zipOf({ 'xl/other.xml': '<a/>' })],
    ['without its sheet', zipOf({ ...sheetOf(''), 'xl/_rels/workbook.xml.rels': '' })],
    [
      'whose sheet is missing',
      zipOf({
        ...sheetOf(''),
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="no.xml"/></Relationships>',
      }),
    ],
    ['whose tag never ends', zipOf(sheetOf('<row r="1'))],
  ])('a file %s is refused as damaged', async (_, bytes) => {
    await expect(decode('a.xlsx', Buffer.from(bytes))).rejects.toThrow('damaged');
  });

  it('any byte may be wrong', async () => {
    for (let at = 4; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await decode('a.xlsx', bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(RefusedFile);
      });
    }
  });
});

describe('a CSV file with too much in it', () => {
  // Functions, since jest prints what it is given for the titles.
  it.each([
    ['rows', () => 'a\n'.repeat(BOUNDS.rows + 1), 'more than 1,000,000 rows'],
    ['columns', () => ','.repeat(BOUNDS.columns), 'more than 500 columns'],
    ['columns, 20 million of them', () => ','.repeat(20_000_000), 'more than 500 columns'],
    ['cells', () => `${',;'.repeat(400)}\n`.repeat(13_000), 'more than 5,000,000 cells'],
    ['text', () => `${'x'.repeat(999_999)}\n`.repeat(101), 'more than 100,000,000 characters'],
    ['characters in a row', () => `a\n${'x'.repeat(10_000_000)}`, 'characters in record 2'],
    ['rows below an open quotation mark', () => `a\n"${'b\n'.repeat(2_000_000)}`, '1,000,000 rows'],
  ])('too many %s are refused', async (_, content, sentence) => {
    await expect(decode('a.csv', content())).rejects.toThrow(sentence);
  });

  it.each([
    ['quotation marks inside a cell', 'a"'],
    ['quoted cells with text behind', '"a" b,'],
    ['quotation marks before spaces', '" '],
    ['quotation marks', '"'],
  ])('millions of %s are read without more memory', async (_, piece) => {
    const before = process.resourceUsage().maxRSS;
    await decode('a.csv', `a\n"${piece.repeat(5_000_000)}`).catch((error: unknown) => {
      expect(error).toBeInstanceOf(RefusedFile);
    });
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(250);
  });

  it('rows are read whole wherever a piece of the text ends', async () => {
    const row = ['a "quoted", one', 'two\r\nlines', '12" pipe', '中'];
    const text = `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
    for (const before of [0, 1, 2, 3, 5, 8, 13, 21, 34]) {
      const first = 'x'.repeat(before);
      const { rows, notes } = await decode('a.csv', `${first}\r\n${text.repeat(25_000)}`);
      expect(notes).toEqual([]);
      expect(rows).toHaveLength(25_001);
      expect(rows.slice(1).every((read) => String(read) === String(row))).toBe(true);
    }
  });

  it('a quotation mark that is never closed is text, and noted', async () => {
    const { rows, notes } = await decode('a.csv', `${'a,b\n'.repeat(150_000)}"a,b\nc`);
    expect(rows).toHaveLength(150_002);
    expect(notes).toEqual([{ code: 'quotes', sure: 'likely', facts: { rows: 1 } }]);
  });

  it('bytes of Windows-1252 without a letter are read', async () => {
    const bytes = Buffer.from([...Buffer.alloc(1_000, 0x80), 0x0a]);
    await expect(decode('a.csv', Buffer.alloc(5_000_000, bytes))).resolves.toBeDefined();
  });
});

describe('the time that reading takes', () => {
  it('reading longer than the bound is refused', () => {
    let now = 1000;
    const bounds = new ReadingBounds('slow.csv', () => now);
    now += 60.1;
    const work = (): void => {
      for (let step = 0; step < 10_000; step += 1) bounds.step();
    };
    expect(work).toThrow('slow.csv takes longer than 60 seconds to read.');
  });
});
