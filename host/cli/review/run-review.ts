/**
 * Runs the built review over the customers of an open workbook. It is no part of the shipped script, which
 * has less time and memory: it runs here as it would in a page, and is asked in JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { Host } from '../../index';
import type { DecodedFile } from '../files/decode-file';
import { keptColumns } from '../digest/file-rows';
import type { FilledWorkbook } from '../digest/fill-workbook';
import type { KeptColumns } from '../files/save-xlsx';
import { askScript, withRecordNumber, type ProblemReply } from '../workbook/ask-script';

interface RecordsReply {
  readonly today: number;
  readonly language: string;
  readonly customers: readonly { readonly row: number; readonly record: unknown }[];
  readonly problems: readonly ProblemReply[];
}

export interface ReviewReply {
  readonly problems: readonly ProblemReply[];
  readonly duplicates: readonly {
    readonly rows: readonly number[];
    readonly level: 'same' | 'perhaps';
    readonly why: readonly string[];
    readonly names: readonly string[];
  }[];
  readonly words: {
    readonly levels: Readonly<Record<string, string>>;
    readonly labels: Readonly<Record<string, string>>;
  };
}

interface BuiltReview {
  readonly answerReview: (question: string) => string;
}

/**
 * Reviews the customers of an imported file; the rows of the answer are numbers of records in the file.
 * @param built the folder of the built review
 */
export function runReview(
  host: Host,
  { customers: imported, problems, recordOf }: FilledWorkbook,
  data: DecodedFile,
  built: string,
): ReviewReply {
  const {
    customers,
    problems: found,
    ...facts
  } = askScript<RecordsReply>(host, {
    ask: 'records',
  });
  const code = readFileSync(join(built, 'review.js'), 'utf8');
  // A function of its own keeps the bundle's names out of the global scope.
  const { answerReview } = runInThisContext(
    `(function () { ${code}\nreturn __review; })()`,
  ) as BuiltReview;
  const kept = keptColumns(imported, data);
  const question = {
    ...facts,
    customers: customers.map(({ row, ...customer }) => ({
      ...customer,
      row: imported.recordOf[row] ?? row,
      unmapped: unmappedIn(kept, row),
    })),
    problems: [...problems, ...found.map((problem) => withRecordNumber(problem, recordOf))],
  };
  return JSON.parse(answerReview(JSON.stringify(question))) as ReviewReply;
}

/** The cells of a row that are no field, by heading; a part of the address is often among them. */
function unmappedIn(kept: KeptColumns | null, row: number): Readonly<Record<string, string>> {
  if (kept === null) return {};
  const cells = kept.cellsAt(row);
  return Object.fromEntries(
    kept.headings.flatMap((heading, at) => {
      const cell = cells[at];
      return typeof cell === 'string' || typeof cell === 'number' ? [[heading, String(cell)]] : [];
    }),
  );
}
