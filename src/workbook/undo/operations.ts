/**
 * Operations on the workbook, recorded so that they can be undone: rolled back when they fail,
 * resolved by the next opening when their run was killed, undone whole or not at all on request.
 */
import type { Cell, Entry } from '../../rules';
import type { Context } from '../context';
import { authorName, DAY_KEY } from '../people';
import { openCustomerFile, openTables, type CustomerFile } from '../reading';
import { findSheet, type Tables } from '../records';
import {
  LONGEST_RUN_MS,
  openActivity,
  specOfOperation,
  type ActivityRecord,
  type Operation,
  type OperationState,
  type RequestTrace,
} from './activity';
import {
  isRecordChange,
  undoBlocker,
  undoChanges,
  type Change,
  type ChangedWorkbook,
} from './change';
import { openDigestVersions } from './digest-change';
import { voidingId, type VoidingRow } from './record-changes';
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
    finish('done', perform());
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
  request: RequestTrace | null = null,
): void {
  if (changes.length === 0) return;
  const activity = openActivity(context.spreadsheet, context.language);
  activity.add({ operation, state: 'done', changes, request }, context.author());
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

/** What the current user could undo next, newest first: an own operation, then Duebook's latest repair. */
export function undoCandidates(context: Context): readonly ActivityRecord[] {
  const { who } = context.author();
  const done = openActivity(context.spreadsheet, context.language)
    .records()
    .filter(({ state }) => state === 'done')
    .reverse();
  const own = done.find(({ operation, who: by }) => !isAutomatic(operation) && by === who);
  const repair = done.find(({ operation }) => isAutomatic(operation));
  return [own, repair].flatMap((record) => record ?? []);
}

/**
 * Undoes this operation, whole or not at all. An automatic one that is blocked is not offered again.
 * Call it under the lock.
 */
export function undoOperation(context: Context, { row, at }: ActivityRecord): UndoResult {
  const activity = openActivity(context.spreadsheet, context.language);
  const record = activity.records().find((each) => each.row === row && each.at === at);
  if (record?.state !== 'done') return { code: 'nothing' };
  const result = undoRecord(context, record, record.changes);
  if (result.code === 'undone') activity.update(record.row, 'undone');
  else if (isAutomatic(record.operation)) activity.update(record.row, 'past');
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
    if (whole.state === 'undone') return alreadyUndone(whole);
    // Whoever wrote a setting had the right to; the ID of the request is no right.
    if (whole.operation === 'setting' && whole.who !== context.author().who) {
      return { code: 'blocked', record: whole, because: { code: 'other', sheet: '' } };
    }
    const result = undoRecord(context, whole, whole.changes);
    if (result.code === 'undone') activity.update(whole.row, 'undone');
    return result;
  }
  const record = records.find(({ changes }) => changesOfEntry(changes, id).length > 0);
  if (record === undefined) return { code: 'nothing' };
  const isUndone = record.state === 'undone' || openCustomerFile(context).hasEntry(voidingId(id));
  return isUndone
    ? alreadyUndone(record)
    : undoRecord(context, record, changesOfEntry(record.changes, id));
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

/** Undoes these changes of a record, all or none. */
function undoRecord(
  context: Context,
  record: ActivityRecord,
  changes: readonly Change[],
): UndoResult {
  const workbook = openChangedWorkbook(context);
  const because = findBlocker(context, workbook, record.operation, changes);
  if (because !== null) return { code: 'blocked', record, because };
  // The day's emails may depend on a setting; a new owner puts the mark back that it removed.
  if (record.operation === 'setting') context.platform.storage().remove(DAY_KEY);
  const refusals = undoChanges(workbook, changes, voidingRow(context));
  // Records are undone as a whole: the same request finishes what Google refused now.
  if (refusals[0] !== undefined && changes.some(isRecordChange)) throw refusals[0];
  return { code: 'undone', record, again: false, refused: refusals.map(({ reason }) => reason) };
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

function voidingRow(context: Context): VoidingRow {
  return (entry, customerId) => ({
    id: voidingId(entry),
    customerId,
    on: { day: context.today },
    by: authorName(context),
    corrects: entry,
    loggedAt: context.author().when,
  });
}

function openChangedWorkbook(context: Context): ChangedWorkbook {
  let tables: Tables | undefined;
  let file: CustomerFile | undefined;
  const openedTables = (): Tables => (tables ??= openTables(context));
  return {
    spreadsheet: context.spreadsheet,
    digest: openDigestVersions(context),
    tables: openedTables,
    entriesOf: (customer): readonly Entry[] =>
      (file ??= openCustomerFile(context, openedTables())).entriesOf(customer),
  };
}

/**
 * Rolls back operations whose run was killed, unless the same cells were changed since. Returns the
 * operations with their new state.
 */
export function resolveInterrupted(context: Context): readonly {
  readonly operation: Operation;
  readonly state: 'undone' | 'kept';
}[] {
  const activity = openActivity(context.spreadsheet, context.language);
  const workbook = openChangedWorkbook(context);
  const { at: now } = context.author();
  return activity
    .records()
    .filter(({ state, at }) => state === 'begun' && now - at > LONGEST_RUN_MS)
    .map(({ row, operation, changes }) => {
      const isFree = changes.every((change) => undoBlocker(workbook, change) === null);
      if (isFree) rollBack(context, changes);
      const state = isFree ? 'undone' : 'kept';
      activity.update(row, state);
      return { operation, state };
    });
}
