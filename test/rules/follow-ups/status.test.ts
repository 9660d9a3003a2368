/** Status, lateness and the section of the due list (docs/rules.md §5). */
import {
  daysOverdue,
  isOnTime,
  openCalendar,
  PLAIN_WEEK,
  sectionOf,
  statusOf,
  workingDaysLate,
} from '../../../src/rules';
import { day, TODAY } from '../../support/customers';

describe('statusOf', () => {
  it.each([
    [null, false, 'paused'],
    ['2026-11-20', false, 'overdue'],
    ['2026-11-20', true, 'today'],
    ['2026-11-21', false, 'today'],
    ['2026-11-21', true, 'today'],
    ['2026-11-22', false, 'soon'],
    ['2026-11-23', true, 'soon'],
    ['2026-11-28', false, 'soon'],
    ['2026-11-29', false, 'scheduled'],
    ['2026-11-29', true, 'scheduled'],
  ])('a next day of %s (to start: %s) has the status %s', (next, isStart, status) => {
    expect(statusOf(next === null ? null : day(next), TODAY, isStart)).toBe(status);
  });

  it('takes the number of days that count as soon', () => {
    expect(statusOf(TODAY + 14, TODAY)).toBe('scheduled');
    expect(statusOf(TODAY + 14, TODAY, false, 14)).toBe('soon');
  });
});

describe('daysOverdue', () => {
  it('counts calendar days and is null instead of zero or negative', () => {
    expect(daysOverdue(day('2026-11-17'), TODAY)).toBe(4);
    expect([TODAY, TODAY + 1, null].map((next) => daysOverdue(next, TODAY))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('workingDaysLate', () => {
  it.each([
    ['2026-11-17', '2026-11-21', 3],
    ['2026-11-20', '2026-11-21', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-20', 0],
  ])('due %s and done on %s is %i working days late', (next, today, late) => {
    expect(workingDaysLate(day(next), day(today), openCalendar(PLAIN_WEEK))).toBe(late);
  });
});

describe('isOnTime', () => {
  it.each([
    ['2026-11-19', true],
    ['2026-11-20', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('an entry on %s for Friday 2026-11-20 is on time: %s', (on, is) => {
    expect(isOnTime(day(on), day('2026-11-20'), openCalendar(PLAIN_WEEK))).toBe(is);
  });
});

describe('sectionOf', () => {
  it.each([
    ['paused', 'U', 'need-unknown', true, null],
    ['scheduled', 'A', 'slipped', false, null],
    ['today', 'A', 'slipped', true, 'start'],
    ['today', 'U', 'need-unknown', true, 'start'],
    ['overdue', 'A', 'slipped', true, 'start'],
    ['soon', 'A', 'slipped', true, 'soon'],
    ['soon', 'U', 'need-unknown', true, 'ungraded'],
    ['overdue', 'U', 'slipped-long', false, 'ungraded'],
    ['today', 'U', 'no-close-date', false, 'ungraded'],
    ['overdue', 'U', 'next-deal-unknown', false, 'overdue'],
    ['soon', 'U', 'next-deal-unknown', false, 'soon'],
    ['overdue', 'B', 'manual', false, 'overdue'],
    ['today', 'E', 'no-need', false, 'today'],
  ] as const)(
    'puts %s, %s (%s), untouched %s into section %s',
    (status, grade, gradeReason, isUntouched, section) => {
      expect(sectionOf({ status, grade, gradeReason, isUntouched })).toBe(section);
    },
  );
});
