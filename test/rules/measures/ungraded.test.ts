import { ungradedShare, type Graded, type GradeReason } from '../../../src/rules';

const graded: Graded = { grade: 'A', reason: 'closes-within-1-month' };
const u = (reason: GradeReason, count: number): Graded[] =>
  Array.from({ length: count }, () => ({ grade: 'U', reason }));

describe('ungradedShare', () => {
  it('is nothing to speak of up to a third', () => {
    expect(ungradedShare([])).toBeNull();
    expect(ungradedShare([graded, graded, ...u('need-unknown', 1)])).toBeNull();
    expect(ungradedShare([graded, ...u('need-unknown', 1)])).not.toBeNull();
  });

  it('names the field that settles the most, and the commonest reason of that field', () => {
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

  it('asks for the need first where both settle as many', () => {
    const share = ungradedShare([...u('no-close-date', 2), ...u('need-unknown', 2)]);
    expect(share).toMatchObject({ field: 'need', reason: 'need-unknown', withReason: 2 });
  });
});
