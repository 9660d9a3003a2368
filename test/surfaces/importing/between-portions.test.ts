/** What people do to the sheet between two portions of a file changes nothing of what the file comes to. */
import type { MemoryPlatform } from '../../../src/platform/memory';
import {
  answerImportBegin,
  answerImportRows,
  answerImportUndo,
} from '../../../src/surfaces/importing';
import { aWorkbook, columnOf, rowsOf, tableSheet } from '../../support/team-workbook';

const FIELDS = ['id', 'company', 'email', 'phone'];
const NAMES = ['Acme', 'Bolt', 'Crane', 'Dune', 'Elm', 'Fern'];

const KNOWN = [
  { company: 'Crane', email: 'crane@x.example' },
  { company: 'Own', email: 'own@x.example' },
];

function begin(platform: MemoryPlatform, id: string): void {
  answerImportBegin({ id, name: 'a.csv', rows: NAMES.length, fields: FIELDS }, platform);
}

/** Two rows of the file. */
function send(platform: MemoryPlatform, id: string, at: number): unknown {
  const rows = NAMES.slice(at * 2, at * 2 + 2).map((name, index) => ({
    row: at * 2 + index + 2,
    cells: [`f${name}`, name, `${name.toLowerCase()}@x.example`, `0711 1000${at}${index}`],
  }));
  return answerImportRows({ id, at, fields: FIELDS, rows, known: 'fill' }, platform);
}

const list = (platform: MemoryPlatform): readonly string[] =>
  rowsOf(platform, 'customers', ['company', 'email', 'phone'])
    .map((cells) => cells.join(' '))
    .sort();

const undisturbed = (): readonly string[] => {
  const platform = aWorkbook({ customers: KNOWN });
  begin(platform, 'import-001');
  for (const at of [0, 1, 2]) send(platform, 'import-001', at);
  return list(platform);
};

const DISTURBANCES: Readonly<Record<string, (platform: MemoryPlatform) => void>> = {
  'the sheet is sorted': (platform) => {
    const sheet = tableSheet(platform, 'customers');
    const rows = sheet.read().slice(1).reverse();
    sheet.write([{ row: 2, column: 0, cells: rows }]);
  },
  'a column is inserted': (platform) => {
    tableSheet(platform, 'customers').insertColumnsAfter(
      columnOf(platform, 'customers', 'company'),
      1,
    );
  },
  'a blank row is inserted above all': (platform) => {
    const sheet = tableSheet(platform, 'customers');
    const [first = [], ...rows] = sheet.read().slice(1);
    const blank = first.map(() => '');
    sheet.write([{ row: 2, column: 0, cells: [blank, first, ...rows] }]);
  },
};

describe('between two portions of a file', () => {
  it.each(Object.entries(DISTURBANCES))('%s, and the file comes to the same', (_, disturb) => {
    const platform = aWorkbook({ customers: KNOWN });
    begin(platform, 'import-001');
    send(platform, 'import-001', 0);
    disturb(platform);
    send(platform, 'import-001', 1);
    disturb(platform);
    const last = send(platform, 'import-001', 2);
    expect(last).toMatchObject({ counts: { added: 5, filled: 1, rejected: 0 } });
    expect(list(platform)).toEqual(undisturbed());
    answerImportUndo({ id: 'import-001' }, platform);
    expect(list(platform)).toEqual(['Crane crane@x.example ', 'Own own@x.example ']);
  });

  it('a row that was imported is deleted: the others are written, and undo takes back what is there', () => {
    const platform = aWorkbook({ customers: KNOWN });
    begin(platform, 'import-001');
    send(platform, 'import-001', 0);
    tableSheet(platform, 'customers').deleteRows(4, 1);
    send(platform, 'import-001', 1);
    send(platform, 'import-001', 2);
    expect(list(platform).map((line) => line.split(' ')[0])).toEqual([
      'Bolt',
      'Crane',
      'Dune',
      'Elm',
      'Fern',
      'Own',
    ]);
    expect(answerImportUndo({ id: 'import-001' }, platform)).toMatchObject({ count: 0 });
    expect(list(platform)).toHaveLength(2);
  });

  it('a second person imports the same file in turn: no one is there twice, and each takes back their own', () => {
    const platform = aWorkbook({ customers: KNOWN });
    begin(platform, 'import-001');
    begin(platform, 'import-002');
    for (const [id, at] of [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 2],
      [2, 2],
    ] as const) {
      send(platform, `import-00${id}`, at);
    }
    expect(list(platform)).toEqual(undisturbed());
    answerImportUndo({ id: 'import-002' }, platform);
    answerImportUndo({ id: 'import-001' }, platform);
    expect(list(platform)).toEqual(['Crane crane@x.example ', 'Own own@x.example ']);
  });
});

describe('an import that the file of Google cannot take', () => {
  it.each([
    ['of more than 50,000 rows, naming where to read on', 50_001, 0, 'docs/growing.md'],
    ['of so many cells that Google would refuse them', 50_000, 200, '10 million cells'],
  ])('%s is refused before anything is written', (_, rows, column, words) => {
    const platform = aWorkbook({ customers: KNOWN });
    if (column > 0) {
      tableSheet(platform, 'customers').write([{ row: 1, column, cells: [['Own column']] }]);
    }
    const before = JSON.stringify(tableSheet(platform, 'customers').read());
    const sheets = platform.spreadsheet().sheets().length;
    const asked = { id: 'import-001', name: 'a.csv', rows, fields: FIELDS };
    const answer = answerImportBegin(asked, platform);
    expect(answer).toMatchObject({ outcome: 'refused', code: 'input' });
    expect(JSON.stringify(answer)).toContain(words);
    expect(JSON.stringify(tableSheet(platform, 'customers').read())).toBe(before);
    expect(platform.spreadsheet().sheets()).toHaveLength(sheets);
  });
});
