/**
 * Transactions on records: planned under the lock, recorded in Activity, then written in few calls.
 * The same request sent again writes nothing and gets the same answer; a write that Google refuses is
 * rolled back. Show no dialogs or toasts here: they release the lock.
 */
import type { Done, Refusal } from '../../protocol';
import { fieldLabel } from '../columns';
import type { Context } from '../context';
import { openTables } from '../reading';
import type { Tables } from '../records';
import {
  findMissingColumn,
  isRecordChange,
  LONGEST_RUN_MS,
  openActivity,
  rollBack,
  writeRecordChanges,
  type Activity,
  type Operation,
  type RecordChange,
  type RequestTrace,
} from '../undo';
import { refuse, withLock, type RefusalReason } from './refuse';

/** What to write, and the answer. */
export interface TransactionPlan<A extends object> {
  readonly changes: readonly RecordChange[];
  readonly message: string;
  readonly warnings?: readonly string[];
  readonly more: A;
  /** More work under the same lock, which undoing the transaction leaves. */
  readonly afterwards?: () => void;
  /** True if the plan found that the request was carried out before. */
  readonly again?: true;
}

interface TransactionOptions {
  readonly operation: Operation;
  /**
   * True if the plan itself detects a repeated request, for example by its journal entry. Otherwise
   * Activity is searched first.
   */
  readonly isTraced?: true;
}

/** Carries out a request, or refuses it. @param plan called once, under the lock */
export function commit<A extends object>(
  context: Context,
  question: { readonly id: string },
  { operation, isTraced }: TransactionOptions,
  plan: (tables: Tables) => TransactionPlan<A> | RefusalReason,
): (Done & A) | Refusal {
  return withLock(context, question, () => {
    const activity = openActivity(context.spreadsheet, context.language);
    const tables = openTables(context);
    const before = isTraced ? null : answerGivenBefore<A>(context, activity, question.id, tables);
    if (before !== null) return before;
    const planned = plan(tables);
    if ('code' in planned) return refuse(question, planned);
    const { changes, message, warnings = [], more, afterwards, again = false } = planned;
    const done: Done & A = {
      outcome: 'done',
      message,
      undo: question.id,
      again,
      warnings,
      ...more,
    };
    if (again) return answerGivenBefore<A>(context, activity, question.id, tables) ?? done;
    const missing = findMissingColumn(changes, tables);
    if (missing !== null) {
      const label = fieldLabel(missing.table, missing.field, context.language);
      const noColumn = context.words.work.refusals.noColumn({ label });
      return refuse(question, { code: 'column', field: missing.field, message: noColumn });
    }
    if (changes.length > 0) {
      const request = { id: question.id, answer: done };
      activity.append({ operation, state: 'done', changes, request }, context.author());
      try {
        writeRecordChanges(changes, tables);
      } catch (cause) {
        revoke(context, changes, request);
        throw cause;
      }
    }
    afterwards?.();
    return done;
  });
}

/** The answer to an earlier, equal request; null if there was none. Finishes its write if interrupted. */
function answerGivenBefore<A extends object>(
  context: Context,
  activity: Activity,
  id: string,
  tables: Tables,
): (Done & A) | null {
  const requested = activity.records().filter(({ request }) => request !== null);
  const record = requested.find(({ request }) => request?.id === id);
  if (record === undefined) return null;
  const isFresh = context.platform.clock().now() - record.at < LONGEST_RUN_MS;
  // Only the last request can be unfinished.
  const isLast = record === requested[requested.length - 1];
  if (record.state === 'done' && isFresh && isLast) {
    writeRecordChanges(record.changes.filter(isRecordChange), tables);
  }
  return { ...(record.request?.answer as Done & A), again: true };
}

/** Rolls back a refused transaction and clears its request ID, so that it can be sent again. */
function revoke(context: Context, changes: readonly RecordChange[], request: RequestTrace): void {
  rollBack(context, changes);
  const activity = openActivity(context.spreadsheet, context.language);
  const record = activity.records().find((each) => each.request?.id === request.id);
  if (record === undefined) return;
  activity.update(record.row, 'undone', { ...record, request: { ...request, id: '' } });
}
