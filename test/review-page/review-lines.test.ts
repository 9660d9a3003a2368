/** The sheet Review: what a review found, a line for each repair. */
import { reviewWordsOf } from '../../src/language/review';
import { reviewLines } from '../../src/review-page/review-lines';
import { review } from '../../src/surfaces/review';
import { TODAY } from '../support/customers';

describe('reviewLines', () => {
  it('has a line with an ID of its own for each unknown owner, in one cell too', () => {
    const unknown = (text: string, count: number) => ({
      ...{ row: 2, field: 'owner', code: 'unknown-owner', text, count },
      sentence: `${text} is not in Team.`,
    });
    const records = {
      ...{ today: TODAY, language: 'en', sheetProblems: [], titles: {} },
      customers: [2, 3].map((row) => ({
        row,
        grade: 'D' as const,
        record: { id: `c${row}`, company: `Company ${row}`, owner: 'Zed, Yan' },
      })),
      problems: [unknown('Zed', 2), unknown('Yan', 1)],
    };
    const lines = reviewLines(records, review(records), reviewWordsOf('en'))
      .filter(({ id }) => id.includes('unknown-owner'))
      .map(({ id, finding, customer, why }) => [id, finding, customer, why]);
    expect(lines).toEqual([
      [
        'customers/unknown-owner/2/Zed',
        'Problem (2 rows)',
        'row 2 Company 2',
        'Zed is not in Team.',
      ],
      [
        'customers/unknown-owner/2/Yan',
        'Problem (1 row)',
        'row 2 Company 2',
        'Yan is not in Team.',
      ],
    ]);
  });

  it.each([
    ['en', 'For example: “x1” is no number.'],
    ['zh', '例如：“x1” is no number.'],
  ])('says in %s that the text of the first of several rows is an example', (language, why) => {
    const wrong = (row: number, text: string) => ({
      ...{ row, field: 'potentialValue', code: 'not-a-number', text },
      sentence: `“${text}” is no number.`,
    });
    const records = {
      ...{ today: TODAY, language, sheetProblems: [], titles: {}, customers: [] },
      problems: [wrong(2, 'x1'), wrong(3, 'x2')],
    };
    const lines = reviewLines(records, review(records), reviewWordsOf(language));
    expect(lines.map((line) => line.why)).toEqual([why]);
    const same = { ...records, problems: [wrong(2, 'x1'), wrong(3, 'x1')] };
    expect(reviewLines(same, review(same), reviewWordsOf(language))[0]?.why).toBe(
      '“x1” is no number.',
    );
  });
});
