/**
 * The measures that the team of 12 customers (test/host/cli/figures/figures-command.test.ts) is too small for, on teams
 * written out here; each expected number was computed by hand. Today is Monday, Nov 23, 2026.
 */
import {
  calibrationOf,
  closeTimesText,
  defaultGapPolicy,
  goalStates,
  retentionOf,
  slipByOwner,
  snoozesIn,
  statementOf,
  whatIf,
  type Entry,
  type MeasuredCustomer,
  type RunDay,
} from '../../../src/rules';
import { anEntry, day, thePolicies } from '../../support/customers';
import { measured, measuredTeam } from '../../support/measured';

const today = day('2026-11-23');
const november = { from: day('2026-11-01'), to: today };

/** The facts of customers, one a line. */
const customers = (
  count: number,
  facts: (at: number) => Parameters<typeof measured>[0],
): readonly MeasuredCustomer[] =>
  Array.from({ length: count }, (_, at) => measured({ today, ...facts(at) }));

const touch = (on: string, facts: Partial<Entry> = {}): Entry =>
  anEntry({ id: `${on}-${JSON.stringify(facts)}`, kind: 'touch', on: day(on), ...facts });

describe('the measures by hand', () => {
  it('snoozes: two of November, one customer put off three times, those paused left out', () => {
    const snooze = (on: string): Entry => anEntry({ id: on, kind: 'snooze', on: day(on) });
    const team = [
      measured({ today, entries: ['2026-10-30', '2026-11-02', '2026-11-10'].map(snooze) }),
      measured({ today, customer: { id: 'c2', snoozes: 3 } }),
      measured({ today, customer: { id: 'c3', snoozes: 5, doNotContact: true } }),
      measured({ today, customer: { id: 'c4', snoozes: 2 } }),
    ];
    expect(snoozesIn(team, november)).toEqual({ total: 2, thirdInARow: 1 });
  });

  it('retention: of ten buyers of the year before, four bought again; a return is no purchase', () => {
    const bought = (...days: readonly (readonly [string, number])[]) => ({
      purchases: days.map(([on, amount]) => ({ on: day(on), amount })),
    });
    const team = [
      ...customers(4, () => bought(['2025-06-15', 100], ['2026-03-01', 50])),
      ...customers(5, () => bought(['2025-06-15', 100])),
      ...customers(1, () => bought(['2024-11-23', 100], ['2026-03-01', -100])),
      // A day too old, and only within the last 12 months.
      ...customers(1, () => bought(['2024-11-22', 100], ['2026-03-01', 50])),
      ...customers(1, () => bought(['2025-11-24', 100])),
    ];
    expect(retentionOf(team, today)).toEqual({ before: 10, again: 4, share: 0.4 });
    expect(retentionOf(team.slice(0, 9), today)).toEqual({ before: 9, again: 4, share: null });
  });

  it('goals: of the 21 working days of November 16 have begun, which decides the pace', () => {
    const team = [
      measured({
        today,
        customer: { id: 'c1', owner: 'Ana', added: day('2026-11-02') },
        entries: ['2026-11-03', '2026-11-04', '2026-11-05'].map((on, at) =>
          touch(on, { by: 'Ana', satisfaction: 3 + at }),
        ),
        purchases: [{ on: day('2026-11-20'), amount: 300 }],
      }),
      measured({
        today,
        customer: { id: 'c2', owner: 'Ben', added: day('2026-11-20') },
        entries: [touch('2026-10-31', { by: 'Ben' }), touch('2026-11-03', { by: 'Ben' })],
      }),
    ];
    const goal = (owner: string | null, measure: 'entries' | 'new-customers', target: number) => ({
      ...{ row: 2, owner, month: day('2026-11-01'), measure, target },
    });
    const states = goalStates(
      [
        goal('Ana', 'entries', 4.2),
        goal('Ben', 'entries', 2.1),
        goal(null, 'entries', 5.25),
        goal(null, 'new-customers', 2.1),
        { ...goal(null, 'entries', 420), measure: 'won-amount' },
        { ...goal(null, 'entries', 4.5), measure: 'satisfaction' },
      ],
      {
        customers: team,
        knowsPurchases: true,
        calendar: thePolicies().calendar,
        today,
        doerOf: ({ by }) => by,
      },
    );
    const rounded = (value: number | null) => value && Math.round(value * 1000) / 1000;
    expect(states.map(({ actual, expected, pace }) => [actual, rounded(expected), pace])).toEqual([
      // 3 of 3.2 are 94 %, 1 of 1.6 are 63 %, 4 of 4 are all.
      [3, 3.2, 'near'],
      [1, 1.6, 'behind'],
      [4, 4, 'ahead'],
      [2, 1.6, 'ahead'],
      [300, 320, 'near'],
      [4, null, null],
    ]);
  });

  it('calibration: ten customers were B, four were won, three of them within three months', () => {
    const wonOn = ['2026-06-11', '2026-07-01', '2026-09-01', '2026-09-02'];
    const graded = (on: string) => [touch(on, { gradeAfter: 'B' })];
    const team = [
      ...wonOn.flatMap((on) =>
        customers(1, () => ({
          customer: { stage: 'won', closedOn: day(on) },
          entries: graded('2026-06-01'),
        })),
      ),
      ...customers(6, () => ({ entries: graded('2026-06-01') })),
      // A day too young, and a day too old.
      ...customers(1, () => ({ entries: graded('2026-08-24') })),
      ...customers(1, () => ({ entries: graded('2026-02-22') })),
    ];
    const none = { n: 0, wonInTime: 0, won: 0, share: null, medianDays: null };
    const { gradePolicy } = thePolicies();
    expect(calibrationOf(team, gradePolicy, today)).toEqual([
      { grade: 'A', months: 1, ...none },
      // 10, 30, 92 and 93 days.
      { grade: 'B', months: 3, n: 10, wonInTime: 3, won: 4, share: 0.3, medianDays: 61 },
      { grade: 'C', months: 6, ...none },
    ]);
    // Of four, nothing is suggested at the log; of five, the one in the middle.
    expect(closeTimesText(team, gradePolicy, today)).toBe('');
    const fifth = customers(1, () => ({
      customer: { stage: 'won', closedOn: day('2026-07-11') },
      entries: graded('2026-06-01'),
    }));
    expect(closeTimesText([...team, ...fifth], gradePolicy, today)).toBe('B 40 5');
  });

  it('slip: of Ana’s ten customers six closes slipped by 30 days and four by 5; Ben has too few', () => {
    const moved = (...closes: readonly string[]) =>
      closes.map((close, at) => touch(`2026-10-0${at + 1}`, { closeAfter: day(close) }));
    const of = (owner: string, count: number, ...closes: readonly string[]) =>
      customers(count, () => ({ customer: { owner }, entries: moved(...closes) }));
    const team = [
      ...of('Ana', 6, '2026-12-01', '2026-12-15', '2026-12-31'),
      ...of('Ana', 4, '2026-12-01', '2026-12-11', '2026-12-06'),
      ...of('Ben', 9, '2026-12-01', '2026-12-15', '2026-12-31'),
      // Changed once only.
      ...of('Ben', 5, '2026-12-01', '2026-12-31'),
    ];
    expect(slipByOwner(team)).toEqual([
      { owner: 'Ana', n: 10, medianDays: 30 },
      { owner: 'Ben', n: 9, medianDays: null },
    ]);
  });

  it('what-if: a customer of grade B is due on four Mondays, and with a gap of 14 days on two', () => {
    const longer = thePolicies({
      gapPolicy: {
        ...defaultGapPolicy,
        table: { ...defaultGapPolicy.table, B: { ordinary: 14, major: 14, key: 14 } },
      },
    });
    const facts = { manualGrade: 'B', owner: 'Ana', lastContact: day('2026-11-16') } as const;
    const [before, after] = [thePolicies(), longer].map((policies) => [
      measured({ today, customer: facts, policies }),
    ]);
    const plans = {
      before: measuredTeam([], { today }).plan,
      after: measuredTeam([], { today, policies: longer }).plan,
    };
    // Nov 23 and 30, Dec 7 and 14; Nov 30 and Dec 14. The 20th working day is Dec 18.
    expect(whatIf({ before: before ?? [], after: after ?? [], plans })).toEqual([
      { owner: 'Ana', before: 4, after: 2 },
    ]);
  });

  it('statement: sums of a month, a day with two lines counted once, causes by days', () => {
    const line = (on: string, facts: Partial<RunDay>): RunDay => ({
      ...{ on: day(on), runs: 24, missed: 0, due: 0, sent: 0, refused: 0, waiting: 0 },
      ...{ unconfirmed: 0, late: 0, again: 0, twice: 0, causes: [], ...facts },
    });
    const october = { from: day('2026-10-01'), to: day('2026-10-31') };
    const lines = [
      line('2026-09-30', { due: 9, sent: 9 }),
      line('2026-10-01', { due: 4, sent: 4 }),
      line('2026-10-02', {
        runs: 20,
        missed: 4,
        due: 5,
        sent: 3,
        late: 2,
        waiting: 2,
        causes: ['missed', 'quota'],
      }),
      line('2026-10-05', { due: 1 }),
      line('2026-10-05', {
        due: 4,
        sent: 2,
        refused: 1,
        unconfirmed: 1,
        again: 1,
        causes: ['quota', 'quota'],
      }),
      line('2026-11-01', { due: 9 }),
    ];
    expect(statementOf(lines, october)).toEqual({
      ...{ days: 3, allDays: 31, runs: 68, missed: 4, due: 13, sent: 9, late: 2 },
      ...{ refused: 1, waiting: 2, unconfirmed: 1, again: 1, twice: 0 },
      causes: [
        { cause: 'quota', days: 2 },
        { cause: 'missed', days: 1 },
      ],
    });
    expect(statementOf(lines, { from: day('2026-08-01'), to: day('2026-08-31') })).toBeNull();
  });
});
