/** Takes a tab of the workbook in every hour from now on, or no longer. */
import * as v from 'valibot';
import { tableFields, type TableKey } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  customersSheet,
  openContext,
  questionId,
  refuse,
  sheetTitles,
  withLock,
  type Context,
} from '../../workbook';
import { printsOf } from './intake-rows';
import { forgetIntake, intakeChoice, intakesIn, keepIntake } from './intake-state';
import { openTakenLines } from './taken-lines';

const question = v.object({
  id: questionId,
  gid: v.number(),
  keep: v.nullable(
    v.object({ ...intakeChoice.entries, rows: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
});

export function answerImportIntake(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-intake']['answer'] {
  const { id, gid, keep } = v.parse(question, asked);
  return withLock(context, { id }, () => {
    const { refusals, taken: words } = context.words.importing;
    const storage = platform.storage();
    const before = intakesIn(storage.all()).find((intake) => intake.gid === gid);
    if (keep === null) {
      forgetIntake(storage, gid);
      return { outcome: 'intake', message: words.stopped({ title: before?.title ?? '' }) };
    }
    const sheet = context.spreadsheet.sheetNumbered(gid);
    if (sheet === null) return refuse({ id }, { code: 'gone', message: refusals.noSheet() });
    const title = sheet.title();
    if (isOurs(context, gid, title)) {
      return refuse({ id }, { code: 'input', message: words.ownSheet() });
    }
    const { rows: count, ...choice } = keep;
    const rows = sheet.read().slice(0, choice.headingAt + 1 + count);
    const lines = openTakenLines(context);
    const known = new Set(lines.all.flatMap((line) => (line.gid === gid ? [line.print] : [])));
    const prints = new Set(printsOf(rows, choice, choice.headingAt));
    const there = [...prints].filter((print) => print !== '' && !known.has(print));
    // Before the tab counts as taken in, so that a killed run takes nothing twice.
    const blank = { customer: '', owner: '', run: '', row: '' };
    lines.add(there.map((print) => ({ gid, print, state: 'there', ...blank })));
    context.spreadsheet.flush();
    const { at, who } = context.author();
    keepIntake(storage, { gid, title, at, who, trouble: '', ...choice });
    return { outcome: 'intake', message: words.kept({ title }) };
  });
}

/** What Duebook writes would come in again. */
function isOurs(context: Context, gid: number, title: string): boolean {
  if (customersSheet(context)?.gid() === gid) return true;
  const tables = Object.keys(tableFields) as TableKey[];
  return [...tables, 'settings' as const].some((table) => sheetTitles(table).includes(title));
}
