/** The answers in the sheet Review: which customers a person said to be different, or to be one. */
import type { ReadingContext, RecordOf, reviewFields } from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import { readTable } from '../records';

export interface ReviewAnswer {
  /** IDs of the two customers. */
  readonly first: string;
  readonly second: string;
  readonly answer: NonNullable<RecordOf<typeof reviewFields>['answer']>;
  /** What was compared then (`pairKeys`); `''` if the answer was typed into the sheet. */
  readonly keys: string;
}

/** Reads the answers; none if there is no such sheet. */
export function readReviewAnswers(
  spreadsheet: SpreadsheetPort,
  reading: ReadingContext,
): readonly ReviewAnswer[] {
  const records = readTable(spreadsheet, 'review', reading)?.records ?? [];
  return records.flatMap(({ record: { first, second, answer, keys } }) =>
    answer === null || first === '' || second === '' ? [] : [{ first, second, answer, keys }],
  );
}
