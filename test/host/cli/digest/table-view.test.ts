/** Tables on a terminal. */
import { alignedTable, widthOf } from '../../../../host/cli/digest/table-view';

describe('widthOf', () => {
  it('counts Chinese characters and emoji as two places, accents and marks as none', () => {
    expect(['abc', '客户', 'Ａ', '🎉', 'e\u0301', '\u200fa'].map(widthOf)).toEqual([
      3, 4, 2, 2, 1, 1,
    ]);
  });
});

describe('alignedTable', () => {
  it('lines columns up whatever the script', () => {
    const lines = alignedTable([
      ['负责人', '逾期'],
      ['Anna', '12'],
    ]);
    expect(lines).toEqual(['负责人  逾期', 'Anna      12']);
  });
});
