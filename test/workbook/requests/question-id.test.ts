/** The shape of question IDs. */
import * as v from 'valibot';
import { questionId } from '../../../src/workbook';

describe('questionId', () => {
  it('questionId begins with a letter and has 8 to 40 characters', () => {
    const ids = ['e2345678', '12345678', 'e234567', `e${'x'.repeat(39)}`, `e${'x'.repeat(40)}`];
    expect(ids.map((id) => v.is(questionId, id))).toEqual([true, false, false, true, false]);
  });
});
