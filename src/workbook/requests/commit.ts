/**
 * Transactions on records: planned under the lock, recorded in Activity, then written in few calls. A
 * run that is killed halfway is finished by the next one. The same request sent again writes nothing
 * and gets the same answer; a write that Google refuses is rolled back. Show no dialogs or toasts here: they release the lock.
 */
import type { Done, Refusal } from '../../protocol';
import { fieldLabel } from '../columns';
import type { Context } from '../context';
import { openTables } from '../reading';
import type { Tables } from '../records';
import {
  findMissingColumn,
  openActivity,
  rollBack,
  writeRecordChanges,
  type Activity,
  type Operation,
  type RecordChange,
  type RequestTrace,
  type ResolvedOperation,
} from '../undo';
import { refuse, withLock, type RefusalReason } from './refuse';
import { resolvedMessages } from './resolved-messages';

/** What to write, and the answer. */
export interface TransactionPlan<A extends object> {
  readonly changes: readonly RecordChange[];
  readonly message: string;
  readonly warnings?: readonly string[];
  readonly more: A;
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
  /**
   * True if nothing may be written while an earlier operation is not complete: what the plan finds in
   * the sheet may belong to it.
   */
  readonly isAfterOpen?: true;
  /** How long the lock is held: by default until the run ends, since nothing follows an answer. */
  readonly until?: 'work' | 'run';
}

/** Carries out a request, or refuses it. @param plan called once, under the lock */
export function commit<A extends object>(
  context: Context,
  question: { readonly id: string },
  { operation, isTraced, isAfterOpen, until = 'run' }: TransactionOptions,
  plan: (tables: Tables) => TransactionPlan<A> | RefusalReason,
): (Done & A) | Refusal {
  const work = (resolved: ResolvedOperation | null): (Done & A) | Refusal => {
    if (isAfterOpen === true && resolved?.state === 'open') {
      const [message = ''] = resolvedMessages(context, resolved);
      return refuse(question, { code: 'google', message });
    }
    const activity = openActivity(context.spreadsheet, context.language);
    const tables = openTables(context);
    const before = isTraced ? null : answerGivenBefore<A>(activity, question.id);
    if (before !== null) return before;
    const planned = plan(tables);
    if ('code' in planned) return refuse(question, planned);
    const { changes, message, warnings = [], more, again = false } = planned;
    const done: Done & A = {
      outcome: 'done',
      message,
      undo: question.id,
      again,
      warnings,
      ...more,
    };
    if (again) return answerGivenBefore<A>(activity, question.id) ?? done;
    const missing = findMissingColumn(changes, tables);
    if (missing !== null) {
      const label = fieldLabel(missing.table, missing.field, context.language);
      const noColumn = context.words.work.refusals.noColumn({ label });
      return refuse(question, { code: 'column', field: missing.field, message: noColumn });
    }
    if (changes.length > 0) {
      const request = { id: question.id, answer: done };
      const author = context.author();
      activity.begin({ operation, changes, request }, author);
      try {
        writeRecordChanges(changes, tables);
      } catch (cause) {
        revoke(context, changes, request);
        throw cause;
      }
      activity.end(operation, request.id, author);
    }
    // Not part of the answer that is kept: it is about another operation.
    return { ...done, warnings: [...warnings, ...resolvedMessages(context, resolved)] };
  };
  return withLock(context, question, work, until);
}

/** The answer to an earlier, equal request; null if there was none. */
function answerGivenBefore<A extends object>(activity: Activity, id: string): (Done & A) | null {
  const record = activity.records().find(({ request }) => request?.id === id);
  if (record === undefined) return null;
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
