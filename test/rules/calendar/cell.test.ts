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
  it('white space and an unticked checkbox are blank; zero and days are not', () => {
    expect(['', ' ', '\n', '\u3000', false].map(isBlankCell)).not.toContain(false);
    expect([0, true, { day: 2 }, '.'].map(isBlankCell)).not.toContain(true);
  });
});
