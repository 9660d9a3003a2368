/** Snoozing until the next working day, or the first one a week later, and never to an earlier day (docs/rules.md §3). */
import { chinaHolidays, openCalendar, PLAIN_WEEK, snoozeUntil } from '../../../src/rules';
import { day, iso } from '../../support/customers';

const calendar = openCalendar({ ...PLAIN_WEEK, ...chinaHolidays });

describe('snoozeUntil', () => {
  it.each([
    ['2026-11-19', '2026-11-20', '2026-11-26'],
    ['2026-11-20', '2026-11-23', '2026-11-27'],
    ['2026-11-21', '2026-11-23', '2026-11-30'],
    ['2026-09-24', '2026-09-28', '2026-10-08'],
  ])('on %s, snoozing for a day ends on %s, for a week on %s', (today, aDay, aWeek) => {
    const from = { today: day(today), due: null };
    expect(iso(snoozeUntil('day', from, calendar))).toBe(aDay);
    expect(iso(snoozeUntil('week', from, calendar))).toBe(aWeek);
  });

  it.each([
    ['2026-12-02', '2026-12-03', '2026-12-09'],
    ['2026-12-04', '2026-12-07', '2026-12-11'],
    ['2026-11-20', '2026-12-01', '2026-12-07'],
  ])(
    'on Monday, November 30, a customer who is due on %s is put off to %s, or to %s',
    (due, aDay, aWeek) => {
      const from = { today: day('2026-11-30'), due: day(due) };
      expect(iso(snoozeUntil('day', from, calendar))).toBe(aDay);
      expect(iso(snoozeUntil('week', from, calendar))).toBe(aWeek);
    },
  );
});
