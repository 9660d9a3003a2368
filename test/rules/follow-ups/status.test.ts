/** Status, lateness and the section of the due list (docs/rules.md §5). */
import {
  daysOverdue,
  isOnTime,
  lastGoodDay,
  openCalendar,
  PLAIN_WEEK,
  sectionOf,
  statusByDay,
  STATUSES,
  workingDaysLate,
} from '../../../src/rules';
import { day, TODAY } from '../../support/customers';

describe('statusByDay', () => {
  it.each([
    [null, 'paused'],
    ['2026-11-20', 'overdue'],
    ['2026-11-21', 'today'],
    ['2026-11-22', 'soon'],
    ['2026-11-28', 'soon'],
    ['2026-11-29', 'scheduled'],
  ])('a next day of %s has the status %s', (next, status) => {
    expect(statusByDay(next === null ? null : day(next), TODAY)).toBe(status);
  });

  it('takes the number of days that count as soon', () => {
    expect(statusByDay(TODAY + 14, TODAY)).toBe('scheduled');
    expect(statusByDay(TODAY + 14, TODAY, 14)).toBe('soon');
  });
});

describe('lastGoodDay', () => {
  it.each([
    ['2026-11-22', true, '2026-11-23'],
    ['2026-11-22', false, '2026-11-22'],
    ['2026-11-20', true, '2026-11-20'],
  ])('of %s, promised: %s, is %s', (next, isPromised, good) => {
    expect(lastGoodDay(day(next), isPromised, openCalendar(PLAIN_WEEK))).toBe(day(good));
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
    ['paused', null],
    ['start', 'start'],
    ['grade', 'ungraded'],
    ['overdue', 'overdue'],
    ['today', 'today'],
    ['soon', 'soon'],
    ['scheduled', null],
  ] as const)('puts the status %s into the section %s', (status, section) => {
    expect(sectionOf(status)).toBe(section);
  });

  it('lists every status but two', () => {
    expect(STATUSES.filter((status) => sectionOf(status) === null)).toEqual([
      'paused',
      'scheduled',
    ]);
  });
});
