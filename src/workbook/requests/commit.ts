/**
 * Changing records once and whole: found by ID under the lock, told to Activity, written in few
 * calls. The same question sent again writes nothing and answers what it answered; what Google
 * refuses leaves nothing behind. No dialog and no toast in here: they would drop the lock.
 */
import { PlatformError } from '../../platform';
import type { Done, DuplicateMatch, Refusal, RefusalCode } from '../../protocol';
import {
  type Activity,
  findMissingColumn,
  LONGEST_RUN_MS,
  openActivity,
  type Operation,
  type RecordChange,
  type Transaction,
  undoRecordChanges,
  writeChanges,
} from '../undo';
import { openTables } from '../reading';
import type { Context } from '../context';
import type { Records, Tables } from '../records';
import { fieldLabel } from '../columns';

/** How long a person waits for others to finish. */
const LOCK_WAIT_MS = 8_000;

/** What is to be written and answered; without changes nothing is written. */
export interface TransactionPlan<A extends object> {
  readonly changes: readonly RecordChange[];
  readonly say: string;
  readonly warnings?: readonly string[];
  readonly more: A;
  /** What belongs to it but is nothing to undo; still under the lock. */
  readonly afterwards?: () => void;
  /** The question was carried out before, as its own traces show. */
  readonly again?: true;
}

export interface RefusalReason {
  readonly code: RefusalCode;
  readonly say: string;
  readonly field?: string;
  readonly duplicates?: readonly DuplicateMatch[];
}

export type TransactionResult<A extends object> = (Done & A) | Refusal;

export function refuse(sent: unknown, refusing: RefusalReason): Refusal {
  return { outcome: 'refused', ...refusing, sent };
}

/** Why nobody has that ID: the customer went, or with its column every ID did. */
export function missingCustomer(
  { words, language }: Context,
  { columns }: Pick<Records, 'columns'>,
): RefusalReason {
  const { gone, noColumn } = words.work.refusals;
  if (columns['id'] !== undefined) return { code: 'gone', say: gone };
  const label = fieldLabel('customers', 'id', language);
  return { code: 'column', field: 'id', say: noColumn({ label }) };
}

/**
 * @param plan reads and decides, under the lock; asked once
 * @param isTraced whether the plan itself finds the traces of a question sent before, as an entry
 *   does in the journal; else Activity is looked through
 */
export function commit<A extends object>(
  context: Context,
  question: { readonly id: string },
  deed: Operation,
  isTraced: boolean,
  plan: (tables: Tables) => TransactionPlan<A> | RefusalReason,
): TransactionResult<A> {
  return withLock(context, question, () => {
    const { spreadsheet, language } = context;
    const activity = openActivity(spreadsheet, language);
    const tables = openTables(context);
    const before = isTraced ? null : answeredBefore<A>(context, activity, question.id, tables);
    if (before !== null) return before;
    const planned = plan(tables);
    if ('code' in planned) return refuse(question, planned);
    const { changes, say, warnings = [], more, afterwards } = planned;
    const done: Done & A = {
      ...{ outcome: 'done' as const, say, undo: question.id, again: planned.again === true },
      ...{ warnings, ...more },
    };
    if (planned.again === true) {
      return answeredBefore<A>(context, activity, question.id, tables) ?? done;
    }
    if (changes.length === 0) {
      afterwards?.();
      return done;
    }
    const lacking = findMissingColumn(changes, tables);
    if (lacking !== null) {
      const label = fieldLabel(lacking.table, lacking.field, language);
      const noColumn = context.words.work.refusals.noColumn({ label });
      return refuse(question, { code: 'column', field: lacking.field, say: noColumn });
    }
    const amended: Transaction = { id: question.id, answer: done, records: changes };
    activity.tell(deed, amended, context.author());
    try {
      writeChanges(changes, tables);
    } catch (cause) {
      forget(context, amended);
      throw cause;
    }
    afterwards?.();
    return done;
  });
}

/** Waits for the lock, and turns what the world outside refuses into a sentence. */
export function withLock<A>(context: Context, question: unknown, work: () => A): A | Refusal {
  return withRefusals(context, question, () => {
    const held = context.platform.lock().hold(LOCK_WAIT_MS, work);
    return held === null
      ? refuse(question, { code: 'busy', say: context.words.menu.needs.busy })
      : held.value;
  });
}

export function withRefusals<A>(context: Context, question: unknown, work: () => A): A | Refusal {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    const { needs } = context.words.menu;
    const { code, reason } = cause;
    if (code === 'no-customers') return refuse(question, { code: 'set-up', say: needs.setUp });
    const say = code === 'write-refused' ? needs.refused({ reason }) : needs.failed({ reason });
    return refuse(question, { code: 'google', say });
  }
}

/** The answer given before; what broke off on the way is finished by asking again. */
function answeredBefore<A extends object>(
  context: Context,
  activity: Activity,
  id: string,
  tables: Tables,
): (Done & A) | null {
  const told = activity.records().filter((each) => each.amended !== null);
  const record = told.find((each) => each.amended?.id === id);
  const amended = record?.amended ?? null;
  if (record === undefined || amended === null) return null;
  const { state, at } = record;
  const isFresh = context.platform.clock().now() - at < LONGEST_RUN_MS;
  // What others have built on was finished: their own writing would have found it so.
  const isLast = record === told[told.length - 1];
  if (state === 'done' && isFresh && isLast) writeChanges(amended.records, tables);
  return { ...(amended.answer as Done & A), again: true };
}

/** What was refused in the middle leaves nothing behind, and may be sent again. */
function forget(context: Context, amended: Transaction): void {
  const { spreadsheet, language } = context;
  try {
    undoRecordChanges(amended.records, openTables(context), null);
  } catch (cause) {
    // What may not be written now was not written before.
    if (!(cause instanceof PlatformError)) throw cause;
  }
  const activity = openActivity(spreadsheet, language);
  const record = activity.records().find(({ amended: told }) => told?.id === amended.id);
  if (record === undefined) return;
  const { deed, at, changes } = record;
  activity.update(record.row, 'undone', { deed, at, changes, amended: { ...amended, id: '' } });
}
