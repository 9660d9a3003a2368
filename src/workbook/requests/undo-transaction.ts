/**
 * Takes back what was done to records, whole or not at all: overwritten cells get back what stood in
 * them, journal rows are voided, added records go; whatever others did elsewhere stays.
 */
import type { Done, Refusal } from '../../protocol';
import {
  type ActivityRecord,
  type CellsByField,
  openActivity,
  type RecordChange,
  recordUndoBlocker,
  undoRecordChanges,
  voidingId,
} from '../undo';
import { withLock, refuse } from './commit';
import { openCustomerFile } from '../reading';
import type { Context } from '../context';
import { authorName } from '../people';

export function undoTransaction(
  context: Context,
  asked: { readonly undo: string },
): Done | Refusal {
  return withLock(context, asked, () => {
    const { spreadsheet, language, words, today } = context;
    const { refusals, undone } = words.work;
    const activity = openActivity(spreadsheet, language);
    const told = activity.records();
    const whole = told.find((each) => each.amended?.id === asked.undo);
    const record = whole ?? told.find((each) => partOf(each, asked.undo).length > 0);
    const amended = record?.amended ?? null;
    if (record === undefined || amended === null) {
      return refuse(asked, { code: 'gone', say: refusals.tooOld });
    }
    const deed = words.activity.deeds[record.deed];
    const done: Done = {
      outcome: 'done',
      say: undone({ deed }),
      undo: asked.undo,
      again: false,
      warnings: [],
    };
    const file = openCustomerFile(context);
    const records = whole === undefined ? partOf(record, asked.undo) : amended.records;
    const isBack = whole === undefined && file.hasEntry(voidingId(asked.undo));
    if (record.state === 'undone' || isBack) return { ...done, again: true };
    for (const change of records) {
      const because = recordUndoBlocker(change, file.tables, (id) => file.entriesOf(id));
      if (because === 'changed')
        return refuse(asked, { code: because, say: refusals.changed({ deed }) });
      if (because === 'gone')
        return refuse(asked, { code: because, say: refusals.undoGone({ deed }) });
    }
    const { when } = context.author();
    const by = authorName(context);
    const voiding = (entry: string, customerId: string): CellsByField => ({
      ...{ id: voidingId(entry), customerId, on: { day: today }, by },
      ...{ corrects: entry, loggedAt: when },
    });
    undoRecordChanges(records, file.tables, voiding);
    if (whole !== undefined) activity.update(record.row, 'undone');
    return done;
  });
}

/** Of many entries told at once, as a phone's or a review's are, one with what it moved. */
function partOf({ amended }: ActivityRecord, entry: string): readonly RecordChange[] {
  const records = amended?.records ?? [];
  const own = records.find(({ kind, id }) => kind === 'entry' && id === entry);
  if (own === undefined) return [];
  const customer = own.after['customerId'];
  return records.filter(
    (change) => change === own || (change.kind === 'fields' && change.id === customer),
  );
}
