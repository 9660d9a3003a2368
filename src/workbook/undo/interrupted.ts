/**
 * What killed runs left half done: found by whoever holds the lock next, and finished, or rolled back
 * if it has no IDs to find its cells by (docs/decisions/0023-a-run-may-die-anywhere.md).
 */
import { textOf } from '../../rules';
import { PlatformError } from '../../platform';
import type { Context } from '../context';
import { openTables } from '../reading';
import { openActivity, type Activity } from './activity';
import { isRecordChange, undoBlocker, type Change } from './change';
import { openChangedWorkbook } from './changed-workbook';
import type { Operation } from './operation-list';
import { leftLabels } from './left-labels';
import { forgottenRequest, rollBack } from './operations';
import { finishCells, isHalfCleared } from './place-cells';
import { isPlaceUndone } from './place-changes';
import { writeRecordChanges, type RecordChange } from './record-changes';
import type { ActivityRecord } from './stored-record';
import { madeChanges } from './tab-title';
import { finishUndo } from './undo-operation';

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
function resolveOpen(context: Context, activity = activityOf(context)): ResolvedOperation | null {
  const open = activity.open();
  activity.ensureHeadings();
  return open === null ? null : resolve(context, open);
}

/**
 * Runs work that writes: under the document lock, after what a killed run left is resolved. Null if others
 * hold the lock too long.
 * @param waitMs milliseconds
 * @param work gets what was resolved
 */
export function holdToWrite<T>(
  context: Context,
  waitMs: number,
  work: (resolved: ResolvedOperation | null) => T,
  until?: 'work' | 'run',
): { readonly value: T } | null {
  const { platform, spreadsheet } = context;
  const underLock = (): T => {
    spreadsheet.forgetMissing();
    return work(resolveOpen(context));
  };
  return platform.lock().hold(waitMs, underLock, until);
}

/** True if an operation is begun and not complete: its run was killed, or is at work. Two calls. */
export function hasOpenOperation({ spreadsheet, language }: Context): boolean {
  return openActivity(spreadsheet, language).open() !== null;
}

/**
 * Resolves interrupted operations before a run that only reads. Returns one that is still open, such as that of a run
 * at work.
 */
export function settleOpen(context: Context): OpenOperation | null {
  const open = openActivity(context.spreadsheet, context.language).open();
  if (open === null) return null;
  const { spreadsheet, language } = context;
  const held = holdToWrite(
    context,
    READER_WAIT_MS,
    () => openActivity(spreadsheet, language).open() !== null,
  );
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

/**
 * Resolves every operation whose run was killed, not only the last one, and drops old records. Call it under the
 * lock.
 */
export function resolveInterrupted(context: Context): readonly ResolvedOperation[] {
  context.spreadsheet.forgetMissing();
  const before = activityOf(context);
  before.readWhole();
  const last = resolveOpen(context, before);
  const activity = last === null ? before : activityOf(context);
  // The last one, if Google has just refused it.
  const refused = last === null ? null : activity.open();
  const begun = activity
    .records()
    .filter(({ state, at }) => state === 'begun' && at !== refused?.at);
  if (begun.length === 0) activity.prune();
  const others = begun.map((record) => resolve(context, record));
  return last === null ? others : [last, ...others];
}

function activityOf({ spreadsheet, language }: Context): Activity {
  return openActivity(spreadsheet, language);
}

function resolve(context: Context, record: ActivityRecord): ResolvedOperation {
  const resolved = finishOrTakeBack(context, activityOf(context), record);
  // The context was opened before: what follows must not go by settings that were taken back.
  context.reread();
  return resolved;
}

function finishOrTakeBack(
  context: Context,
  activity: Activity,
  record: ActivityRecord,
): ResolvedOperation {
  const { operation, who, changes, undoes } = record;
  try {
    if (undoes !== undefined) {
      finishUndo(context, activity, record);
      return { operation, who, state: 'done', left: [] };
    }
    const records = changes.filter(isRecordChange);
    const { request } = record;
    if (isOwnerStored(context, changes)) return finishSettings(context, activity, record);
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
  return { operation, who, state: 'done', left: leftLabels(left, context.language) };
}

type RequestedRecord = Omit<ActivityRecord, 'changes' | 'request'> & {
  readonly changes: readonly RecordChange[];
  readonly request: NonNullable<ActivityRecord['request']>;
};

/**
 * True if the operation stored a version of the owner of the digest. The version is stored in one step and
 * before the settings that show it, and only the owner goes back from it.
 */
function isOwnerStored(context: Context, changes: readonly Change[]): boolean {
  const { digestVersions } = openChangedWorkbook(context);
  return changes.some((change) => change.kind === 'digest' && digestVersions.isStored(change));
}

/** The owner is stored, so the settings that go with it are written as well. */
function finishSettings(
  context: Context,
  activity: Activity,
  record: ActivityRecord,
): ResolvedOperation {
  const { operation, who, changes } = record;
  const left = changes.flatMap((change) =>
    change.kind !== 'cells' || finishCells(context.spreadsheet, change) ? [] : [change.sheet],
  );
  updateState(activity, record, 'done');
  return { operation, who, state: 'done', left: [...new Set(left)] };
}

/** Other changes by place are rolled back, unless the same cells were changed since. */
function takeBack(context: Context, activity: Activity, record: ActivityRecord): ResolvedOperation {
  const { operation, who } = record;
  const changes = madeChanges(context.spreadsheet, record.changes);
  const workbook = openChangedWorkbook(context);
  const done = changes.filter(
    (change) =>
      undoBlocker(workbook, change) === null ||
      (change.kind === 'cleared' && isHalfCleared(context.spreadsheet, change)),
  );
  const isFree = changes.every((change) => done.includes(change) || isUndone(context, change));
  if (isFree) rollBack(context, done);
  const state = isFree ? 'undone' : 'kept';
  updateState(activity, record, state);
  return { operation, who, state, left: [] };
}

function isUndone({ spreadsheet }: Context, change: Change): boolean {
  // A version of the owner was not stored, or this operation would be finished.
  if (change.kind === 'digest') return true;
  return !isRecordChange(change) && isPlaceUndone(spreadsheet, change);
}

/** A request that was not carried out loses its ID, so that it can be sent again. */
function updateState(
  activity: Activity,
  { at, operation }: ActivityRecord,
  state: 'done' | 'undone' | 'kept',
): void {
  const isIt = (each: ActivityRecord): boolean => each.at === at && each.operation === operation;
  const record = activity.records().find(isIt);
  if (record === undefined) return;
  const request = state === 'done' ? record.request : forgottenRequest(record.request);
  activity.update(record.row, state, { ...record, request });
}

function customersIn(changes: ActivityRecord['changes']): ReadonlySet<string> {
  const records = changes.filter(isRecordChange);
  return new Set(
    records.map(({ table, id, after }) =>
      table === 'customers' ? id : textOf(after['customerId'] ?? ''),
    ),
  );
}
