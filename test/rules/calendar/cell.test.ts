/** Values of cells, and which of them count as blank. */
import { isBlankCell, isDateCell } from '../../../src/rules';

describe('isDateCell', () => {
  it('is true only for a day', () => {
    expect(isDateCell({ day: 46347 })).toBe(true);
    for (const other of [null, undefined, 46347, '2026-11-21', true, {}, { day: '1' }]) {
      expect(isDateCell(other)).toBe(false);
    }
  });
});

describe('isBlankCell', () => {
  it('is true for white space and an unticked checkbox, not for zero and days', () => {
    expect(['', ' ', '\n', '\u3000', false].map(isBlankCell)).not.toContain(false);
    expect([0, true, { day: 2 }, '.'].map(isBlankCell)).not.toContain(true);
  });
});
