/** Grades on both sides of every boundary (docs/rules.md §1 and §10). */
import { fc } from '../../support/laws';
import {
  assess,
  choices,
  defaultGapPolicy,
  defaultGradePolicy,
  deriveGrade,
  gradeChangeBetween,
  gradeChangeDays,
  gradeOn,
  type Day,
  type Grade,
  type GradeInputs,
  type GradeReason,
  type Need,
  type Stage,
} from '../../../src/rules';
import { customersOn, someDay } from '../../support/arbitraries';
import { aCustomer, day, thePolicies, TODAY } from '../../support/customers';

function graded(facts: Partial<GradeInputs>, on: Day = TODAY): [Grade, GradeReason] {
  const { grade, reason } = gradeOn(aCustomer(facts), on, defaultGradePolicy);
  return [grade, reason];
}

describe('gradeOn', () => {
  it.each<[string, string, Grade, GradeReason]>([
    ['2026-11-21', '2026-11-21', 'A', 'closes-within-1-month'],
    ['2026-11-21', '2026-12-21', 'A', 'closes-within-1-month'],
    ['2026-11-21', '2026-12-22', 'B', 'closes-within-3-months'],
    ['2026-11-21', '2027-02-21', 'B', 'closes-within-3-months'],
    ['2026-11-21', '2027-02-22', 'C', 'closes-within-6-months'],
    ['2026-11-21', '2027-05-21', 'C', 'closes-within-6-months'],
    ['2026-11-21', '2027-05-22', 'D', 'closes-later'],
    ['2027-01-31', '2027-02-28', 'A', 'closes-within-1-month'],
    ['2027-01-31', '2027-03-01', 'B', 'closes-within-3-months'],
    ['2028-01-31', '2028-02-29', 'A', 'closes-within-1-month'],
    ['2026-11-30', '2027-02-28', 'B', 'closes-within-3-months'],
    ['2026-11-30', '2027-03-01', 'C', 'closes-within-6-months'],
    ['2026-08-31', '2027-02-28', 'C', 'closes-within-6-months'],
    ['2026-08-31', '2027-03-01', 'D', 'closes-later'],
    ['2026-11-21', '2026-11-20', 'A', 'slipped'],
    ['2026-11-21', '2026-11-01', 'A', 'slipped'],
    ['2026-11-21', '2026-10-21', 'A', 'slipped'],
    ['2026-11-21', '2026-10-20', 'U', 'slipped-long'],
    ['2027-02-28', '2027-01-31', 'A', 'slipped'],
    ['2027-03-01', '2027-01-31', 'U', 'slipped-long'],
  ])('on %s a clear need with close %s is graded %s (%s)', (today, close, grade, reason) => {
    expect(graded({ need: 'clear', expectedClose: day(close) }, day(today))).toEqual([
      grade,
      reason,
    ]);
  });

  it.each<[Stage | null, Need | null, string | null, Grade, GradeReason]>([
    [null, 'potential', null, 'D', 'potential-need'],
    [null, 'potential', '2026-11-22', 'D', 'potential-need'],
    ['won', 'potential', null, 'D', 'potential-need'],
    [null, 'none', null, 'E', 'no-need'],
    ['won', 'none', '2026-12-01', 'E', 'no-need'],
    ['negotiating', 'none', '2026-12-01', 'E', 'no-need'],
    ['lost', 'clear', '2026-12-01', 'E', 'no-chance'],
    ['lost', 'none', null, 'E', 'no-chance'],
    ['lost', null, null, 'E', 'no-chance'],
    ['won', null, null, 'U', 'next-deal-unknown'],
    ['won', null, '2027-01-10', 'U', 'next-deal-unknown'],
    ['won', 'clear', null, 'U', 'next-deal-unknown'],
    ['won', 'clear', '2026-11-20', 'U', 'next-deal-unknown'],
    ['won', 'clear', '2026-11-21', 'A', 'closes-within-1-month'],
    ['won', 'clear', '2027-01-10', 'B', 'closes-within-3-months'],
    ['negotiating', null, '2026-12-01', 'A', 'closes-within-1-month'],
    ['negotiating', null, null, 'U', 'no-close-date'],
    ['negotiating', null, '2026-10-20', 'U', 'slipped-long'],
    [null, 'clear', null, 'U', 'no-close-date'],
    ['new', 'clear', null, 'U', 'no-close-date'],
    ['new', null, '2026-12-01', 'U', 'need-unknown'],
    [null, null, '2026-12-01', 'U', 'need-unknown'],
    [null, null, null, 'U', 'need-unknown'],
  ])(
    'stage %s with need %s and close %s is graded %s (%s)',
    (stage, need, close, grade, reason) => {
      const expectedClose = close === null ? null : day(close);
      expect(graded({ stage, need, expectedClose })).toEqual([grade, reason]);
    },
  );

  it.each(['A', 'B', 'C', 'D', 'E'] as const)(
    'a manual %s overrides everything else',
    (manualGrade) => {
      expect(graded({ manualGrade, stage: 'lost', need: 'none' })).toEqual([manualGrade, 'manual']);
      expect(
        deriveGrade({ need: 'none', expectedClose: null, stage: 'lost' }, TODAY, defaultGradePolicy)
          .reason,
      ).toBe('no-chance');
    },
  );

  it('ignores a manual U and uses the derived grade', () => {
    const facts = { manualGrade: 'U', need: 'clear', expectedClose: TODAY } as const;
    expect(graded(facts)).toEqual(['A', 'closes-within-1-month']);
  });

  it('uses the months that the team set for each grade', () => {
    const policy = { monthsA: 2, monthsB: 4, monthsC: 12, slipMonths: 3 };
    const on = (close: string): Grade =>
      deriveGrade({ need: 'clear', expectedClose: day(close), stage: null }, TODAY, policy).grade;
    expect(['2027-01-21', '2027-01-22', '2027-03-21', '2027-03-22'].map(on)).toEqual([...'ABBC']);
    expect(['2027-11-21', '2027-11-22', '2026-08-21', '2026-08-20'].map(on)).toEqual([...'CDAU']);
  });

  it('never gives a lower grade for a nearer close that is not past', () => {
    const ahead = fc.integer({ min: 0, max: 1000 });
    const stages = fc.constantFrom<Stage | null>(null, 'new', 'negotiating', 'won');
    fc.assert(
      fc.property(someDay, ahead, ahead, stages, (today, one, other, stage) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        const at = (days: number): Grade =>
          graded({ need: 'clear', stage, expectedClose: today + days }, today)[0];
        expect(at(near) <= at(far)).toBe(true);
      }),
    );
  });
});

describe('gradeChangeDays', () => {
  it('includes every day on which the grade changes', () => {
    fc.assert(
      fc.property(customersOn(TODAY), (customer) => {
        const days = gradeChangeDays(customer, defaultGradePolicy);
        let before = graded(customer, TODAY - 401);
        for (let on = TODAY - 400; on < TODAY + 900; on += 1) {
          const now = graded(customer, on);
          if (now.join() !== before.join()) expect(days).toContain(on);
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a distant close through C, B and A to ungraded after it slipped', () => {
    const facts = { need: 'clear', expectedClose: day('2027-08-31') } as const;
    const days = gradeChangeDays(aCustomer(facts), defaultGradePolicy);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(days.map((on) => graded(facts, on)[1])).toEqual([
      'closes-within-6-months',
      'closes-within-3-months',
      'closes-within-1-month',
      'slipped',
      'slipped-long',
    ]);
  });

  it.each(choices.grade)('has no days for a manual %s, unless it is U', (manualGrade) => {
    const customer = aCustomer({ manualGrade, need: 'clear', expectedClose: TODAY });
    expect(gradeChangeDays(customer, defaultGradePolicy)).toHaveLength(manualGrade === 'U' ? 5 : 0);
  });
});

describe('a partner', () => {
  it('a partner has no grade, whatever stands in the row, and is not to be graded', () => {
    const deal = { need: 'clear', expectedClose: TODAY, manualGrade: 'A' } as const;
    const partner = { reason: 'partner', grade: 'U' };
    for (const typed of [{ manualType: 'partner' }, { type: 'partner' }] as const) {
      const customer = aCustomer({ ...deal, ...typed, lastContact: TODAY - 40 });
      expect(assess(customer, thePolicies(), TODAY)).toMatchObject({
        graded: partner,
        derived: partner,
        driftFrom: null,
        type: 'partner',
        gap: { days: 30, reason: 'type' },
        status: 'overdue',
      });
    }
  });

  it('a partner by the type of an export is none once a person says otherwise', () => {
    const customer = aCustomer({ type: 'partner', manualType: 'existing', need: 'none' });
    expect(assess(customer, thePolicies(), TODAY)?.graded.grade).toBe('E');
  });

  it('a partner is followed up in the gap of Settings, as long as it may be', () => {
    const customer = aCustomer({ manualType: 'partner', manualClass: 'key' });
    const gapPolicy = { ...defaultGapPolicy, partnerDays: 120 };
    expect(assess(customer, thePolicies({ gapPolicy }), TODAY)?.gap.days).toBe(120);
  });
});

describe('gradeChangeBetween', () => {
  it('finds the first day of change after one day and up to another', () => {
    fc.assert(
      fc.property(customersOn(TODAY), fc.nat(900), fc.nat(200), (customer, since, days) => {
        const after = TODAY - 400 + since;
        const within = gradeChangeDays(customer, defaultGradePolicy)
          .filter((on) => on > after && on <= after + days)
          .sort((one, other) => one - other);
        const found = gradeChangeBetween(customer, after, after + days, defaultGradePolicy);
        expect(found).toBe(within[0] ?? null);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(choices.need)('finds each change of a need %s on the very day', (need) => {
    const customer = aCustomer({ need, expectedClose: day('2027-08-31') });
    for (const on of gradeChangeDays(customer, defaultGradePolicy)) {
      expect(gradeChangeBetween(customer, on - 1, on, defaultGradePolicy)).toBe(on);
      expect(gradeChangeBetween(customer, on, on, defaultGradePolicy)).toBeNull();
    }
  });
});
