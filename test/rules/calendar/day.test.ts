/** Days are serials as in Sheets; checked against JavaScript's UTC calendar. */
import { fc } from '../../support/laws';
import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  dayFromParts,
  daysInMonth,
  isoFromDay,
  weekdayOf,
} from '../../../src/rules';
import { anyDay } from '../../support/arbitraries';

describe('dayFromCivil and civilFromDay', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1900-02-28', 60],
    ['1900-03-01', 61],
    ['2000-02-29', 36585],
    ['2026-11-21', 46347],
    ['2026-12-31', 46387],
    ['2100-02-28', 73109],
    ['2100-03-01', 73110],
  ])('%s is the serial %i, as in Sheets', (written, serial) => {
    const [year, month, dayOfMonth] = written.split('-').map(Number) as [number, number, number];
    expect(dayFromCivil(year, month, dayOfMonth)).toBe(serial);
    expect(civilFromDay(serial)).toEqual({ year, month, dayOfMonth });
  });

  it('convert a day to its date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 3_000_000 }), (day) => {
        const { year, month, dayOfMonth } = civilFromDay(day);
        expect(dayFromCivil(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('agree with the calendar of JavaScript, including the weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const utc = new Date((day - 25569) * 86_400_000);
        expect(isoFromDay(day)).toBe(utc.toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(utc.getUTCDay());
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    [46347, 6],
    [46348, 7],
    [46349, 1],
    [2, 1],
    [1, 7],
    [-5, 1],
  ])('serial %i is weekday %i, Monday being 1', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('dayFromParts', () => {
  it.each([
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 2, 29],
    [2100, 2, 29],
    [2026.5, 1, 1],
  ])('is null for %i-%i-%i', (year, month, dayOfMonth) => {
    expect(dayFromParts(year, month, dayOfMonth)).toBeNull();
  });

  it('accepts 29 February in leap years only; of centuries every fourth', () => {
    expect(dayFromParts(2028, 2, 29)).toBe(dayFromCivil(2028, 2, 29));
    expect([2000, 2024, 2026, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });
});

describe('dayFromIso', () => {
  it.each(['', '2026-1-2', '2026-11-21T00:00', ' 2026-11-21', '2026-02-30', '2026/11/21'])(
    'does not read %j',
    (text) => {
      expect(dayFromIso(text)).toBeNull();
    },
  );

  it('reads the output of isoFromDay', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
    );
    expect(isoFromDay(dayFromCivil(33, 4, 3))).toBe('0033-04-03');
  });
});
