/** Month arithmetic as in EDATE and EOMONTH. */
import { fc } from '../../support/laws';
import {
  addMonths,
  anniversaryIn,
  civilFromDay,
  endOfMonth,
  firstDayWithin,
  isWithinMonths,
  mayBeBetween,
} from '../../../src/rules';
import { anyDay } from '../../support/arbitraries';
import { day, iso } from '../../support/customers';

const months = fc.integer({ min: 1, max: 60 });

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-21', 1, '2026-12-21'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 15, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', -48, '2024-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(iso(addMonths(day(from), count))).toBe(to);
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, count) => {
        expect(addMonths(from + 1, count)).toBeGreaterThanOrEqual(addMonths(from, count));
      }),
    );
  });
});

describe('endOfMonth', () => {
  it.each([
    ['2026-11-21', 0, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', -11, '2025-02-28'],
    ['2027-12-01', 2, '2028-02-29'],
  ])('%s and %i months ends on %s', (from, count, to) => {
    expect(iso(endOfMonth(day(from), count))).toBe(to);
  });
});

describe('firstDayWithin', () => {
  it.each([
    ['2026-12-21', 1, '2026-11-21'],
    ['2027-03-31', 1, '2027-03-01'],
    ['2027-03-29', 1, '2027-03-01'],
    ['2027-03-28', 1, '2027-02-28'],
    ['2027-02-28', 1, '2027-01-28'],
  ])('%s is within %i months from %s on', (limit, count, first) => {
    expect(iso(firstDayWithin(day(limit), count))).toBe(first);
  });

  it('returns a day within the months, while the day before is not', () => {
    fc.assert(
      fc.property(anyDay, months, (limit, count) => {
        const first = firstDayWithin(limit, count);
        expect(addMonths(first, count)).toBeGreaterThanOrEqual(limit);
        expect(addMonths(first - 1, count)).toBeLessThan(limit);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isWithinMonths', () => {
  it('compares with the day that many months later, also where it needs no calculation', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), fc.integer({ min: -3, max: 3 }), (from, count, off) => {
        const day = addMonths(from, count) + off;
        expect(isWithinMonths(day, from, count)).toBe(off <= 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is false for a day decades later and true for a day decades earlier', () => {
    expect(isWithinMonths(day('2056-01-01'), day('2026-01-01'), 12)).toBe(false);
    expect(isWithinMonths(day('1996-01-01'), day('2026-01-01'), 12)).toBe(true);
  });
});

describe('mayBeBetween', () => {
  it('never misses a day that is some months before or after another', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), fc.nat(5), (from, count, around) => {
        const day = addMonths(from, count);
        expect(mayBeBetween(day - around, day + around, from, count)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('rules out a time that is too early or too late', () => {
    const from = day('2026-07-01');
    expect(mayBeBetween(from + 20, from + 27, from, 1)).toBe(false);
    expect(mayBeBetween(from + 32, from + 90, from, 1)).toBe(false);
    expect(mayBeBetween(from - 90, from - 32, from, -1)).toBe(false);
    expect(mayBeBetween(from - 27, from - 1, from, -1)).toBe(false);
  });
});

describe('anniversaryIn', () => {
  it('turns 29 February into 28 February in common years', () => {
    expect(iso(anniversaryIn(2027, day('1988-02-29')))).toBe('2027-02-28');
    expect(iso(anniversaryIn(2028, day('1988-02-29')))).toBe('2028-02-29');
  });

  it('keeps day and month of all other days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1900, max: 2199 }), (of, year) => {
        const born = civilFromDay(of);
        fc.pre(born.month !== 2 || born.dayOfMonth !== 29);
        expect(civilFromDay(anniversaryIn(year, of))).toEqual({ ...born, year });
      }),
    );
  });
});
