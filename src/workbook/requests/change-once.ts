/** Requests whose changes are found by place, such as settings: recorded for Undo, carried out once. */
import type { Done, Refusal } from '../../protocol';
import type { Context } from '../context';
import { openActivity, recordOperation, type Change, type Operation } from '../undo';
import { refuse, withLock, type RefusalReason } from './refuse';

/** @param change writes under the lock and returns what changed; called unless it was done before */
export function changeOnce(
  context: Context,
  question: { readonly id: string },
  operation: Operation,
  change: () => { readonly changes: readonly Change[]; readonly message: string } | RefusalReason,
): Done | Refusal {
  return withLock(context, question, () => {
    const { id } = question;
    const before = openActivity(context.spreadsheet, context.language)
      .records()
      .find(({ request }) => request?.id === id);
    if (before !== undefined) return { ...(before.request?.answer as Done), again: true };
    const changed = change();
    if ('code' in changed) return refuse(question, changed);
    const { changes, message } = changed;
    const undo = changes.length === 0 ? '' : id;
    const done: Done = { outcome: 'done', message, undo, again: false, warnings: [] };
    recordOperation(context, operation, changes, { id, answer: done });
    return done;
  });
}
