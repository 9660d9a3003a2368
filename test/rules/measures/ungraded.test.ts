import { ungradedShare, type Graded, type GradeReason } from '../../../src/rules';

const graded: Graded = { grade: 'A', reason: 'closes-within-1-month' };
const u = (reason: GradeReason, count: number): Graded[] =>
  Array.from({ length: count }, () => ({ grade: 'U', reason }));

describe('ungradedShare', () => {
  it('is null when at most a third are to be graded', () => {
    expect(ungradedShare([])).toBeNull();
    expect(ungradedShare([graded, graded, ...u('need-unknown', 1)])).toBeNull();
    expect(ungradedShare([graded, ...u('need-unknown', 1)])).not.toBeNull();
  });

  it('names the field that most customers lack, and its most common reason', () => {
    const all = [
      ...u('need-unknown', 5),
      ...u('no-close-date', 2),
      ...u('slipped-long', 3),
      ...u('next-deal-unknown', 1),
    ];
    expect(ungradedShare([graded, ...all])).toEqual({
      ungraded: 11,
      customers: 12,
      field: 'expectedClose',
      settled: 6,
      reason: 'slipped-long',
      withReason: 3,
    });
  });

  it('prefers the need when equally many lack either field', () => {
    const share = ungradedShare([...u('no-close-date', 2), ...u('need-unknown', 2)]);
    expect(share).toMatchObject({ field: 'need', reason: 'need-unknown', withReason: 2 });
  });
});
