/** Snoozing until the next working day, or the first one a week later (docs/rules.md §3). */
import { chinaHolidays, openCalendar, PLAIN_WEEK, snoozeUntil } from '../../../src/rules';
import { day, iso } from '../../support/customers';

describe('snoozeUntil', () => {
  it.each([
    ['2026-11-19', '2026-11-20', '2026-11-26'],
    ['2026-11-20', '2026-11-23', '2026-11-27'],
    ['2026-11-21', '2026-11-23', '2026-11-30'],
    ['2026-09-24', '2026-09-28', '2026-10-08'],
  ])('on %s, snoozing for a day ends on %s, for a week on %s', (today, aDay, aWeek) => {
    const calendar = openCalendar({ ...PLAIN_WEEK, ...chinaHolidays });
    expect(iso(snoozeUntil('day', day(today), calendar))).toBe(aDay);
    expect(iso(snoozeUntil('week', day(today), calendar))).toBe(aWeek);
  });
});
