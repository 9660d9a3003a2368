/** The answers in the sheet Review: which customers a person said to be different, or to be one. */
import type { RecordOf, reviewFields } from '../../rules';
import { readTable } from '../records';
import { readingContext, type Context } from '../context';

export interface ReviewAnswer {
  /** IDs of the two customers. */
  readonly first: string;
  readonly second: string;
  readonly answer: NonNullable<RecordOf<typeof reviewFields>['answer']>;
  /** What was compared then (`pairKeys`); `''` if the answer was typed into the sheet. */
  readonly keys: string;
}

/** None where the sheet is missing. */
export function readReviewAnswers(context: Context): readonly ReviewAnswer[] {
  const records = readTable(context.spreadsheet, 'review', readingContext(context))?.records ?? [];
  return records.flatMap(({ record: { first, second, answer, keys } }) =>
    answer === null || first === '' || second === '' ? [] : [{ first, second, answer, keys }],
  );
}
