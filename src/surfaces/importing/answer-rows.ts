/** Answers for one portion of a file that the page of imports sends; sent again, it is not written again. */
import * as v from 'valibot';
import { keyFieldOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  openContext,
  openRecords,
  questionId,
  refuse,
  withLock,
  type Context,
} from '../../workbook';
import { readImportState, type ImportState } from './import-state';
import { missingColumn } from './missing-column';
import { writePortion } from './write-portion';

/** At most so many rows in one portion, so that a run ends long before Google's six minutes. */
const MOST_ROWS = 5_000;

const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ day: v.number() })]);

const question = v.object({
  id: questionId,
  at: v.number(),
  fields: v.array(v.string()),
  rows: v.pipe(
    v.array(v.object({ row: v.number(), cells: v.array(cell) })),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
  known: v.picklist(['fill', 'overwrite', 'skip', 'add']),
  mayReplace: v.optional(v.array(v.string()), []),
});

export function answerImportRows(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-rows']['answer'] {
  const portion = v.parse(question, asked);
  const { id, at } = portion;
  return withLock(context, { id }, () => {
    const state = readImportState(platform.storage(), id);
    const { refusals } = context.words.importing;
    if (state === null || at > state.next) {
      return refuse({ id }, { code: 'gone', message: refusals.notBegun() });
    }
    if (at < state.next) return answerOf(state);
    const { table } = state;
    const key = keyFieldOf(table);
    const records = openRecords(context, table);
    if (records?.columns[key] === undefined) {
      return refuse({ id }, missingColumn(context, table, key));
    }
    return answerOf(writePortion(context, records, { portion, state, today: context.today }));
  });
}

function answerOf({
  next,
  counts,
}: ImportState): Exclude<Questions['import-rows']['answer'], { readonly outcome: 'refused' }> {
  return { outcome: 'rows', next, counts };
}
