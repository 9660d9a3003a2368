/** Shapes of the log's questions. */
import * as v from 'valibot';
import { logQuestion, previewQuestion } from '../../../src/surfaces/log/questions';

const accepts = (id: string) => v.is(logQuestion, { id, customer: 'c1', draft: {} });

describe('logQuestion', () => {
  it('logQuestion accepts ids of 8 to 40 characters that begin with a letter', () => {
    expect(['e2345678', `e${'x'.repeat(39)}`, 'entry-001'].map(accepts)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('logQuestion refuses ids that a cell could turn into a number or that are too short or long', () => {
    const ids = ['12345678', 'e234567', `e${'x'.repeat(40)}`, 'entry 001', '=entry-01'];
    expect(ids.map(accepts)).toEqual([false, false, false, false, false]);
  });
});

describe('previewQuestion', () => {
  it('previewQuestion accepts at most 20 drafts', () => {
    const isAccepted = (count: number) =>
      v.is(previewQuestion, { customer: 'c1', drafts: Array.from({ length: count }, () => ({})) });
    expect([20, 21].map(isAccepted)).toEqual([true, false]);
  });
});
