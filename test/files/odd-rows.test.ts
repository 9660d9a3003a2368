/**
 * Rows and cells that programs and people put into tables, with the records that are read and the notes about the rest.
 * The answers were written down before the files were read.
 */
import { readTable, type ReadTable } from '../../src/files';
import { noteCodes, readFrom, workbookOf } from '../support/read-files';

const HEADINGS = ['Company', 'Contact', 'Need'];
const ACME = ['Acme', 'Ann', 'clear'];
const BOLT = ['Bolt', 'Ben', 'none'];

interface Odd {
  readonly what: string;
  readonly text: string;
  readonly records: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const TOP = 'Company,Contact,Need';

const ODD: readonly Odd[] = [
  {
    what: 'an inch mark in a quoted cell',
    text: lines(TOP, 'Acme,"5 1/2" pipe",clear', 'Bolt,"24"" rack",none'),
    records: [
      ['Acme', '5 1/2" pipe', 'clear'],
      ['Bolt', '24" rack', 'none'],
    ],
    notes: ['quotes likely'],
  },
  {
    what: 'a nickname in a quoted cell',
    text: lines(TOP, 'Acme,"Bob "Bobby" Lee",clear', 'Bolt,"Ray, Cy",none'),
    records: [
      ['Acme', 'Bob "Bobby" Lee', 'clear'],
      ['Bolt', 'Ray, Cy', 'none'],
    ],
    notes: ['quotes likely'],
  },
  {
    what: 'two quoted words in a cell without marks around it',
    text: lines(TOP, '"Acme" and "Bolt",Ann,clear'),
    records: [['"Acme" and "Bolt"', 'Ann', 'clear']],
    notes: ['quotes likely'],
  },
  {
    what: 'zero characters behind short texts',
    text: lines(TOP, 'Ac\0me,Ann,clear', 'Bolt,\0\0Ben,none'),
    records: [ACME, BOLT],
    notes: [],
  },
  {
    what: 'a table as Markdown draws it',
    text: lines(
      '| Company | Contact | Need |',
      '|---|---|---|',
      '| Acme | Ann | clear |',
      '| Bolt | Ben | none |',
    ),
    records: [
      ['', ' Acme ', ' Ann ', ' clear ', ''],
      ['', ' Bolt ', ' Ben ', ' none ', ''],
    ],
    notes: ['separator certain', 'lines certain'],
  },
  {
    what: 'lines of dashes between the records',
    text: lines(TOP, '-------,-------,----', 'Acme,Ann,clear', '=======,,', 'Bolt,Ben,none'),
    records: [ACME, BOLT],
    notes: ['lines certain'],
  },
  {
    what: 'a single dash, which means nothing',
    text: lines(TOP, 'Acme,-,-'),
    records: [['Acme', '-', '-']],
    notes: [],
  },
  {
    what: 'one column of names with commas',
    text: lines('Company', 'Acme, Inc.', 'Bolt'),
    records: [['Acme, Inc.'], ['Bolt']],
    notes: [],
  },
  {
    what: 'cells beyond the last heading',
    text: lines(TOP, 'Acme,Ann,clear,extra,more', 'Bolt,Ben,none'),
    records: [[...ACME, 'extra', 'more'], BOLT],
    notes: ['no-heading certain'],
  },
  {
    what: 'headings again in other letters',
    text: lines(TOP, 'Acme,Ann,clear', 'COMPANY ,Contact,need', 'Bolt,Ben,none'),
    records: [ACME, BOLT],
    notes: ['repeated-headings certain'],
  },
  {
    what: 'headings again in another order',
    text: lines(TOP, 'Acme,Ann,clear', '', 'Contact,Company,Need', 'Ben,Bolt,none'),
    records: [ACME, [''], BOLT],
    notes: ['repeated-headings certain'],
  },
  {
    what: 'a row that names the owner of those below',
    text: lines(TOP, 'Owner: Ann,,', 'Acme,Ann,clear', 'Owner：Ben,,', 'Bolt,Ben,none'),
    records: [ACME, BOLT],
    notes: ['groups likely'],
  },
  {
    what: 'a company with a colon in its name',
    text: lines(TOP, 'Studio: North,,', 'Acme,Ann,clear'),
    records: [['Studio: North', '', ''], ACME],
    notes: [],
  },
  {
    what: 'a Chinese row of units and formats',
    text: lines(
      '客户名称,需求,预计成交日期,金额',
      '文本,单选,yyyy-mm-dd,元',
      '青空,明确,2026-12-20,1000',
    ),
    records: [['青空', '明确', '2026-12-20', '1000']],
    notes: ['hints certain'],
  },
  {
    what: 'a total with a space in it',
    text: lines('客户名称,需求,金额', '青空,明确,1000', '总 计：,,1000'),
    records: [['青空', '明确', '1000']],
    notes: ['totals certain'],
  },
];

describe('odd rows and cells', () => {
  it.each(ODD)('$what', async ({ text, records, notes }) => {
    const table = await readFrom(text);
    expect(table.rows.slice(1)).toEqual(records);
    expect(noteCodes(table)).toEqual(notes);
  });

  it('a cell without a heading is quoted in its note', async () => {
    const { notes } = await readFrom(lines(TOP, 'Acme,Ann,clear,extra'));
    expect(notes[0]?.facts).toEqual({ rows: 1, row: 2, texts: '“extra”' });
  });

  it('of the sheets of Excel XML the one with customers is read, with cells merged downwards', async () => {
    const cell = (text: string, more = ''): string =>
      `<Cell${more}><Data ss:Type="String">${text}</Data></Cell>`;
    const readme = Array.from({ length: 9 }, (_, at) => `<Row>${cell(`Rule ${at}`)}</Row>`);
    const list =
      `<Row>${cell('Company')}${cell('Contact')}</Row>` +
      `<Row>${cell('Acme', ' ss:MergeDown="1"')}${cell('Ann')}</Row>` +
      `<Row>${cell('Ben', ' ss:Index="2"')}</Row>`;
    const table = await readFrom(
      '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        `<Worksheet><Table>${readme.join('')}</Table></Worksheet>` +
        `<Worksheet><Table>${list}</Table></Worksheet></Workbook>`,
    );
    expect(table.rows.slice(1)).toEqual([
      ['Acme', 'Ann'],
      ['Acme', 'Ben'],
    ]);
    expect(noteCodes(table)).toEqual(['html likely']);
  });

  it('a hidden sheet is read where no other has headings, and that is said', async () => {
    const table = await readFrom(
      workbookOf([
        { name: 'Empty', rows: [] },
        { name: 'List', state: 'hidden', rows: [HEADINGS, ACME] },
      ]),
    );
    expect(table.rows[1]).toEqual(ACME);
    expect(noteCodes(table)).toEqual(['hidden-sheet likely']);
  });

  it('a web archive is refused with what to do', async () => {
    const refused: Promise<ReadTable> = readTable({
      bytes: Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<table>'),
      name: 'list.xls',
      seconds: () => 0,
    });
    await expect(refused).rejects.toThrow(/list\.xls is a web archive.*\.xlsx/);
  });
});
