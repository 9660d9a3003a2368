/** Prospect, existing, lost: both sides of the year after the last purchase. */
import { EXISTING_MONTHS, lostFrom, typeOn } from '../../../src/rules';
import { day, iso, TODAY } from '../../support/customers';

describe('typeOn', () => {
  it.each([
    [null, 'prospect'],
    ['2026-11-21', 'existing'],
    ['2025-11-21', 'existing'],
    ['2025-11-20', 'lost'],
    ['2019-01-01', 'lost'],
  ])('with last purchase %s, the type is %s', (last, type) => {
    expect(typeOn(last === null ? null : day(last), TODAY)).toBe(type);
  });

  it('is existing after a purchase on 29 February until 28 February of the next year', () => {
    expect(typeOn(day('2028-02-29'), day('2029-02-28'))).toBe('existing');
    expect(typeOn(day('2028-02-29'), day('2029-03-01'))).toBe('lost');
  });
});

describe('lostFrom', () => {
  it('is the first day on which the type is lost', () => {
    expect(EXISTING_MONTHS).toBe(12);
    for (const last of ['2025-11-21', '2028-02-29', '2027-02-28'].map(day)) {
      expect(typeOn(last, lostFrom(last) - 1)).toBe('existing');
      expect(typeOn(last, lostFrom(last))).toBe('lost');
    }
    expect(iso(lostFrom(day('2025-11-21')))).toBe('2026-11-22');
  });
});
