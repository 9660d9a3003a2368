/** The next follow-up, case by case (docs/rules.md §3 and §10). */
import {
  baseDayOf,
  chinaHolidays,
  defaultFollowUpPolicy,
  dueDayOf,
  PLAIN_WEEK,
  type Customer,
  type Day,
  type Policies,
} from '../../../src/rules';
import { aCustomer, day, iso, thePolicies, TODAY } from '../../support/customers';

type Answer = [day: string | null, rule: string, ...also: string[]];

function next(
  facts: Partial<Customer>,
  policies: Policies = thePolicies(),
  on: Day = TODAY,
): Answer {
  const { day: found, reason, also } = dueDayOf(aCustomer(facts), policies, on);
  return [iso(found), reason.rule, ...also.map(({ rule }) => rule)];
}

const china = thePolicies({}, { ...PLAIN_WEEK, ...chinaHolidays });

describe('the due day of a customer of whom nothing was kept', () => {
  it.each<[Customer['manualGrade'], string, string]>([
    ['A', '2026-11-20', '2026-11-23'],
    ['A', '2026-11-16', '2026-11-17'],
    ['A', '2026-11-21', '2026-11-23'],
    ['A', '2026-11-22', '2026-11-23'],
    ['B', '2026-11-14', '2026-11-20'],
    ['B', '2026-11-13', '2026-11-20'],
    ['C', '2026-11-06', '2026-11-20'],
    ['D', '2026-10-22', '2026-11-20'],
    ['E', '2025-11-21', '2026-11-20'],
  ])('with grade %s and last contact on %s, the next day is %s', (manualGrade, last, expected) => {
    expect(next({ manualGrade, lastContact: day(last) })).toEqual([expected, 'gap']);
  });

  it('uses the grade on the due day, so an approaching close shortens the gap from the start', () => {
    const customer = { need: 'clear', expectedClose: day('2027-02-20') } as const;
    const lastContact = day('2026-11-09');
    for (const on of ['2026-11-09', '2026-11-19', '2026-11-20', '2026-11-30'].map(day)) {
      expect(next({ ...customer, lastContact }, thePolicies(), on)).toEqual(['2026-11-20', 'gap']);
    }
    expect(next({ ...customer, manualGrade: 'C', lastContact })[0]).toBe('2026-11-24');
  });

  it('moves a day in a Chinese holiday back, and works on a make-up Saturday', () => {
    expect(next({ manualGrade: 'B', lastContact: day('2026-09-24') }, china)[0]).toBe('2026-09-30');
    expect(next({ manualGrade: 'A', lastContact: day('2026-10-09') }, china)[0]).toBe('2026-10-10');
    expect(next({ manualGrade: 'A', lastContact: day('2026-09-30') }, china)[0]).toBe('2026-10-08');
  });

  it('keeps a planned day as planned, even on a day off', () => {
    const last = { manualGrade: 'A', lastContact: day('2026-11-20') } as const;
    expect(next({ ...last, plannedFor: day('2026-11-22') })).toEqual(['2026-11-22', 'planned']);
    expect(next({ ...last, plannedFor: day('2026-11-20') })).toEqual(['2026-11-23', 'gap']);
    expect(next({ ...last, plannedFor: day('2026-11-19') })).toEqual(['2026-11-23', 'gap']);
    expect(next({ plannedFor: day('2026-11-19') })).toEqual(['2026-11-19', 'planned']);
  });

  it('marks a planned day that is later than the gap allows', () => {
    const beyond = (plannedFor: string, lastContact: Day | null): unknown =>
      dueDayOf(
        aCustomer({ manualGrade: 'B', lastContact, plannedFor: day(plannedFor) }),
        thePolicies(),
        TODAY,
      ).reason;
    const last = day('2026-11-20');
    const planned = { rule: 'planned', snoozed: false, waiting: false };
    expect(beyond('2026-11-27', last)).toEqual({ ...planned, beyondGap: false });
    expect(beyond('2026-11-28', last)).toEqual({ ...planned, beyondGap: true });
    expect(beyond('2027-11-21', null)).toEqual({ ...planned, beyondGap: false });
  });

  it.each([
    [null, null, TODAY],
    ['2026-11-18', '2026-11-02', day('2026-11-18')],
    ['2026-11-02', '2026-11-18', day('2026-11-18')],
    ['2026-11-14', null, day('2026-11-16')],
    [null, '2026-11-15', day('2026-11-16')],
  ])(
    'a customer without entries, added %s, in a sheet set up %s, starts on the later day',
    (added, takeOver, start) => {
      const policies = thePolicies({ takeOver: takeOver === null ? null : day(takeOver) });
      const expected = iso(policies.calendar.onOrAfter(start));
      expect(next({ added: added === null ? null : day(added) }, policies)).toEqual([
        expected,
        'never-tracked',
      ]);
    },
  );

  it.each([
    [1, 'D', '2026-11-18', 'attempt'],
    [2, 'D', '2026-11-18', 'attempt'],
    [3, 'D', '2026-12-16', 'gap'],
    [4, 'D', '2026-12-16', 'gap'],
    [1, 'A', '2026-11-17', 'gap'],
    [0, 'D', '2026-12-16', 'gap'],
  ] as const)(
    'after %i failed attempts in a row, grade %s is due %s (%s)',
    (attempts, manualGrade, ...expected) => {
      expect(next({ manualGrade, attempts, lastTracked: day('2026-11-16') })).toEqual(expected);
    },
  );

  it('gives a lost customer a long gap after the fourth failed attempt', () => {
    const customer = { manualGrade: 'E', manualType: 'lost', id: '' } as const;
    const lastTracked = day('2026-11-16');
    expect(next({ ...customer, lastTracked, attempts: 3 })[0]).toBe('2027-02-12');
    expect(next({ ...customer, lastTracked, attempts: 4 })[0]).toBe('2027-11-16');
  });

  it('uses the shorter gap when a buyer becomes lost before the due day', () => {
    const customer = { stage: 'lost', id: '', lastContact: day('2026-09-01') } as const;
    const lastPurchase = day('2025-11-25');
    const policies = thePolicies({
      gapPolicy: { ...thePolicies().gapPolicy, lostWithoutIdDays: 80 },
    });
    // 90 days as an existing customer would be 30 November; lost from 26 November with 80 days.
    expect(next({ ...customer, lastPurchase }, policies)[0]).toBe('2026-11-26');
    expect(next({ ...customer, lastPurchase: day('2026-01-05') }, policies)[0]).toBe('2026-11-30');
  });

  it('puts an open promise first and names the other rules after it', () => {
    const customer = { manualGrade: 'B', lastContact: day('2026-11-20') } as const;
    expect(next({ ...customer, promiseDue: day('2026-11-24') })).toEqual([
      '2026-11-24',
      'promise',
      'gap',
    ]);
    expect(next({ ...customer, promiseDue: day('2026-11-30') })).toEqual([
      '2026-11-27',
      'gap',
      'promise',
    ]);
    expect(next({ ...customer, promiseDue: day('2026-11-27') })).toEqual([
      '2026-11-27',
      'gap',
      'promise',
    ]);
    expect(next({ ...customer, promiseDue: day('2026-11-20') })).toEqual([
      '2026-11-23',
      'promise',
      'gap',
    ]);
  });

  it.each([
    [{ doNotContact: true }, 'do-not-contact'],
    [{ archivedOn: TODAY }, 'archived'],
    [{ mergedInto: 'C-2' }, 'merged'],
  ])('%j pauses everything except a promise', (facts, because) => {
    const customer = aCustomer({ ...facts, plannedFor: day('2026-11-22'), birthday: TODAY });
    const paused = { rule: 'paused', because };
    expect(dueDayOf(customer, thePolicies(), TODAY)).toMatchObject({
      day: null,
      reason: paused,
      also: [],
    });
    const promiseDue = day('2026-11-25');
    expect(dueDayOf({ ...customer, promiseDue }, thePolicies(), TODAY)).toMatchObject({
      day: promiseDue,
      reason: { rule: 'promise' },
      also: [paused],
    });
  });

  it('does not pause a customer whose doNotContact is No', () => {
    expect(next({ doNotContact: false, manualGrade: 'A', lastContact: TODAY })[1]).toBe('gap');
  });

  it('lets neither promise nor birthday come before the end of a snooze', () => {
    const customer = { lastContact: day('2026-11-10'), plannedFor: day('2026-11-30'), snoozes: 1 };
    const pressing = { promiseDue: day('2026-11-20'), birthday: day('1980-11-25') };
    expect(next({ ...customer, ...pressing })).toEqual(['2026-11-30', 'planned', 'promise']);
    expect(next(customer)).toEqual(['2026-11-30', 'planned']);
    expect(next({ ...customer, ...pressing, snoozes: 0 })[0]).toBe('2026-11-20');
  });

  it('uses an earlier milestone and names it as the reason', () => {
    const customer = aCustomer({
      manualGrade: 'E',
      lastContact: day('2026-10-01'),
      birthday: day('1980-11-29'),
      tags: 'vip, Winter Fair',
    });
    const policies = thePolicies({ festivals: [{ on: day('2026-11-26'), name: 'winter fair' }] });
    const { day: found, reason, also } = dueDayOf(customer, policies, day('2026-11-22'));
    expect(iso(found)).toBe('2026-11-26');
    expect(reason).toEqual({
      rule: 'milestone',
      milestone: 'festival',
      on: day('2026-11-26'),
      name: 'winter fair',
    });
    expect(also).toMatchObject([{ milestone: 'birthday' }, { rule: 'gap' }]);
    expect(also[0]).not.toHaveProperty('name');
  });
});

describe('a customer of grade E with nothing tracked', () => {
  it('is due in the second half of its gap, spread by the hash of the ID', () => {
    const facts = { manualGrade: 'E', added: day('2026-11-20') } as const;
    const days = Array.from({ length: 60 }, (_, at) => {
      const { day: found, reason } = baseDayOf(
        aCustomer({ ...facts, id: `C-${at}` }),
        thePolicies(),
        TODAY,
      );
      expect(reason.rule).toBe('gap');
      return found - facts.added;
    });
    expect(Math.min(...days)).toBeGreaterThanOrEqual(181);
    expect(Math.max(...days)).toBeLessThanOrEqual(365);
    expect(new Set(days).size).toBeGreaterThan(30);
  });
});

describe('baseDayOf', () => {
  it('ignores promises, milestones and pauses', () => {
    const customer = aCustomer({
      manualGrade: 'B',
      lastContact: day('2026-11-20'),
      promiseDue: day('2026-11-23'),
      birthday: day('1980-11-24'),
      doNotContact: true,
    });
    expect(iso(baseDayOf(customer, thePolicies(), TODAY).day)).toBe('2026-11-27');
    expect(defaultFollowUpPolicy.retryWorkingDays).toBe(2);
  });
});
