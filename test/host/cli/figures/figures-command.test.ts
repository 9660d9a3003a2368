/** The figures of a team of 12, each computed by hand (docs/figures.md). */
import {
  figuresOfFile,
  ON_MONDAY,
  TWELVE,
  TWELVE_CUSTOMERS,
  type Json,
} from '../../../support/team-of-twelve';

describe('the figures of a team of 12', () => {
  let answer: Json;
  beforeAll(async () => {
    answer = await figuresOfFile(...TWELVE);
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
    const { conversion, tooFew, from } = await figuresOfFile(...TWELVE, '--from', '2026-10-01');
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
    const { wonAmount } = await figuresOfFile(...TWELVE, '--from', '2026-05-01');
    expect(wonAmount).toEqual([{ currency: 'EUR', amount: 10_000 }]);
  });

  it('take the values of the deals won where there are no purchases', async () => {
    const { wonAmount, rfm, tooFew } = await figuresOfFile(
      '--data',
      TWELVE_CUSTOMERS,
      ...ON_MONDAY,
    );
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
});
