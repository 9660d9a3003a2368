/** Undoes operations on request, whole or not at all, and finishes an undo whose run was killed. */
import type { Context } from '../context';
import { authorName, DAY_KEY } from '../people';
import { openCustomerFile } from '../reading';
import { leftLabels } from './left-labels';
import { openActivity, type Activity } from './activity';
import type { CellsByField } from './added-rows';
import {
  isRecordChange,
  undoBlocker,
  undoChanges,
  type Change,
  type ChangedWorkbook,
} from './change';
import { openChangedWorkbook } from './changed-workbook';
import type { Operation } from './operation-list';
import { isAutomatic } from './operations';
import { isPlaceStillChanged } from './place-changes';
import { voidingId, type VoidingRow } from './record-changes';
import { restoreTold } from './restore-told';
import type { ActivityRecord, UndoTrace } from './stored-record';
import { madeChanges } from './tab-title';
import type { UndoBlocker } from './undo-blocker';
import { findUsedIds } from './used-ids';

export type UndoResult =
  | { readonly code: 'nothing' }
  | {
      readonly code: 'undone';
      readonly record: ActivityRecord;
      /** True when it had been undone before. */
      readonly again: boolean;
      /** Google's messages where single cells could not be changed back. */
      readonly refused: readonly string[];
      /** Labels of the cells that were left, since someone changed them meanwhile. */
      readonly left: readonly string[];
    }
  | { readonly code: 'blocked'; readonly record: ActivityRecord; readonly because: UndoBlocker };

/** What the current user could undo next, newest first: an own operation, then Duebook's latest release and repair. */
export function undoCandidates(context: Context): readonly ActivityRecord[] {
  const { who } = context.author();
  const done = openActivity(context.spreadsheet, context.language)
    .records()
    .filter(({ state }) => state === 'done')
    .reverse();
  const own = done.find(({ operation, who: by }) => {
    // Google may not tell who typed a stage, which closes a deal: everyone can undo that.
    if (operation === 'pool') return false;
    return !isAutomatic(operation) && (by === who || (by === '' && operation === 'close'));
  });
  const released = done.find(({ operation }) => operation === 'pool');
  const repair = done.find(({ operation }) => isAutomatic(operation));
  return [own, released, repair].flatMap((record) => record ?? []);
}

/**
 * Undoes this operation, whole or not at all. An automatic one that is blocked is not offered again.
 * Call it under the lock.
 */
export function undoOperation(context: Context, { row, at }: ActivityRecord): UndoResult {
  const activity = openActivity(context.spreadsheet, context.language);
  const record = activity.records().find((each) => each.row === row && each.at === at);
  if (record?.state !== 'done') return { code: 'nothing' };
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
    if (whole.state === 'undone') return alreadyUndone(whole);
    // Whoever wrote a setting or handed customers over had the right to; the ID of the request is no right.
    const isGuarded = whole.operation === 'setting' || whole.operation === 'reassign';
    if (isGuarded && whole.who !== context.author().who) {
      return { code: 'blocked', record: whole, because: { code: 'other', sheet: '' } };
    }
    return undoRecord(context, activity, whole, '');
  }
  const record = records.find(({ changes }) => changesOfEntry(changes, id).length > 0);
  if (record === undefined) return { code: 'nothing' };
  const isUndone = record.state === 'undone' || openCustomerFile(context).hasEntry(voidingId(id));
  return isUndone ? alreadyUndone(record) : undoRecord(context, activity, record, id);
}

function alreadyUndone(record: ActivityRecord): UndoResult {
  return { code: 'undone', record, again: true, refused: [], left: [] };
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
  // The day's emails may depend on a setting; a new owner puts the mark back that it removed.
  if (operation === 'setting') context.platform.storage().remove(DAY_KEY);
  const { refusals, left } = undoChanges(workbook, changes, voidingRow(undoes.voiding));
  const isRefused = refusals[0] !== undefined && changes.some(isRecordChange);
  if (!isRefused) restoreTold(context, changes);
  if (!isRefused && entry === '') activity.update(record.row, 'undone');
  activity.end(operation, request.id, author);
  // Records are undone as a whole: the same request finishes what Google refused now.
  if (isRefused) throw refusals[0] as Error;
  return {
    code: 'undone',
    record,
    again: false,
    refused: refusals.map(({ reason }) => reason),
    left: leftLabels(left, context.language),
  };
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
  const workbook = openChangedWorkbook(context);
  // A version of the owner is withdrawn first, and by the owner only: such an undo has not begun.
  const hasBegun = record?.changes.every(
    (change) => change.kind !== 'digest' || !workbook.digestVersions.isStored(change),
  );
  if (record !== undefined && hasBegun === true) {
    const { entry, voiding } = undoes;
    const all = entry === '' ? record.changes : changesOfEntry(record.changes, entry);
    const changes = madeChanges(context.spreadsheet, all);
    const rest = changes.filter((change) => isStillChanged(workbook, change));
    if (operation === 'setting') context.platform.storage().remove(DAY_KEY);
    undoChanges(workbook, rest, voidingRow(voiding));
    restoreTold(context, changes);
    if (entry === '') activity.update(record.row, 'undone');
  }
  activity.end(operation, request?.id ?? '', context.author());
}

/** True if an undo that was killed may not have come to this change yet. */
function isStillChanged({ spreadsheet, digestVersions }: ChangedWorkbook, change: Change): boolean {
  if (isRecordChange(change)) return true;
  return change.kind === 'digest'
    ? digestVersions.isStored(change)
    : isPlaceStillChanged(spreadsheet, change);
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
  return operation === 'ids' ? findUsedIds(spreadsheet, changes) : null;
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
