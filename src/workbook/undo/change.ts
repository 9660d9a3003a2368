/**
 * A recorded change with enough detail to undo it: by place for what has no ID (sheets, columns,
 * formulas), by ID and field for records, which colleagues move around (docs/decisions/0019-one-undo-mechanism.md).
 */
import { textOf, type Entry } from '../../rules';
import { PlatformError, type SpreadsheetPort } from '../../platform';
import type { Tables } from '../records';
import type { DigestChange, DigestVersions } from './digest-change';
import { placeUndoBlocker, undoPlaceChange, type PlaceChange } from './place-changes';
import {
  recordUndoBlocker,
  undoRecordChanges,
  type LeftCell,
  type RecordChange,
  type VoidingRow,
} from './record-changes';
import type { UndoBlocker } from './undo-blocker';

export type Change = PlaceChange | RecordChange | DigestChange;

/** The workbook as far as undoing needs it; only record changes open its tables. */
export interface ChangedWorkbook {
  readonly spreadsheet: SpreadsheetPort;
  tables(): Tables;
  readonly digestVersions: DigestVersions;
  /** Entries of a customer that count, in the order of logging. */
  entriesOf(customer: string): readonly Entry[];
}

export function isRecordChange(change: Change): change is RecordChange {
  return 'table' in change;
}

/** What prevents undoing the change; null: nothing does. */
export function undoBlocker(workbook: ChangedWorkbook, change: Change): UndoBlocker | null {
  if (change.kind === 'digest') return workbook.digestVersions.blocker(change);
  if (!isRecordChange(change)) return placeUndoBlocker(workbook.spreadsheet, change);
  return recordUndoBlocker(change, workbook.tables(), () =>
    workbook.entriesOf(textOf(change.after['customerId'] ?? '')),
  );
}

/**
 * Undoes changes, newest first, without asking for blockers: call `undoBlocker` first. Safe to repeat after
 * an interruption. Returns what Google refused, which stops nothing else, and the cells that someone changed since.
 * @param voiding null erases new journal entries instead, for a write that never became visible
 */
export function undoChanges(
  workbook: ChangedWorkbook,
  changes: readonly Change[],
  voiding: VoidingRow | null,
): { readonly refusals: readonly PlatformError[]; readonly left: readonly LeftCell[] } {
  const refusals: PlatformError[] = [];
  let left: readonly LeftCell[] = [];
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch (cause) {
      if (!(cause instanceof PlatformError)) throw cause;
      refusals.push(cause);
    }
  };
  for (const change of [...changes].reverse()) {
    if (isRecordChange(change)) continue;
    attempt(() => {
      if (change.kind === 'digest') workbook.digestVersions.withdraw(change);
      else undoPlaceChange(workbook.spreadsheet, change);
    });
  }
  const records = changes.filter(isRecordChange);
  if (records.length > 0) {
    attempt(() => {
      left = undoRecordChanges(records, workbook.tables(), voiding);
    });
  }
  return { refusals, left };
}
