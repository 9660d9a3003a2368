/**
 * `npm run review`: imports the user's file into a workbook and looks through it for problems and possible duplicates.
 * A mistake in the options or the file is reported in one sentence with exit code 2.
 */
import { withWorkbook } from '../digest/with-workbook';
import { failureOf } from '../failure';
import { readReviewOptions, REVIEW_USAGE } from './options';
import { reviewView } from './review-view';
import { runReview } from './run-review';
import type { DigestOptions } from '../digest/options';

/** What the command needs from its process. */
export interface ReviewEnvironment {
  /** Paths are relative to this folder. */
  readonly workingFolder: string;
  /** The folder of the built add-on. */
  readonly dist: string;
  /** The folder of the built review. */
  readonly built: string;
  /** Epoch milliseconds. */
  readonly now: number;
  print(text: string): void;
  printError(text: string): void;
}

/** Returns the exit code: 0 whatever is found, 1 when the command itself failed, 2 for a mistake that the user can fix. */
export async function reviewCommand(
  args: readonly string[],
  frame: ReviewEnvironment,
): Promise<0 | 1 | 2> {
  try {
    const options = readReviewOptions(args);
    frame.print(options === null ? `${REVIEW_USAGE}\n` : await reviewFile(options, frame));
    return 0;
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    frame.printError(text);
    return exitCode;
  }
}

async function reviewFile(options: DigestOptions, frame: ReviewEnvironment): Promise<string> {
  return withWorkbook(options, frame, ({ host, filled, data, today }) => {
    const { rows } = filled.customers;
    const found = runReview(host, filled, data, frame.built);
    if (!options.json) {
      const notes = filled.notes.filter(({ code }) => code !== 'take-over').map(({ text }) => text);
      return reviewView({ file: options.data, today, rows, notes, ...found });
    }
    const problems = found.problems.map(
      ({ sentence: _sentence, rows: _rows, ...problem }) => problem,
    );
    const duplicates = found.duplicates.map(({ rows: of, level, why }) => ({
      rows: of,
      level,
      why,
    }));
    return `${JSON.stringify({ rows, problems, duplicates })}\n`;
  });
}
