/** assess: the worked examples of docs/rules.md §10, on 2026-11-21. */
import {
  assess,
  chinaHolidays,
  PLAIN_WEEK,
  type Assessment,
  type Customer,
  type Policies,
} from '../../src/rules';
import { aCustomer, day, iso, thePolicies, TODAY } from '../support/customers';

function assessed(
  facts: Partial<Customer>,
  policies: Policies = thePolicies(),
  on = TODAY,
): Assessment {
  const found = assess(aCustomer(facts), policies, on);
  if (found === null) throw new Error('No customer.');
  return found;
}

type Example = [facts: Partial<Customer>, today: string, grade: string, reason: string];

describe('assess', () => {
  it.each<Example>([
    [
      { need: 'clear', expectedClose: day('2026-12-21') },
      '2026-11-21',
      'A',
      'closes-within-1-month',
    ],
    [
      { need: 'clear', expectedClose: day('2026-12-22') },
      '2026-11-21',
      'B',
      'closes-within-3-months',
    ],
    [
      { need: 'clear', expectedClose: day('2027-02-21') },
      '2026-11-21',
      'B',
      'closes-within-3-months',
    ],
    [
      { need: 'clear', expectedClose: day('2027-02-22') },
      '2026-11-21',
      'C',
      'closes-within-6-months',
    ],
    [
      { need: 'clear', expectedClose: day('2027-05-21') },
      '2026-11-21',
      'C',
      'closes-within-6-months',
    ],
    [{ need: 'clear', expectedClose: day('2027-05-22') }, '2026-11-21', 'D', 'closes-later'],
    [
      { need: 'clear', expectedClose: day('2027-02-28') },
      '2027-01-31',
      'A',
      'closes-within-1-month',
    ],
    [
      { need: 'clear', expectedClose: day('2027-03-01') },
      '2027-01-31',
      'B',
      'closes-within-3-months',
    ],
    [{ need: 'clear', expectedClose: day('2026-11-01') }, '2026-11-21', 'A', 'slipped'],
    [{ need: 'clear', expectedClose: day('2026-10-21') }, '2026-11-21', 'A', 'slipped'],
    [{ need: 'clear', expectedClose: day('2026-10-20') }, '2026-11-21', 'U', 'slipped-long'],
    [{ need: 'potential', expectedClose: day('2026-11-22') }, '2026-11-21', 'D', 'potential-need'],
    [{ need: 'none', expectedClose: day('2026-11-22') }, '2026-11-21', 'E', 'no-need'],
    [{ stage: 'won' }, '2026-11-21', 'U', 'next-deal-unknown'],
    [
      { stage: 'won', need: 'clear', expectedClose: day('2027-01-10') },
      '2026-11-21',
      'B',
      'closes-within-3-months',
    ],
    [
      { stage: 'negotiating', expectedClose: day('2026-12-01') },
      '2026-11-21',
      'A',
      'closes-within-1-month',
    ],
    [{}, '2026-11-21', 'U', 'need-unknown'],
  ])('grades %j on %s as %s (%s)', (facts, today, grade, reason) => {
    expect(assessed(facts, thePolicies(), day(today)).graded).toEqual({ grade, reason });
  });

  it.each<[string, Partial<Customer>, string, string, number | null, number]>([
    [
      'A, last Friday',
      { manualGrade: 'A', lastContact: day('2026-11-20') },
      '2026-11-23',
      'soon',
      null,
      0,
    ],
    [
      'A, last Monday',
      { manualGrade: 'A', lastContact: day('2026-11-16') },
      '2026-11-17',
      'overdue',
      4,
      3,
    ],
    [
      'B, last Saturday',
      { manualGrade: 'B', lastContact: day('2026-11-14') },
      '2026-11-20',
      'overdue',
      1,
      0,
    ],
    ['C', { manualGrade: 'C', lastContact: day('2026-11-06') }, '2026-11-20', 'overdue', 1, 0],
    ['D', { manualGrade: 'D', lastContact: day('2026-10-22') }, '2026-11-20', 'overdue', 1, 0],
    ['E', { manualGrade: 'E', lastContact: day('2025-11-21') }, '2026-11-20', 'overdue', 1, 0],
    [
      'C that becomes B',
      { need: 'clear', expectedClose: day('2027-02-20'), lastContact: day('2026-11-09') },
      '2026-11-20',
      'overdue',
      1,
      0,
    ],
    [
      'planned for Sunday',
      { plannedFor: day('2026-11-22'), lastContact: day('2026-11-20') },
      '2026-11-22',
      'soon',
      null,
      0,
    ],
    [
      'planned for the day it was tracked',
      { manualGrade: 'A', plannedFor: day('2026-11-20'), lastContact: day('2026-11-20') },
      '2026-11-23',
      'soon',
      null,
      0,
    ],
    [
      'due today',
      { plannedFor: TODAY, lastContact: day('2026-11-20') },
      '2026-11-21',
      'today',
      null,
      0,
    ],
    ['never tracked', {}, '2026-01-05', 'start', null, 0],
    [
      'promised for a day off, on the next working day',
      { plannedFor: day('2026-11-15'), lastContact: day('2026-11-10') },
      '2026-11-15',
      'overdue',
      6,
      4,
    ],
    ['planned long ago', { plannedFor: day('2026-11-19') }, '2026-11-19', 'overdue', 2, 1],
  ])('%s (%j) is due %s: %s, %s days overdue, %i working days late', (_, facts, next, ...rest) => {
    const found = assessed(facts);
    expect([iso(found.next), found.status, found.daysOverdue, found.workingDaysLate]).toEqual([
      next,
      ...rest,
    ]);
  });

  it.each([
    ['B', '2026-09-24', '2026-09-30'],
    ['A', '2026-10-09', '2026-10-10'],
  ] as const)('in China %s, last %s, is next due %s', (manualGrade, last, next) => {
    const china = thePolicies({}, { ...PLAIN_WEEK, ...chinaHolidays });
    expect(iso(assessed({ manualGrade, lastContact: day(last) }, china).next)).toBe(next);
  });

  it('gives a key customer of grade D a gap of 15 days', () => {
    expect(assessed({ manualGrade: 'D', manualClass: 'key' })).toMatchObject({
      gap: { days: 15, reason: 'grade' },
      valueClass: 'key',
    });
  });

  it('is null for a row without name and ID, whatever else it contains', () => {
    const remark = aCustomer({ id: '', company: '', need: 'clear', manualGrade: 'A' });
    expect(assess(remark, thePolicies(), TODAY)).toBeNull();
  });

  it('returns the derived grade besides a manual one', () => {
    const typed = assessed({ manualGrade: 'B', need: 'potential' });
    expect([typed.graded, typed.derived]).toEqual([
      { grade: 'B', reason: 'manual' },
      { grade: 'D', reason: 'potential-need' },
    ]);
    const free = assessed({ need: 'potential' });
    expect(free.derived).toBe(free.graded);
  });

  it('reports a grade that changed since the last entry, and only then', () => {
    expect(assessed({ need: 'potential', gradeAtLastEntry: 'C' }).driftFrom).toBe('C');
    expect(assessed({ need: 'potential', gradeAtLastEntry: 'D' }).driftFrom).toBeNull();
    expect(assessed({ need: 'potential' }).driftFrom).toBeNull();
  });

  it.each<[Partial<Customer>, string | null]>([
    [{}, 'start'],
    [{ added: day('2026-11-25') }, 'soon'],
    [{ added: day('2026-11-25'), need: 'potential' }, 'soon'],
    [{ added: day('2026-12-25') }, null],
    [{ plannedFor: TODAY }, 'today'],
    [{ plannedFor: TODAY, need: 'potential' }, 'today'],
    [{ lastContact: day('2026-11-10') }, 'ungraded'],
    [{ lastContact: day('2026-08-20'), stage: 'won' }, 'overdue'],
    [{ doNotContact: true }, null],
    [
      { doNotContact: true, promiseDue: TODAY, manualGrade: 'A', lastContact: day('2026-11-10') },
      'today',
    ],
  ])('puts %j into section %s', (facts, section) => {
    expect(assessed(facts).section).toBe(section);
  });

  it('gives a paused customer no day and never makes it late', () => {
    const paused = { next: null, status: 'paused', daysOverdue: null, workingDaysLate: 0 };
    const found = assessed({ archivedOn: TODAY, lastContact: day('2026-01-10') });
    expect(found).toMatchObject({ ...paused, beyondHolidays: false });
  });

  it('marks a day after the end of the Holidays table', () => {
    const china = thePolicies({}, { ...PLAIN_WEEK, ...chinaHolidays });
    const beyond = (plannedFor: string): boolean =>
      assessed({ plannedFor: day(plannedFor), lastContact: TODAY }, china).beyondHolidays;
    expect([beyond('2026-12-31'), beyond('2027-01-01')]).toEqual([false, true]);
    expect(assessed({ plannedFor: day('2027-01-01') }).beyondHolidays).toBe(false);
  });

  it('derives the type from purchases when the workbook has any', () => {
    const policies = thePolicies({ knowsPurchases: true });
    expect(assessed({}, policies).type).toBe('prospect');
    expect(assessed({ lastPurchase: TODAY }, policies)).toMatchObject({ type: 'existing' });
    expect(assessed({}).type).toBeNull();
  });
});
