/** What a cell can hold, and what a person would call blank. */
import { isBlankCell, isDateCell } from '../../../src/rules';

describe('isDateCell', () => {
  it('is true for a day alone', () => {
    expect(isDateCell({ day: 46347 })).toBe(true);
    for (const other of [null, undefined, 46347, '2026-11-21', true, {}, { day: '1' }]) {
      expect(isDateCell(other)).toBe(false);
    }
  });
});

describe('isBlankCell', () => {
  it('white space is blank; zero, FALSE and days are not', () => {
    expect(['', ' ', '\n', '\u3000'].map(isBlankCell)).toEqual([true, true, true, true]);
    expect([0, false, { day: 2 }, '.'].map(isBlankCell)).toEqual([false, false, false, false]);
  });
});
