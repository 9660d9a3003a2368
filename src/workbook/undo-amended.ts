/**
 * Takes back what was done to records, whole or not at all: overwritten cells get back what stood in
 * them, journal rows are voided, added records go; whatever others did elsewhere stays.
 */
import type { Done, Refusal } from '../wire';
import { openActivity } from './activity';
import { locked, refuse } from './amend';
import { openCustomerFile } from './customer-file';
import type { Desk } from './desk';
import { recordHindrance, takeBackRecords, voidingId, type Fields } from './record-changes';
import { whoLogs } from './who-logs';

export function undoAmended(desk: Desk, asked: { readonly undo: string }): Done | Refusal {
  return locked(desk, asked, () => {
    const { spreadsheet, language, words, today } = desk;
    const { refusals, undone } = words.work;
    const activity = openActivity(spreadsheet, language);
    const record = activity.records().find((each) => each.amended?.id === asked.undo);
    const amended = record?.amended ?? null;
    if (record === undefined || amended === null) {
      return refuse(asked, { code: 'gone', say: refusals.tooOld });
    }
    const deed = words.activity.deeds[record.deed];
    const done: Done = {
      outcome: 'done',
      say: undone({ deed }),
      undo: asked.undo,
      again: record.state === 'undone',
      warnings: [],
    };
    if (record.state === 'undone') return done;
    const file = openCustomerFile(desk);
    const { records } = amended;
    for (const change of records) {
      const because = recordHindrance(change, file.tables, (id) => file.entriesOf(id));
      if (because === 'changed')
        return refuse(asked, { code: because, say: refusals.changed({ deed }) });
      if (because === 'gone')
        return refuse(asked, { code: because, say: refusals.undoGone({ deed }) });
    }
    const { when } = desk.author();
    const by = whoLogs(desk);
    const voiding = (entry: string, customerId: string): Fields => ({
      ...{ id: voidingId(entry), customerId, on: { day: today }, by },
      ...{ corrects: entry, loggedAt: when },
    });
    takeBackRecords(records, file.tables, voiding);
    activity.update(record.row, 'undone');
    return done;
  });
}
