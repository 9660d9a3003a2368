/** The whole review command on small files: its output and its error messages. */
import { review, reviewAnswer, reviewFile } from '../../../support/review-runs';

const MONDAY = ['--today', '2026-11-23', '--timezone', 'Europe/Berlin'];

const CUSTOMERS = reviewFile(
  'customers.csv',
  `Company,Contact,Phone,Email,Owner,City
Northwind Traders Ltd,Ann Abel,+49 711 1234567,ann@northwind.example,mia@house.example,Leeds
Contoso,,0711 7654321,info@contoso.example,mia@house.example,
NORTHWIND TRADERS,A. Abel,0711 123 45 67,,ben@house.example,Leeds
北京字节跳动科技有限公司,张三,13800138001,,mia@house.example,北京
字节跳动,张三,138 0013 8001,,ben@house.example,北京
Fabrikam,Bob,4.41E+11,bob(at)x,,
Gum,Cid,711223344,,mia@house.example,
Alder,Dora,#ERROR!,,mia@house.example,
,,,,,
Birch,Eve,12345,eve@birch.example,Zed,
`,
);

describe('reviewCommand', () => {
  it('prints one JSON object with the documented keys and nothing else', async () => {
    const answer = await reviewAnswer('--data', CUSTOMERS, ...MONDAY);
    expect(Object.keys(answer)).toEqual(['rows', 'problems', 'duplicates']);
    expect(answer.rows).toBe(9);
    expect(answer.duplicates.map((group) => Object.keys(group))).toEqual([
      ['rows', 'level', 'why'],
      ['rows', 'level', 'why'],
    ]);
  });

  it('names duplicates by the numbers of their records, with reasons in words', async () => {
    const { duplicates } = await reviewAnswer('--data', CUSTOMERS, ...MONDAY);
    expect(duplicates).toEqual([
      {
        rows: [2, 4],
        level: 'same',
        why: [
          'same company: “Northwind Traders Ltd” – “NORTHWIND TRADERS”',
          'same phone, and no other row has it',
          'contact alike: “Ann Abel” – “A. Abel”',
        ],
      },
      {
        rows: [5, 6],
        level: 'same',
        why: [
          'same company: “北京字节跳动科技有限公司” – “字节跳动”',
          'same phone, and no other row has it',
          'same contact',
        ],
      },
    ]);
  });

  it('reports what is missing and what is wrong, and what the whole list lacks only once', async () => {
    const { problems } = await reviewAnswer('--data', CUSTOMERS, ...MONDAY);
    expect(problems.map(({ row, field, code, count }) => [row, field, code, count ?? 1])).toEqual([
      [2, 'need', 'no-need', 9],
      [2, 'lastVerified', 'not-verified', 9],
      [7, 'owner', 'no-owner', 1],
      [7, 'phone', 'lost-digits', 1],
      [7, 'email', 'not-an-email', 1],
      [8, 'phone', 'lost-zero', 1],
      [9, 'phone', 'lost-digits', 1],
      [11, 'owner', 'unknown-owner', 1],
      [11, 'phone', 'not-a-phone', 1],
    ]);
  });

  it('compares a list of names by their names', async () => {
    const data = reviewFile('names.csv', 'Company\nAkzo Nobel\nContoso\nAkzo Noble\n');
    const { duplicates, rows } = await reviewAnswer('--data', data, ...MONDAY);
    expect(rows).toBe(3);
    expect(duplicates.map((group) => group.rows)).toEqual([[2, 4]]);
    expect(duplicates[0]?.why[0]).toBe('company alike: “Akzo Nobel” – “Akzo Noble”');
  });

  it('makes one entry of three rows of one customer, with a line for each pair that joins them', async () => {
    const data = reviewFile(
      'three.csv',
      'Company,Phone,Email\nAlder,0711 1234567,a@alder.example\nAlder Ltd,0711 1234567,\nALDER,,a@alder.example\nBirch,,\n',
    );
    const { duplicates } = await reviewAnswer('--data', data, ...MONDAY);
    expect(duplicates.map((group) => group.rows)).toEqual([[2, 3, 4]]);
    expect(duplicates[0]?.why).toHaveLength(2);
    expect(duplicates[0]?.why[0]).toMatch(/^rows \d and \d: /);
  });

  it('takes a town in a column of its own for a part of the address', async () => {
    const data = reviewFile(
      'towns.csv',
      'Contact,City,Postcode\nPeter Novak,Brno,60200\nIda Lund,Oslo,0150\nPeter Novák,Brno,60200\nIda Lund,Bergen,5003\n',
    );
    const { duplicates } = await reviewAnswer('--data', data, ...MONDAY);
    expect(duplicates.map(({ rows, level }) => [rows, level])).toEqual([
      [[2, 4], 'same'],
      [[3, 5], 'perhaps'],
    ]);
    expect(duplicates[1]?.why).toContain('but: other address');
  });

  it('takes the owners of --team for known', async () => {
    const team = reviewFile('team.csv', 'Name,Email\nZed,zed@house.example\n');
    const { problems } = await reviewAnswer('--data', CUSTOMERS, '--team', team, ...MONDAY);
    expect(problems.map(({ code }) => code)).not.toContain('unknown-owner');
  });

  it('prints a table that lists the certain duplicates first', async () => {
    const { out, exitCode } = await review('--data', CUSTOMERS, ...MONDAY);
    expect(exitCode).toBe(0);
    expect(out).toContain('Possible duplicates: 2 (Same 2, Perhaps 0)');
    expect(out).toContain('  Same · rows 2, 4: Northwind Traders Ltd – NORTHWIND TRADERS\n');
    expect(out).toContain('has probably lost its leading zero');
    // What the whole list lacks counts in each of its rows.
    expect(out).toContain('Problems: 25\n  9 × The need is blank');
    expect(out).toContain('clear, potential or none. (first in row 2)\n');
  });

  it('prints a table in Chinese on request', async () => {
    const { out } = await review('--data', CUSTOMERS, '--language', 'zh', ...MONDAY);
    expect(out).toContain('疑似重复：2（相同 2、可能相同 0）');
    expect(out).toContain('  相同 · 第 2、4 行：Northwind');
    expect(out).toContain('    电话相同，其他行都没有\n');
    expect(out).not.toMatch(/same phone|Problems/);
  });

  it('exits with 0 and says so when nothing is found', async () => {
    const data = reviewFile('fine.csv', 'Company,Phone\nAlder,0711 1234567\nBirch,0711 7654321\n');
    const { out, exitCode } = await review('--data', data, ...MONDAY);
    expect([exitCode, out.includes('No duplicates found.')]).toEqual([0, true]);
  });

  it.each([
    [['--data', 'none.csv'], /none\.csv/],
    [[], /--data is missing/],
    [['--data', CUSTOMERS, '--whole-day'], /--whole-day/],
    [['--data', CUSTOMERS, '--today', 'tomorrow'], /--today/],
  ])('exits with 2 and one sentence for %j', async (args, sentence) => {
    const { exitCode, out, said } = await review(...args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(said).toMatch(sentence);
    expect(said.trim()).not.toContain('\n');
  });

  it('prints how to use it with --help', async () => {
    const { exitCode, out } = await review('--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('npm run --silent review -- --data FILE');
  });

  it('a column that is no field is read from the row of its customer, below title rows, too', async () => {
    const titled = reviewFile(
      'titled.csv',
      `Customers of the north,,
Exported on Monday,,
Company,Contact,City
Northwind Traders,Ann Abel,12 Quayside Lane Hartlepool
Contoso,Bea Bruns,7 Mill Road Leeds
Nordwind Trade,A. Abel,12 Quayside Lane Hartlepool
Fabrikam,Bob Carr,1 High Street York
Gum,Cid Dorn,8 Low Street Hull
Tailspin,Eva Falk,9 Old Street Bath
`,
    );
    const { duplicates } = await reviewAnswer('--data', titled, ...MONDAY);
    expect(duplicates).toMatchObject([{ rows: [4, 6] }]);
    expect(duplicates[0]?.why).toContain('address alike');
  });
});
