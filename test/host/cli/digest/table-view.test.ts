/** Alignment of tables on a terminal. */
import { alignedTable, widthOf } from '../../../../host/cli/digest/table-view';

describe('widthOf', () => {
  it('counts Chinese characters and emoji as two columns, combining marks as none', () => {
    expect(['abc', '客户', 'Ａ', '🎉', 'e\u0301', '\u200fa'].map(widthOf)).toEqual([
      3, 4, 2, 2, 1, 1,
    ]);
  });
});

describe('alignedTable', () => {
  it('aligns columns with Latin and Chinese text', () => {
    const lines = alignedTable([
      ['负责人', '逾期'],
      ['Anna', '12'],
    ]);
    expect(lines).toEqual(['负责人  逾期', 'Anna      12']);
  });
});
