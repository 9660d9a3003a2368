/** Runs and records operations on the workbook; those that fail are rolled back. */
import type { Context } from '../context';
import { openActivity } from './activity';
import { undoBlocker, undoChanges, type Change } from './change';
import { openChangedWorkbook } from './changed-workbook';
import { specOfOperation, type Operation } from './operation-list';
import { madeChanges } from './tab-title';
import type { OperationDetails, OperationState, RequestTrace } from './stored-record';

/** What an operation by place does, and the request that asked for it. */
export interface OperationPlan {
  /** What is about to change, as far as it would have to be rolled back. */
  readonly changes: readonly Change[];
  /** Null if no request asked for it. */
  readonly request?: RequestTrace | null;
}

/**
 * Runs an operation; if it throws, everything planned is rolled back.
 * @param perform returns what did change
 */
export function runOperation(
  context: Context,
  operation: Operation,
  { changes: planned, request = null }: OperationPlan,
  perform: () => readonly Change[],
): void {
  const author = context.author();
  const activity = openActivity(context.spreadsheet, context.language);
  const row = activity.add({ operation, state: 'begun', changes: planned, request }, author);
  const finish = (state: OperationState, changes: readonly Change[]): void => {
    // What Google refuses each hour would fill Activity.
    if (state === 'undone' && isAutomatic(operation)) {
      activity.drop(row);
      return;
    }
    const kept = state === 'done' ? request : forgottenRequest(request);
    activity.update(row, state, { operation, at: author.at, changes, request: kept });
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

/**
 * Runs an automatic repair, recorded before it overwrites what people typed: a killed run could not record it
 * any more.
 * @param typed what is about to be overwritten
 * @param repair returns what was overwritten
 */
export function repairOnRecord(
  context: Context,
  operation: Operation,
  typed: readonly Change[],
  repair: () => readonly Change[],
): void {
  if (typed.length === 0) repair();
  else runOperation(context, operation, { changes: typed }, repair);
}

/** One line of Activity for a repair that finds out step by step what it overwrites. */
export interface RepairRecord {
  /** Call it before these, which people typed, are overwritten; may be called again. */
  readonly before: (changes: readonly Change[]) => void;
  /** Records all that was changed; nothing if nothing was. */
  readonly finish: (changes: readonly Change[]) => void;
  /** Takes back what was overwritten, after an error. */
  readonly takeBack: () => void;
}

export function openRepairRecord(context: Context, operation: Operation): RepairRecord {
  const author = context.author();
  const activity = openActivity(context.spreadsheet, context.language);
  let row: number | null = null;
  let known: readonly Change[] = [];
  const detailsOf = (changes: readonly Change[]): OperationDetails => {
    return { operation, at: author.at, changes, request: null };
  };
  return {
    before: (changes) => {
      known = [...known, ...changes];
      if (row === null) row = activity.add({ operation, state: 'begun', changes: known }, author);
      else activity.update(row, 'begun', detailsOf(known));
    },
    finish: (changes) => {
      if (row !== null) activity.update(row, 'done', detailsOf(changes));
      else if (changes.length > 0) activity.add({ operation, state: 'done', changes }, author);
    },
    takeBack: () => {
      rollBack(context, known);
      if (row !== null) activity.drop(row);
    },
  };
}

/** The request without its ID, so that it can be sent again. */
export function forgottenRequest(request: RequestTrace | null): RequestTrace | null {
  return request === null ? null : { ...request, id: '' };
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
  const done = madeChanges(context.spreadsheet, changes).filter((change) => {
    // Of rows without IDs it is unknown which are still there.
    if (change.kind === 'rows') return change.ids !== undefined;
    return change.kind !== 'columns' || undoBlocker(workbook, change) === null;
  });
  undoChanges(workbook, done, null);
}

/** True for operations that Duebook does by itself. */
export function isAutomatic(operation: Operation): boolean {
  return specOfOperation(operation).automatic === true;
}
