/** The generated holidays of China, checked against known totals and long weekends. */
import { chinaHolidays, MONDAY_TO_FRIDAY, openCalendar } from '../../../src/rules';
import { day, iso } from '../../support/customers';

const calendar = openCalendar({ week: MONDAY_TO_FRIDAY, ...chinaHolidays });

describe('chinaHolidays', () => {
  it.each([
    [2024, 251],
    [2025, 248],
  ])('%i has %i working days', (year, workingDays) => {
    expect(calendar.count(day(`${year}-01-01`), day(`${year}-12-31`))).toBe(workingDays);
  });

  it.each([
    ['2024-09-27', 5, '2024-10-10'],
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2026-10-09', 1, '2026-10-10'],
    ['2026-02-14', 1, '2026-02-24'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(iso(calendar.add(day(from), count))).toBe(to);
  });

  it('reports days after 2026 as not covered', () => {
    expect(iso(chinaHolidays.through)).toBe('2026-12-31');
    expect(calendar.isBeyondTable(day('2026-12-31'))).toBe(false);
    expect(calendar.isBeyondTable(day('2027-01-01'))).toBe(true);
  });

  it('has no day both off and worked, and both lists ascend', () => {
    const { off, work } = chinaHolidays;
    expect(off.filter((on) => work.includes(on))).toEqual([]);
    for (const list of [off, work]) expect(list).toEqual([...list].sort((a, b) => a - b));
  });
});
