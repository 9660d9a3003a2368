/**
 * Doing something to the sheet and taking it back: the plan goes to Activity first; what throws is
 * rolled back, what broke off is taken back at the next opening, and the last deed on request.
 */
import { PlatformError, type SpreadsheetPort } from '../../platform';
import {
  OPERATIONS,
  LONGEST_RUN_MS,
  openActivity,
  type ActivityRecord,
  type Operation,
} from './activity';
import type { Author } from '../context';
import { undoBlocker, undoChange, type Change, type UndoBlocker } from './changes';
import { findSheet } from '../records';
import type { Cell, LanguageCode } from '../../rules';

export interface OperationContext {
  readonly spreadsheet: SpreadsheetPort;
  readonly language: LanguageCode;
  readonly author: Author;
}

/**
 * @param planned what is about to change, as far as it must be taken back if we break off
 * @param perform answers what has changed, told anew for Undo
 */
export function runOperation(
  { spreadsheet, language, author }: OperationContext,
  deed: Operation,
  planned: readonly Change[],
  perform: () => readonly Change[],
): void {
  const activity = openActivity(spreadsheet, language);
  const row = activity.add(deed, 'begun', planned, author);
  try {
    const changes = perform();
    activity.update(row, 'done', { deed, at: author.at, changes });
  } catch (cause) {
    rollBack(spreadsheet, planned);
    activity.update(row, 'undone', { deed, at: author.at, changes: planned });
    throw cause;
  }
}

/** Notes what was done already: nothing to plan, nothing to roll back. */
export function recordOperation(
  context: OperationContext,
  deed: Operation,
  changes: readonly Change[],
): void {
  if (changes.length === 0) return;
  const { spreadsheet, language, author } = context;
  openActivity(spreadsheet, language).add(deed, 'done', changes, author);
}

/** Newest first; a change whose sheet or cells never came to be is passed over. */
function rollBack(spreadsheet: SpreadsheetPort, changes: readonly Change[]): void {
  for (const change of [...changes].reverse()) {
    // Rows that were to go stand there still, or are told in the record.
    if (change.kind === 'rows') continue;
    if (change.kind === 'columns' && undoBlocker(spreadsheet, change) !== null) continue;
    try {
      undoChange(spreadsheet, change);
    } catch (cause) {
      // What may not be changed now could not be changed before: there is nothing of ours in it.
      if (!(cause instanceof PlatformError)) throw cause;
    }
  }
}

export type UndoResult =
  | { readonly code: 'nothing' }
  /** Records were changed: `undoAmended` takes it from here. */
  | { readonly code: 'amended'; readonly id: string }
  | {
      readonly code: 'undone';
      readonly record: ActivityRecord;
      /** Google's words where single changes could not be taken back. */
      readonly refused: readonly string[];
    }
  | {
      readonly code: 'refused';
      readonly record: ActivityRecord;
      readonly because: NonNullable<UndoBlocker>;
    };

/** Done by Duebook itself, unasked. */
export function isAutomatic({ deed }: ActivityRecord): boolean {
  return 'automatic' in OPERATIONS[deed];
}

/**
 * Takes the last deed back, whole or not at all. An automatic one that cannot be taken back is
 * passed over the next time. Of the daily work each takes back their own.
 */
export function undoLast({ spreadsheet, language, author }: OperationContext): UndoResult {
  const activity = openActivity(spreadsheet, language);
  const record = activity
    .records()
    .filter(({ deed, state, who }) => {
      const isOthers = 'own' in OPERATIONS[deed] && who !== author.who;
      return state === 'done' && !isOthers;
    })
    .pop();
  if (record === undefined) return { code: 'nothing' };
  if (record.amended !== null) return { code: 'amended', id: record.amended.id };
  const because = hindered(spreadsheet, record);
  if (because !== null) {
    if (isAutomatic(record)) activity.update(record.row, 'past');
    return { code: 'refused', record, because };
  }
  const refused = [...record.changes].reverse().flatMap((change) => {
    try {
      undoChange(spreadsheet, change);
      return [];
    } catch (cause) {
      // Protected since: all else is taken back, and this is said.
      if (!(cause instanceof PlatformError)) throw cause;
      return [cause.reason];
    }
  });
  activity.update(record.row, 'undone');
  return { code: 'undone', record, refused };
}

function hindered(spreadsheet: SpreadsheetPort, { deed, changes }: ActivityRecord): UndoBlocker {
  for (const change of changes) {
    const because = undoBlocker(spreadsheet, change);
    if (because !== null) return because;
  }
  return deed === 'ids' ? usedIn(spreadsheet, changes) : null;
}

/** Records are tied to customers by ID alone: without it they would lose theirs. */
function usedIn(spreadsheet: SpreadsheetPort, changes: readonly Change[]): UndoBlocker {
  const given = changes.flatMap((change) => (change.kind === 'cells' ? change.after.flat() : []));
  const ids = new Set<Cell>(given.filter((cell) => typeof cell === 'string'));
  for (const table of ['journal', 'purchases', 'cases'] as const) {
    const sheet = findSheet(spreadsheet, table);
    const isUsed = sheet?.read().some((line) => line.some((cell) => ids.has(cell))) ?? false;
    if (sheet !== null && isUsed) return { code: 'used', sheet: sheet.title() };
  }
  return null;
}

/**
 * Deeds that broke off are taken back where nobody has built on them, else kept as they are.
 * Answers the deeds found, with what became of each.
 */
export function resolveInterrupted({ spreadsheet, language, author }: OperationContext): readonly {
  readonly deed: Operation;
  readonly state: 'undone' | 'kept';
}[] {
  const activity = openActivity(spreadsheet, language);
  return activity
    .records()
    .filter(({ state, at }) => state === 'begun' && author.at - at > LONGEST_RUN_MS)
    .map(({ row, deed, changes }) => {
      const isFree = changes.every((change) => undoBlocker(spreadsheet, change) === null);
      if (isFree) rollBack(spreadsheet, changes);
      const state = isFree ? 'undone' : 'kept';
      activity.update(row, state);
      return { deed, state } as const;
    });
}
