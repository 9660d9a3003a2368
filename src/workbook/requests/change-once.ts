/**
 * Requests whose changes are found by place, such as settings: recorded for Undo before they are written,
 * carried out once. If the run is killed, the next one rolls back what was written, so that the request can
 * be sent again; or it finishes the request if the owner of the digest was stored.
 */
import type { Done, Refusal } from '../../protocol';
import type { Context } from '../context';
import {
  openActivity,
  runOperation,
  type Change,
  type Operation,
  type RequestTrace,
} from '../undo';
import { refuse, withLock, type RefusalReason } from './refuse';
import { resolvedMessages } from './resolved-messages';

/** Changes by place that are about to be written. */
export interface PlannedChange {
  readonly changes: readonly Change[];
  readonly write: () => void;
}

/**
 * Carries out a request, unless that was done before.
 * @param plan called under the lock, unless the request was carried out before
 */
export function changeOnce(
  context: Context,
  question: { readonly id: string },
  operation: Operation,
  plan: () => (PlannedChange & { readonly message: string }) | RefusalReason,
): Done | Refusal {
  return withLock(context, question, (resolved) => {
    const messages = resolvedMessages(context, resolved);
    // What is left open may be this request.
    if (resolved?.state === 'open') {
      return refuse(question, { code: 'google', message: messages.join(' ') });
    }
    const { id } = question;
    const before = openActivity(context.spreadsheet, context.language)
      .records()
      .find(({ request }) => request?.id === id);
    if (before !== undefined) return { ...(before.request?.answer as Done), again: true };
    const planned = plan();
    if ('code' in planned) return refuse(question, planned);
    const { changes, message } = planned;
    const undo = changes.length === 0 ? '' : id;
    const done: Done = { outcome: 'done', message, undo, again: false, warnings: [] };
    changeOnRecord(context, operation, planned, { id, answer: done });
    return { ...done, warnings: messages };
  });
}

/** Writes what is planned, recorded before. Call it under the lock. */
export function changeOnRecord(
  context: Context,
  operation: Operation,
  { changes, write }: PlannedChange,
  request: RequestTrace | null = null,
): void {
  if (changes.length === 0) return;
  runOperation(context, operation, { changes, request }, () => {
    write();
    return changes;
  });
}
