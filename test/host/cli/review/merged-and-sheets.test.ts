/** The review command on merged customers and on workbooks of several sheets. */
import { join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { review, reviewAnswer, reviewFile, reviewFolder } from '../../../support/review-runs';

const MONDAY = ['--today', '2026-11-23', '--timezone', 'Europe/Berlin'];

describe('reviewCommand', () => {
  it('leaves out customers who are merged into another, and pairs of archived ones', async () => {
    const data = reviewFile(
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
    const { duplicates, problems } = await reviewAnswer('--data', data, '--by', 'row', ...MONDAY);
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
    ]).toFile(join(reviewFolder, 'two.xlsx'));
    const { rows } = await reviewAnswer('--data', 'two.xlsx', '--sheet', 'South', ...MONDAY);
    expect(rows).toBe(2);
    const { exitCode, said } = await review('--data', 'two.xlsx', '--sheet', 'West', ...MONDAY);
    expect([exitCode, said.includes('West')]).toEqual([2, true]);
  });
});
