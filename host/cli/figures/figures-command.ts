/**
 * `npm run figures`: imports the user's files into a workbook and prints the figures of the team over them.
 * A mistake in the options or the files is reported in one sentence with exit code 2.
 */
import { checkNotAfter, withWorkbook, type OpenWorkbook } from '../digest/with-workbook';
import { failureOf } from '../failure';
import { punctuationOf } from '../files/punctuation';
import { askScript, withRecordNumber, type ProblemReply } from '../workbook/ask-script';
import { figuresView, type FiguresReply } from './figures-view';
import { FIGURES_USAGE, readFiguresOptions, type FiguresOptions } from './options';

/** What the command needs from its process. */
export interface FiguresEnvironment {
  /** Paths are relative to this folder. */
  readonly workingFolder: string;
  /** The folder of the built add-on. */
  readonly dist: string;
  /** Epoch milliseconds. */
  readonly now: number;
  print(text: string): void;
  printError(text: string): void;
}

/** Returns the exit code: 0, 1 when the command itself failed, 2 for a mistake that the user can fix. */
export async function figuresCommand(
  args: readonly string[],
  frame: FiguresEnvironment,
): Promise<0 | 1 | 2> {
  try {
    const options = readFiguresOptions(args);
    if (options === null) frame.print(`${FIGURES_USAGE}\n`);
    else {
      const look = (workbook: OpenWorkbook): string => printed(options, workbook);
      frame.print(await withWorkbook(options, frame, look));
    }
    return 0;
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    frame.printError(text);
    return exitCode;
  }
}

function printed(options: FiguresOptions, { host, filled, today }: OpenWorkbook): string {
  checkNotAfter('from', options.from, today);
  const reply = askScript<FiguresReply>(host, { ask: 'figures', from: options.from });
  const { customers, recordOf } = filled;
  const problems = [
    ...filled.problems,
    ...reply.problems.map((problem) => withRecordNumber(problem, recordOf)),
  ];
  const notes = filled.notes.map(({ code, text }) => ({ code, text }));
  const { rows, folded, unmapped } = customers;
  const { mergedDeals, labels } = reply.words;
  if (folded !== null) notes.push({ code: 'one-deal', text: mergedDeals });
  if (unmapped.length > 0) {
    const title = labels['unmapped'] ?? '';
    const { colon, comma } = punctuationOf(title);
    const text = `${title}${colon}${unmapped.join(comma)}`;
    notes.push({ code: 'unused-headings', text });
  }
  if (!options.json) return figuresView(reply, { file: options.data, rows, notes, problems });
  const withoutSentence = problems.map(
    ({ sentence: _sentence, ...problem }: ProblemReply) => problem,
  );
  return `${JSON.stringify({ rows, ...reply.figures, notes, problems: withoutSentence })}\n`;
}
