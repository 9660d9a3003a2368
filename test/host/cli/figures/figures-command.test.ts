/** The whole figures command over a team of 12 whose figures were computed by hand (docs/figures.md). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { figuresCommand } from '../../../../host/cli/figures/figures-command';

const folder = mkdtempSync(join(tmpdir(), 'duebook-figures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Ran = Readonly<{ exitCode: number; out: string; said: string }>;

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const exitCode = await figuresCommand(args, {
    workingFolder: folder,
    dist: resolve('dist'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    print: (text) => (out += text),
    printError: (text) => (said += text),
  });
  return { exitCode, out, said };
}

type Json = Readonly<Record<string, unknown>>;

async function answerOf(...args: string[]): Promise<Json> {
  const { exitCode, out, said } = await run(...args, '--json');
  expect([exitCode, said]).toEqual([0, '']);
  return JSON.parse(out) as Json;
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const TODAY = ['--today', '2026-11-23', '--timezone', 'Europe/Berlin'];

const CUSTOMERS = file(
  'customers.csv',
  `Customer ID,Company,Owner,Need,Stage,Expected close,Closed on,Potential value,Added,Last contact,Lost reason,Source,Referred by
C1,Alder,Ana,clear,negotiating,2026-12-01,,1000,2026-09-01,2026-11-20,,Fair,
C2,Birch,Ana,clear,negotiating,2027-01-15,,2000,2026-09-02,2026-11-19,,fair,
C3,Cedar,Ana,clear,,2027-04-30,,3000,2026-10-01,2026-11-16,,,
C4,Dogwood,Ben,potential,,,,,2026-10-02,2026-11-18,,Web,
C5,Elm,Ben,none,,,,,2026-10-03,2026-11-01,,,
C6,Fir,Ben,clear,negotiating,2026-11-10,,500,2026-10-04,2026-11-20,,,
C7,Ginkgo,Ben,,,,,,2026-10-05,2026-11-01,,,
C8,Hazel,Ana,,won,,2026-11-05,4000,2026-09-03,2026-11-05,,Fair,Zoe
C9,Ivy,Ana,,won,,2026-11-12,6000,2026-09-04,2026-11-12,,Fair,
C10,Juniper,Ben,,won,,2026-10-20,700,2026-09-05,2026-10-20,,,
C11,Larch,Ben,,lost,,2026-11-18,,2026-10-06,2026-11-18,Price,Fair,
C12,Maple,Ben,,lost,,2026-11-20,,2026-10-07,2026-11-20,,,
`,
);

const JOURNAL = file(
  'journal.csv',
  `Entry ID,Customer ID,Date,By,Kind,Outcome,Satisfaction,Was due,Expected close after,Grade after
J1,C2,2026-08-03,Ana,contact,reached,,,2026-10-01,B
J2,C2,2026-09-03,Ana,contact,reached,,,2026-12-01,B
J3,C1,2026-11-03,Ana,contact,reached,,2026-11-03,,A
J4,C3,2026-11-16,Cleo,review,,,2026-11-13,2027-04-30,C
J5,C7,2026-11-17,Ben,attempt,no answer,,2026-11-17,,U
J6,C4,2026-11-18,Ben,contact,reached,3,2026-11-18,,D
J7,C2,2026-11-19,Ana,contact,reached,4,2026-11-19,2027-01-15,B
J8,C1,2026-11-20,Ana,contact,reached,5,2026-11-20,,A
`,
);

const PURCHASES = file(
  'purchases.csv',
  `Customer ID,Date,Amount,Currency
C1,2026-11-02,5000,EUR
C2,2026-11-10,2500,EUR
C3,2026-05-01,1100,EUR
C3,2026-11-15,-100,EUR
C4,2026-05-02,500,EUR
C5,2026-05-03,400,EUR
C6,2026-05-04,200,
C7,2026-05-05,150,EUR
C8,2026-05-06,100,EUR
C9,2026-05-07,80,EUR
C10,2026-05-08,70,EUR
`,
);

const CASES = file(
  'cases.csv',
  `Case ID,Customer ID,Kind,Opened,What was said,Promised for,Closed,Cause
S1,C1,complaint,2026-11-02,Late,2026-11-06,2026-11-05,Carrier
S2,C2,promise,2026-11-03,Quote,2026-11-10,2026-11-12,
S3,C4,complaint,2026-11-20,Broken,,,
`,
);

const TEAM = file(
  'team.csv',
  'Name,Email,Daily capacity\nAna,ana@house.example,10\nBen,ben@house.example,\n',
);

const ALL = [
  ...['--data', CUSTOMERS, '--journal', JOURNAL, '--purchases', PURCHASES],
  ...['--cases', CASES, '--team', TEAM, ...TODAY],
];

describe('the figures of a team of 12', () => {
  let answer: Json;
  beforeAll(async () => {
    answer = await answerOf(...ALL);
  });

  it('count the customers by grade', () => {
    expect(answer['gradeMix']).toEqual({ A: 2, B: 1, C: 1, D: 1, E: 3, U: 4 });
    expect(answer['ungraded']).toEqual({ toGrade: 1, nextDealUnknown: 3 });
  });

  it('count deals closed in the month, and give no share of four', () => {
    expect(answer['conversion']).toEqual({
      won: 2,
      lost: 2,
      share: null,
      byMonth: [
        { month: '2026-10', won: 1, lost: 0, share: null },
        { month: '2026-11', won: 2, lost: 2, share: null },
      ],
    });
    expect(answer['tooFew']).toContain('conversion');
  });

  it('count deals closed since the first day of a longer period', async () => {
    const { conversion, tooFew, from } = await answerOf(...ALL, '--from', '2026-10-01');
    expect(conversion).toMatchObject({ won: 3, lost: 2, share: 0.6 });
    expect(tooFew).not.toContain('conversion');
    expect(from).toBe('2026-10-01');
  });

  it('give the share of each cohort that was won', () => {
    expect(answer['cohorts']).toEqual([
      { month: '2026-09', customers: 5, won: 3, open: 2, share: 0.6 },
      { month: '2026-10', customers: 7, won: 0, open: 5, share: 0 },
    ]);
  });

  it('add purchases up with returns, and take a blank currency for the only one', async () => {
    expect(answer['wonAmount']).toEqual([{ currency: 'EUR', amount: 7400 }]);
    const { wonAmount } = await answerOf(...ALL, '--from', '2026-05-01');
    expect(wonAmount).toEqual([{ currency: 'EUR', amount: 10_000 }]);
  });

  it('take the values of the deals won where there are no purchases', async () => {
    const { wonAmount, rfm, tooFew } = await answerOf('--data', CUSTOMERS, ...TODAY);
    expect(wonAmount).toEqual([{ currency: '', amount: 10_000 }]);
    expect(rfm).toEqual([]);
    expect(tooFew).toEqual(
      expect.arrayContaining(['rfm', 'classes', 'service', 'retention', 'snoozes']),
    );
  });

  it('expect the open deals by month, and weight nothing after five closed deals', () => {
    const forecast = answer['forecast'] as readonly Json[];
    expect(forecast.map(({ month, n, amount }) => [month, n, amount])).toEqual([
      ['2026-11', 0, null],
      ['2026-12', 1, 1000],
      ['2027-01', 1, 2000],
      ['2027-02', 0, null],
      ['2027-03', 0, null],
      ['2027-04', 1, 3000],
      ['slipped', 1, 500],
      ['none', 0, null],
    ]);
    expect(forecast.every(({ weighted }) => weighted === null)).toBe(true);
  });

  it('class the customers, and set their share of contacts against that of value', () => {
    expect(answer['classes']).toEqual({ key: 3, major: 3, ordinary: 4, none: 2 });
    const service = answer['service'] as readonly Json[];
    expect(service.map((each) => [each['class'], each['touches'], each['serviceShare']])).toEqual([
      ['key', 4, 0.8],
      ['major', 1, 0.2],
      ['ordinary', 0, 0],
      ['none', 0, 0],
    ]);
    expect(service.map(({ valueShare }) => valueShare)).toEqual([0.85, 0.11, 0.04, 0]);
    expect(service[0]?.['index']).toBeCloseTo(0.8 / 0.85, 12);
    expect(service.map(({ medianDays }) => medianDays)).toEqual([4, 5, 20, 4]);
  });

  it('score each buyer by how many are strictly worse', () => {
    const rfm = answer['rfm'] as readonly Json[];
    expect(
      rfm.map(({ id, r, f, m }) => `${String(id)} ${String(r)}${String(f)}${String(m)}`),
    ).toEqual([
      ...['C1 515', 'C2 515', 'C3 114', 'C4 114', 'C5 213'],
      ...['C6 213', 'C7 312', 'C8 312', 'C9 411', 'C10 411'],
    ]);
  });

  it('judge entries by the day that was due before them', () => {
    expect(answer['onTime']).toEqual({ onTime: 5, judged: 6, share: 5 / 6 });
  });

  it('give the mean of three answers', () => {
    expect(answer['satisfaction']).toEqual({ mean: 4, n: 3 });
  });

  it('count cases, and give no median of two', () => {
    expect(answer['cases']).toEqual({
      open: { complaint: 1, promise: 0, feedback: 0, wish: 0 },
      ...{ closed: 2, medianDays: null, slowDays: null },
      causes: [{ cause: 'Carrier', n: 1 }],
      ...{ promised: 2, kept: 1, keptShare: null },
    });
  });

  it('name the reasons of lost deals, and count those without one', () => {
    expect(answer['lostReasons']).toEqual({
      reasons: [{ reason: 'Price', n: 1 }],
      noneGiven: 1,
      lost: 2,
    });
  });

  it('compare grades with those of four weeks ago', () => {
    const { matrix, graded, unchanged } = answer['migration'] as {
      readonly matrix: Readonly<Record<string, Json>>;
      readonly graded: number;
      readonly unchanged: number | null;
    };
    expect([graded, unchanged]).toEqual([1, null]);
    expect(matrix['B']?.['B']).toBe(1);
    expect(matrix['none']).toMatchObject({
      A: 2,
      B: 0,
      C: 1,
      D: 1,
      E: 1,
      U: 1,
      won: 3,
      lost: 2,
      paused: 0,
    });
  });

  it('count entries for who made them, and customers for who owns them', () => {
    const owners = answer['owners'] as readonly Json[];
    expect(
      owners.map(({ owner, customers, done, capacity }) => [owner, customers, done, capacity]),
    ).toEqual([
      ['Ana', 5, { touches: 3, reviews: 0, attempts: 0 }, 10],
      ['Cleo', 0, { touches: 0, reviews: 1, attempts: 0 }, null],
      ['Ben', 7, { touches: 1, reviews: 0, attempts: 1 }, null],
    ]);
  });

  it('expect what is due and what can be done on each day', () => {
    const load = answer['dueLoad'] as readonly Json[];
    expect(load).toHaveLength(14);
    expect(load.map(({ capacity }) => capacity)).toEqual([
      ...[30, 30, 30, 30, 30, 0, 0],
      ...[30, 30, 30, 30, 30, 0, 0],
    ]);
  });

  it('take words that differ in case for one source', () => {
    expect(answer['sources']).toEqual([
      {
        source: 'Fair',
        customers: 5,
        won: 2,
        lost: 1,
        share: null,
        wonAmount: [{ currency: 'EUR', amount: 7500 }],
      },
      { source: 'Web', customers: 1, won: 0, lost: 0, share: null, wonAmount: [] },
    ]);
    expect(answer['referrers']).toEqual([
      { source: 'Zoe', customers: 1, won: 1, lost: 0, share: null, wonAmount: [] },
    ]);
  });

  it('are named in docs/figures.md, key by key', async () => {
    const all = await answerOf(...ALL, '--from', '2026-05-01');
    const table = readFileSync('docs/figures.md', 'utf8').split('## JSON of')[1] ?? '';
    const documented = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) =>
        [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
      );
    // A file has no goals, and the notes and problems of this one lack a part of their keys.
    const elsewhere = /^(?:goals|problems|notes)\b/;
    const printed = [...keysIn(all, '')].filter((key) => !elsewhere.test(key)).sort();
    expect(printed).toEqual(documented.filter((key) => !elsewhere.test(key)).sort());
  });

  it.each(['en', 'zh'])('are printed as tables (%s)', async (language) => {
    const { exitCode, out, said } = await run(...ALL, '--language', language);
    expect([exitCode, said]).toEqual([0, '']);
    expect(out).toContain('85%');
    expect(out).not.toMatch(/undefined|NaN|null|\[object/);
    expect(/[\u4e00-\u9fff]/.test(out)).toBe(language === 'zh');
  });
});

/** Objects whose keys are codes, which are documented as a whole. */
const BY_CODE = ['gradeMix', 'migration.matrix', 'classes', 'cases.open', 'owners[].grades'];

function* keysIn(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    yield* new Set(value.flatMap((each) => [...keysIn(each, `${path}[]`)]));
  } else if (typeof value === 'object' && value !== null && !BY_CODE.includes(path)) {
    for (const [key, each] of Object.entries(value)) {
      yield* keysIn(each, path === '' ? key : `${path}.${key}`);
    }
  } else yield path;
}

describe('the figures command', () => {
  it('refuses a first day that is ahead', async () => {
    const { exitCode, said } = await run('--data', CUSTOMERS, ...TODAY, '--from', '2026-12-01');
    expect(exitCode).toBe(2);
    expect(said).toBe('--from 2026-12-01 is after 2026-11-23. Use that day or an earlier one.\n');
  });

  it('refuses an option of the digest alone', async () => {
    const { exitCode, said } = await run('--data', CUSTOMERS, '--whole-day');
    expect([exitCode, said]).toEqual([
      2,
      'There is no option --whole-day. Run with --help to see them all.\n',
    ]);
  });

  it('says of one customer, paused, that there is too little of everything', async () => {
    const one = file('one.csv', 'Company,Do not contact\nAlone,yes\n');
    const answer = await answerOf('--data', one, ...TODAY);
    expect(answer['tooFew']).toEqual(
      expect.arrayContaining(['gradeMix', 'dueLoad', 'conversion', 'onTime', 'forecast', 'rfm']),
    );
    expect(JSON.stringify(answer)).not.toContain('NaN');
  });

  it('keeps amounts in several currencies apart', async () => {
    const mixed = file(
      'mixed.csv',
      'Customer ID,Date,Amount,Currency\nC1,2026-11-02,5000,EUR\nC2,2026-11-10,2500,USD\nC3,2026-11-11,1,eur\n',
    );
    const answer = await answerOf('--data', CUSTOMERS, '--purchases', mixed, ...TODAY);
    expect(answer['wonAmount']).toEqual([
      { currency: 'EUR', amount: 5001 },
      { currency: 'USD', amount: 2500 },
    ]);
    expect((answer['rfm'] as readonly Json[]).every(({ m }) => m === null)).toBe(true);
    expect(answer['service']).toBeNull();
    expect(answer['tooFew']).toEqual(expect.arrayContaining(['rfm', 'service']));
  });

  it('takes a deal with a closing day for open once its stage says so', async () => {
    const reopened = file(
      'reopened.csv',
      'Company,Stage,Closed on\nA,Won,2026-11-02\nB,Negotiating,2026-11-03\n',
    );
    const { conversion } = await answerOf('--data', reopened, ...TODAY);
    expect(conversion).toMatchObject({ won: 1, lost: 0 });
  });

  it('takes the expected close for the closing day where the file has none', async () => {
    const rows = ['Won', 'Won', 'Won', 'Lost', 'Lost'].map(
      (stage, at) => `D${at},${stage},2026-11-0${at + 1}`,
    );
    const deals = file('deals.csv', `Company,Stage,Expected close\n${rows.join('\n')}\n`);
    const { conversion } = await answerOf('--data', deals, ...TODAY);
    expect(conversion).toMatchObject({ won: 3, lost: 2, share: 0.6 });
  });
});
