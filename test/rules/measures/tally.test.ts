import { tallyOf } from '../../../src/rules';
import { anEntry } from '../../support/customers';

describe('tallyOf', () => {
  it('counts touches, reviews and attempts separately, without snoozes and pure corrections', () => {
    const kinds = ['touch', 'review', 'touch', 'attempt', 'snooze', null] as const;
    expect(tallyOf(kinds.map((kind) => anEntry({ kind })))).toEqual({
      touches: 2,
      reviews: 1,
      attempts: 1,
    });
  });
});
