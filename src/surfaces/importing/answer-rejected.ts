/** Lists the rows of a file that could not be imported, each with its cause, so that they can be mended and imported. */
import * as v from 'valibot';
import type { Cell } from '../../rules';
import type { Platform, SheetPort } from '../../platform';
import type { Questions } from '../../protocol';
import { openContext, questionId, withLock, type Context } from '../../workbook';

const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ day: v.number() })]);

const question = v.object({
  id: questionId,
  headings: v.array(v.string()),
  rows: v.pipe(v.array(v.object({ why: v.string(), cells: v.array(cell) })), v.maxLength(5_000)),
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export function answerImportRejected(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-rejected']['answer'] {
  const { id, headings, rows, from } = v.parse(question, asked);
  return withLock(context, { id }, () => {
    const sheet = listRejected(context, { tag: id, headings, rows, from });
    context.spreadsheet.flush();
    return { outcome: 'listed', sheet: sheet.title() };
  });
}

export interface RejectedRows {
  /** The same for all rows of one sheet. */
  readonly tag: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly why: string; readonly cells: readonly Cell[] }[];
  /** How many rows come before them. */
  readonly from: number;
}

/** Writes the rejected rows of a file into their sheet. The caller holds the lock. */
export function listRejected(
  context: Context,
  { tag: name, headings, rows, from }: RejectedRows,
): SheetPort {
  const { spreadsheet, words } = context;
  const tag = `rejected-${name}`;
  const sheet = spreadsheet.sheetsTagged(tag)[0] ?? makeSheet(context, tag);
  const lines = rows.map(({ why, cells }): readonly Cell[] => [
    why,
    ...headings.map((_, at) => cells[at] ?? ''),
  ]);
  if (lines.length > 0) sheet.write([{ row: from + 2, column: 0, cells: lines }]);
  if (from === 0) {
    const head = [words.importing.rejectedWhy, ...headings];
    sheet.writeHeadings(0, head);
    sheet.styleHeadings(0, head.length);
    sheet.freezeHeading();
  }
  return sheet;
}

/** With a title that no sheet has: people mend the rows of earlier files in theirs. */
function makeSheet({ spreadsheet, words }: Context, tag: string): SheetPort {
  const { rejectedSheet } = words.importing;
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? rejectedSheet : `${rejectedSheet} ${number}`;
    if (spreadsheet.sheetTitled(title) !== null) continue;
    const inFront = spreadsheet.activeSheet();
    const sheet = spreadsheet.insertSheet(title);
    sheet.tagSheet(tag);
    // A new sheet comes to the front; the person stays where they were.
    inFront.bringToFront();
    return sheet;
  }
}
