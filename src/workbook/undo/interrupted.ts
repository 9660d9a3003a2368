/**
 * What killed runs left half done: found by whoever holds the lock next, and finished, or rolled back
 * if it has no IDs to find its cells by (docs/decisions/0021-a-run-may-die-anywhere.md).
 */
import { textOf } from '../../rules';
import { PlatformError } from '../../platform';
import { fieldLabel } from '../columns';
import type { Context } from '../context';
import { openTables } from '../reading';
import { openActivity, type Activity } from './activity';
import { isRecordChange, undoBlocker } from './change';
import { openChangedWorkbook } from './changed-workbook';
import type { Operation } from './operation-list';
import { finishUndo, rollBack } from './operations';
import { isPlaceUndone } from './place-changes';
import { writeRecordChanges, type RecordChange } from './record-changes';
import type { ActivityRecord } from './stored-record';

/** No execution lasts longer (docs/platform.md §2). */
export const LONGEST_RUN_MS = 6 * 60_000;

/** How long a reader waits for a run that is writing. */
const READER_WAIT_MS = 2_000;

/** An interrupted operation, and what became of it. */
export interface ResolvedOperation {
  readonly operation: Operation;
  /** Email of who began it; `''` if Google hid it. */
  readonly who: string;
  /**
   * - `done`: finished, an undo included
   * - `undone`: rolled back
   * - `kept`: left as it is, since cells were changed meanwhile
   * - `open`: Google refused what was left to write
   */
  readonly state: 'done' | 'undone' | 'kept' | 'open';
  /** Labels of the cells that were left, since someone changed them meanwhile. */
  readonly left: readonly string[];
}

/** An operation that is begun and not complete. */
export interface OpenOperation {
  readonly operation: Operation;
  readonly who: string;
  /** IDs of the customers that it changes. */
  readonly customers: ReadonlySet<string>;
}

/**
 * Resolves the operation that was begun last, if its run was killed. Call it under the lock, before
 * anything else is written. Null if there is none.
 */
export function resolveOpen(context: Context): ResolvedOperation | null {
  const activity = openActivity(context.spreadsheet, context.language);
  const open = activity.open();
  activity.ensureHeadings();
  return open === null ? null : resolve(context, activity, open);
}

/** True if an operation is begun and not complete: its run was killed, or is at work. Two calls. */
export function hasOpenOperation({ spreadsheet, language }: Context): boolean {
  return openActivity(spreadsheet, language).open() !== null;
}

/** For those who only read: resolves what is open. Returns what still is, such as a run at work. */
export function settleOpen(context: Context): OpenOperation | null {
  const open = openActivity(context.spreadsheet, context.language).open();
  if (open === null) return null;
  const { platform, spreadsheet, language } = context;
  const held = platform.lock().hold(READER_WAIT_MS, () => {
    resolveOpen(context);
    return openActivity(spreadsheet, language).open() !== null;
  });
  if (held?.value === false) return null;
  const { operation, who, undoes } = open;
  const record =
    undoes === undefined
      ? open
      : openActivity(spreadsheet, language)
          .records()
          .find(({ at }) => at === undoes.at);
  return { operation, who, customers: customersIn(record?.changes ?? []) };
}

/** Resolves every operation whose run was killed, not only the last one. Call it under the lock. */
export function resolveInterrupted(context: Context): readonly ResolvedOperation[] {
  const last = resolveOpen(context);
  const activity = openActivity(context.spreadsheet, context.language);
  // The last one, if Google has just refused it.
  const refused = activity.open();
  const others = activity
    .records()
    .filter(({ state, at }) => state === 'begun' && at !== refused?.at)
    .map((record) => resolve(context, activity, record));
  return last === null ? others : [last, ...others];
}

function resolve(context: Context, activity: Activity, record: ActivityRecord): ResolvedOperation {
  const { operation, who, changes, undoes } = record;
  try {
    if (undoes !== undefined) {
      finishUndo(context, activity, record);
      return { operation, who, state: 'done', left: [] };
    }
    const records = changes.filter(isRecordChange);
    const { request } = record;
    return records.length === changes.length && request !== null
      ? finish(context, activity, { ...record, changes: records, request })
      : takeBack(context, activity, record);
  } catch (cause) {
    // This user may not write it; a colleague or the hourly job may.
    if (!(cause instanceof PlatformError)) throw cause;
    return { operation, who, state: 'open', left: [] };
  }
}

/** Records are found by ID, and what a person changed meanwhile is left, so they can be finished. */
function finish(
  context: Context,
  activity: Activity,
  { operation, who, changes, request }: RequestedRecord,
): ResolvedOperation {
  const left = writeRecordChanges(changes, openTables(context));
  activity.end(operation, request.id, context.author());
  const labels = left.map(({ table, field }) => fieldLabel(table, field, context.language));
  return { operation, who, state: 'done', left: [...new Set(labels)] };
}

type RequestedRecord = Omit<ActivityRecord, 'changes' | 'request'> & {
  readonly changes: readonly RecordChange[];
  readonly request: NonNullable<ActivityRecord['request']>;
};

/** Changes by place are rolled back, unless the same cells were changed since. */
function takeBack(
  context: Context,
  activity: Activity,
  { at, operation, who, changes }: ActivityRecord,
): ResolvedOperation {
  const workbook = openChangedWorkbook(context);
  const done = changes.filter((change) => undoBlocker(workbook, change) === null);
  const isFree = changes.every(
    (change) =>
      done.includes(change) ||
      (!isRecordChange(change) && isPlaceUndone(context.spreadsheet, change)),
  );
  if (isFree) rollBack(context, done);
  const state = isFree ? 'undone' : 'kept';
  const isIt = (each: ActivityRecord): boolean => each.at === at && each.operation === operation;
  const row = activity.records().find(isIt)?.row;
  if (row !== undefined) activity.update(row, state);
  return { operation, who, state, left: [] };
}

function customersIn(changes: ActivityRecord['changes']): ReadonlySet<string> {
  const records = changes.filter(isRecordChange);
  return new Set(
    records.map(({ table, id, after }) =>
      table === 'customers' ? id : textOf(after['customerId'] ?? ''),
    ),
  );
}
