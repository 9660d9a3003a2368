/** The review command on merged customers and on workbooks of several sheets. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { reviewCommand } from '../../../../host/cli/review/review-command';

const folder = mkdtempSync(join(tmpdir(), 'duebook-review-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Ran = Readonly<{ exitCode: number; out: string; said: string }>;

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const exitCode = await reviewCommand(args, {
    workingFolder: folder,
    dist: resolve('dist'),
    built: resolve('.build/review'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { exitCode, out, said };
}

interface Answer {
  readonly rows: number;
  readonly problems: readonly Record<string, unknown>[];
  readonly duplicates: readonly {
    readonly rows: readonly number[];
    readonly level: string;
    readonly why: readonly string[];
  }[];
}

async function answerOf(...args: string[]): Promise<Answer> {
  const { exitCode, out, said } = await run(...args, '--json');
  expect([exitCode, said]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const MONDAY = ['--today', '2026-11-23', '--timezone', 'Europe/Berlin'];

describe('reviewCommand', () => {
  it('leaves out customers who are merged into another, and pairs of archived ones', async () => {
    const data = file(
      'merged.csv',
      `ID,Company,Phone,Merged into,Archived on
a1,Acme,0711 1234567,,
a2,Acme Ltd,0711 1234567,a1,2026-01-01
b1,Birch,0711 2234567,b2,
b2,Birch,0711 2234567,b1,
c1,Cedar,0711 3234567,gone,
e1,Elder,0711 5234567,,2025-01-01
e2,Elder,0711 5234567,,
f1,Fern,0711 6234567,,2025-01-01
f2,Fern,0711 6234567,,2025-01-01
`,
    );
    const { duplicates, problems } = await answerOf('--data', data, '--by', 'row', ...MONDAY);
    expect(duplicates.map(({ rows }) => rows)).toEqual([[7, 8]]);
    expect(
      problems
        .filter(({ field }) => field === 'mergedInto')
        .map(({ row, code, text }) => [row, code, text]),
    ).toEqual([
      [4, 'merged-circle', 'b2'],
      [5, 'merged-circle', 'b1'],
      [6, 'merged-nowhere', 'gone'],
    ]);
  });

  it('reads the sheet that --sheet names, and refuses one that is not there', async () => {
    const rowsOf = (...companies: string[]) =>
      ['Company', ...companies].map((value) => [{ value }]);
    await writeXlsx([
      { sheet: 'North', data: rowsOf('Acme') },
      { sheet: 'South', data: rowsOf('Birch', 'Cedar') },
    ]).toFile(join(folder, 'two.xlsx'));
    const { rows } = await answerOf('--data', 'two.xlsx', '--sheet', 'South', ...MONDAY);
    expect(rows).toBe(2);
    const { exitCode, said } = await run('--data', 'two.xlsx', '--sheet', 'West', ...MONDAY);
    expect([exitCode, said.includes('West')]).toEqual([2, true]);
  });
});
