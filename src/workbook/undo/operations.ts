/**
 * Operations on the workbook, recorded so that they can be undone: rolled back when they fail, undone
 * whole or not at all on request.
 */
import type { Cell } from '../../rules';
import type { Context } from '../context';
import { authorName } from '../people';
import { openCustomerFile } from '../reading';
import { findSheet } from '../records';
import { openActivity, type Activity } from './activity';
import {
  isRecordChange,
  undoBlocker,
  undoChanges,
  type Change,
  type ChangedWorkbook,
} from './change';
import { openChangedWorkbook } from './changed-workbook';
import { specOfOperation, type Operation } from './operation-list';
import { endsWithRows, type PlaceChange } from './place-changes';
import { voidingId, type CellsByField, type VoidingRow } from './record-changes';
import type { ActivityRecord, OperationState, UndoTrace } from './stored-record';
import type { UndoBlocker } from './undo-blocker';

/**
 * Runs an operation; if it throws, everything planned is rolled back.
 * @param planned what is about to change, as far as it would have to be rolled back
 * @param perform returns what did change
 */
export function runOperation(
  context: Context,
  operation: Operation,
  planned: readonly Change[],
  perform: () => readonly Change[],
): void {
  const author = context.author();
  const activity = openActivity(context.spreadsheet, context.language);
  const row = activity.add({ operation, state: 'begun', changes: planned }, author);
  const finish = (state: OperationState, changes: readonly Change[]): void => {
    activity.update(row, state, { operation, at: author.at, changes, request: null });
  };
  try {
    const changes = perform();
    // If Google refused all of it, there is nothing to undo.
    finish(changes.length === 0 ? 'undone' : 'done', changes);
  } catch (cause) {
    rollBack(context, planned);
    finish('undone', planned);
    throw cause;
  }
}

/** Records an operation that is done already, unless it changed nothing. */
export function recordOperation(
  context: Context,
  operation: Operation,
  changes: readonly Change[],
): void {
  if (changes.length === 0) return;
  const activity = openActivity(context.spreadsheet, context.language);
  activity.add({ operation, state: 'done', changes }, context.author());
}

/** Undoes the part of a failed or interrupted operation that was done; ignores refusals by Google. */
export function rollBack(context: Context, changes: readonly Change[]): void {
  const workbook = openChangedWorkbook(context);
  const done = changes.filter((change) => {
    // Deleted rows are either still there or recorded with their contents.
    if (change.kind === 'rows') return false;
    return change.kind !== 'columns' || undoBlocker(workbook, change) === null;
  });
  undoChanges(workbook, done, null);
}

export type UndoResult =
  | { readonly code: 'nothing' }
  | {
      readonly code: 'undone';
      readonly record: ActivityRecord;
      /** True when it had been undone before. */
      readonly again: boolean;
      /** Google's messages where single cells could not be changed back. */
      readonly refused: readonly string[];
    }
  | { readonly code: 'blocked'; readonly record: ActivityRecord; readonly because: UndoBlocker };

/** True for operations that Duebook does by itself. */
export function isAutomatic(operation: Operation): boolean {
  return specOfOperation(operation).automatic === true;
}

/**
 * Undoes the last operation, whole or not at all. If it is an automatic one that is blocked, the next
 * call skips it. Daily work of colleagues is always skipped. Call it under the lock.
 */
export function undoLast(context: Context): UndoResult {
  const activity = openActivity(context.spreadsheet, context.language);
  const { who } = context.author();
  const record = activity
    .records()
    .filter(
      (each) => each.state === 'done' && !(specOfOperation(each.operation).own && each.who !== who),
    )
    .pop();
  if (record === undefined) return { code: 'nothing' };
  const result = undoRecord(context, activity, record, '');
  if (result.code === 'blocked' && isAutomatic(record.operation)) {
    activity.update(record.row, 'past');
  }
  return result;
}

/**
 * Undoes what the request with this ID did, or the one journal entry with this ID, which may be one
 * of many of a phone or a review. Call it under the lock.
 */
export function undoById(context: Context, id: string): UndoResult {
  const activity = openActivity(context.spreadsheet, context.language);
  const records = activity.records();
  const whole = records.find(({ request }) => request !== null && request.id === id);
  if (whole !== undefined) {
    return whole.state === 'undone'
      ? alreadyUndone(whole)
      : undoRecord(context, activity, whole, '');
  }
  const record = records.find(({ changes }) => changesOfEntry(changes, id).length > 0);
  if (record === undefined) return { code: 'nothing' };
  const isUndone = record.state === 'undone' || openCustomerFile(context).hasEntry(voidingId(id));
  return isUndone ? alreadyUndone(record) : undoRecord(context, activity, record, id);
}

function alreadyUndone(record: ActivityRecord): UndoResult {
  return { code: 'undone', record, again: true, refused: [] };
}

/** The entry and what it changed of its customer. */
function changesOfEntry(changes: readonly Change[], id: string): readonly Change[] {
  const records = changes.filter(isRecordChange);
  const entry = records.find((change) => change.kind === 'entry' && change.id === id);
  if (entry === undefined) return [];
  const customer = entry.after['customerId'];
  return records.filter(
    (change) => change === entry || (change.kind === 'fields' && change.id === customer),
  );
}

/** Undoes a record or one entry of it, all or nothing. @param entry `''` for the whole record */
function undoRecord(
  context: Context,
  activity: Activity,
  record: ActivityRecord,
  entry: string,
): UndoResult {
  const { operation } = record;
  const workbook = openChangedWorkbook(context);
  const changes = entry === '' ? record.changes : changesOfEntry(record.changes, entry);
  const because = findBlocker(context, workbook, operation, changes);
  if (because !== null) return { code: 'blocked', record, because };
  const author = context.author();
  const request = { id: `undo-${author.at}`, answer: null };
  const undoes: UndoTrace = { at: record.at, entry, voiding: voidingCells(context) };
  activity.begin({ operation, changes: [], request, undoes }, author);
  const refusals = undoChanges(workbook, changes, voidingRow(undoes.voiding));
  const isRefused = refusals[0] !== undefined && changes.some(isRecordChange);
  if (!isRefused && entry === '') activity.update(record.row, 'undone');
  activity.end(operation, request.id, author);
  // Records are undone as a whole: the same request finishes what Google refused now.
  if (isRefused) throw refusals[0] as Error;
  return { code: 'undone', record, again: false, refused: refusals.map(({ reason }) => reason) };
}

/**
 * Finishes an undo whose run was killed, with the same result. Call it under the lock.
 * @param undo the line of Activity that records the undo
 */
export function finishUndo(context: Context, activity: Activity, undo: ActivityRecord): void {
  const { operation, undoes, request } = undo;
  if (undoes === undefined) return;
  const isUndone = ({ at, ...other }: ActivityRecord): boolean =>
    at === undoes.at && other.operation === operation;
  const record = activity.records().find(isUndone);
  if (record !== undefined) {
    const { entry, voiding } = undoes;
    const workbook = openChangedWorkbook(context);
    const changes = entry === '' ? record.changes : changesOfEntry(record.changes, entry);
    const rest = changes.filter(
      (change) => isRecordChange(change) || isStillDone(workbook, change),
    );
    undoChanges(workbook, rest, voidingRow(voiding));
    if (entry === '') activity.update(record.row, 'undone');
  }
  activity.end(operation, request?.id ?? '', context.author());
}

/** True if an undo that goes through the changes one by one has not come to this one yet. */
function isStillDone(workbook: ChangedWorkbook, change: PlaceChange): boolean {
  if (change.kind === 'rows') return !endsWithRows(workbook.spreadsheet, change);
  return undoBlocker(workbook, change) === null;
}

function findBlocker(
  { spreadsheet }: Context,
  workbook: ChangedWorkbook,
  operation: Operation,
  changes: readonly Change[],
): UndoBlocker | null {
  for (const change of changes) {
    const because = undoBlocker(workbook, change);
    if (because !== null) return because;
  }
  if (operation !== 'ids') return null;
  // Entries, purchases and cases refer to customers by ID.
  const given = changes.flatMap((change) => (change.kind === 'cells' ? change.after.flat() : []));
  const ids = new Set<Cell>(given.filter((cell) => typeof cell === 'string'));
  for (const table of ['journal', 'purchases', 'cases'] as const) {
    const sheet = findSheet(spreadsheet, table);
    const isUsed = sheet?.read().some((line) => line.some((cell) => ids.has(cell))) ?? false;
    if (sheet !== null && isUsed) return { code: 'used', sheet: sheet.title() };
  }
  return null;
}

/** What voids an entry, without the cells that name the entry. */
function voidingCells(context: Context): CellsByField {
  return {
    on: { day: context.today },
    by: authorName(context),
    loggedAt: context.author().when,
  };
}

function voidingRow(cells: CellsByField): VoidingRow {
  return (entry, customerId) => ({ id: voidingId(entry), customerId, corrects: entry, ...cells });
}
