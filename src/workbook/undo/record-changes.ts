/**
 * Changes of records by ID and field, never by place, so that they can be written, finished and
 * undone after colleagues have sorted, inserted and deleted around them.
 */
import {
  isBlankCell,
  movesCustomer,
  textOf,
  type Customer,
  type Entry,
  type TableKey,
  type TrackingState,
} from '../../rules';
import { sameCell, type Records, type Tables } from '../records';
import {
  blanksFor,
  isFormulaField,
  removeRows,
  type AddedRow,
  type CellsByField,
} from './added-rows';
import { openRecordWrites, type RecordWrites } from './record-writes';
import { moveRecords, moveRecordsBack, type MovedChange } from './moved-records';
import type { UndoBlocker } from './undo-blocker';

/** Cells of one record. */
interface FieldsChange {
  readonly kind: 'fields';
  readonly table: TableKey;
  readonly id: string;
  readonly before: CellsByField;
  readonly after: CellsByField;
  /**
   * True for the answer of a phone, cleared once it is logged: undo does not bring it back, since it
   * would be logged again.
   */
  readonly isConsumed?: true;
  /** True if undo takes back the cells that still say so, and leaves those changed since. */
  readonly isPartial?: true;
}

/** A new record. */
interface AddedChange {
  readonly kind: 'added';
  readonly table: TableKey;
  readonly id: string;
  readonly after: CellsByField;
  /** True if the sheet had no blank row left, so that it became one row longer. */
  readonly grows?: boolean;
  /** True if undo leaves the record, should someone have changed it since. */
  readonly isPartial?: true;
}

/** A new row of the journal; undoing voids it by another row and never deletes it. */
interface EntryChange {
  readonly kind: 'entry';
  readonly table: 'journal';
  readonly id: string;
  readonly after: CellsByField;
  /** The customer before the entry: a correction is computed from here. */
  readonly start: TrackingState;
}

export type RecordChange = FieldsChange | AddedChange | EntryChange | MovedChange;

/** The daily job writes it, so that another value is no one's work. */
const TOLD = 'told' satisfies keyof Customer;

/** Makes the journal row that voids an entry. */
export type VoidingRow = (entry: string, customer: string) => CellsByField;

/** The first value of a new row for which the sheet has no column; null: every value has one. */
export function findMissingColumn(
  changes: readonly RecordChange[],
  tables: Tables,
): { readonly table: TableKey; readonly field: string } | null {
  for (const { kind, table, after } of changes) {
    // Whether a column of Customers may be missing is checked where customers are added.
    if (kind === 'fields' || table === 'customers') continue;
    const { columns } = tables.get(table);
    const isMissing = (key: string): boolean => after[key] !== '' && columns[key] === undefined;
    // The name of a customer only says in words what the ID says.
    const field = Object.keys(after).find((key) => key !== 'customer' && isMissing(key));
    if (field !== undefined) return { table, field };
  }
  return null;
}

/** A cell that someone changed between a killed run and the one that finishes its work. */
export interface LeftCell {
  readonly table: TableKey;
  readonly field: string;
}

/**
 * Writes what is not written yet, so that calling it again finishes an interrupted run. A cell that
 * holds neither the value before nor the value after was changed since, and is left. Returns those.
 */
export function writeRecordChanges(
  changes: readonly RecordChange[],
  tables: Tables,
): readonly LeftCell[] {
  const writes = openRecordWrites(tables);
  const left: LeftCell[] = [];
  for (const change of changes) {
    const records = tables.get(change.table);
    if (change.kind === 'moved') {
      moveRecords(writes, records, change);
      continue;
    }
    const row = records.rowOf(change.id);
    if (row === null) {
      if (change.kind !== 'fields') writes.addRow(records, change.after);
      continue;
    }
    // A new row of which only some cells were written is filled up.
    const before = change.kind === 'fields' ? change.before : {};
    const fields = writes.changeRow(records, row, before, change.after);
    if (change.kind === 'fields' && change.isConsumed === true) continue;
    left.push(...fields.map((field) => ({ table: change.table, field })));
  }
  writes.flush();
  return left;
}

/** The ID of the journal row that voids an entry. */
export function voidingId(entry: string): string {
  return `${entry}-x`;
}

/**
 * What prevents undoing the change; null: nothing does.
 * @param counted the entries of the customer that count, in the order of logging
 */
export function recordUndoBlocker(
  change: RecordChange,
  tables: Tables,
  counted: () => readonly Entry[],
): UndoBlocker | null {
  const records = tables.get(change.table);
  const code = blockerCode(change, records, counted);
  return code === null ? null : { code, sheet: records.sheet.title() };
}

function blockerCode(
  change: RecordChange,
  records: Records,
  counted: () => readonly Entry[],
): UndoBlocker['code'] | null {
  const row = records.rowOf(change.id);
  switch (change.kind) {
    case 'moved':
      return null;
    case 'fields':
      if (change.isConsumed === true || change.isPartial === true) return null;
      if (row === null) return 'gone';
      return Object.entries(change.after).every(
        ([field, cell]) =>
          field === TOLD ||
          [cell, change.before[field] ?? ''].some((one) =>
            sameCell(records.cellAt(row, field), one),
          ),
      )
        ? null
        : 'changed';
    case 'added':
      if (change.isPartial === true) return null;
      return row === null || isAsAdded(records, row, change.after) ? null : 'changed';
    case 'entry': {
      // Without an ID column no row can say which entry it voids.
      if (records.columns['id'] === undefined) return 'gone';
      const entries = counted();
      const at = entries.findIndex(({ id }) => id === change.id);
      if (at >= 0) {
        return entries.slice(at + 1).some(({ kind }) => movesCustomer(kind)) ? 'changed' : null;
      }
      const isUndone = records
        .rowsWhere('corrects', change.id)
        .every((voiding) => records.textAt(voiding, 'id') === voidingId(change.id));
      return isUndone ? null : 'changed';
    }
  }
}

/** True if the row holds only what we wrote, results of formulas and unticked checkboxes. */
function isAsAdded(records: Records, row: number, added: CellsByField): boolean {
  const after = withNameGiven(records, row, added);
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  return (records.rows[row - 2] ?? []).every((cell, column) => {
    const field = fieldAt.get(column);
    if (field !== undefined && isFormulaField(records.table, field)) return true;
    return isBlankCell(cell) || (field !== undefined && sameCell(cell, after[field] ?? ''));
  });
}

/** A record as it was added, with the name of its customer if Duebook gave it later. */
function withNameGiven(records: Records, row: number, after: CellsByField): CellsByField {
  const isGiven = after['customerId'] !== undefined && (after['customer'] ?? '') === '';
  return isGiven ? { ...after, customer: records.cellAt(row, 'customer') } : after;
}

/** Adds the row that voids an entry, or fills it up; an entry that another one corrects is void already. */
function voidEntry(writes: RecordWrites, records: Records, cells: CellsByField): void {
  const [entry, id] = [textOf(cells['corrects'] ?? ''), textOf(cells['id'] ?? '')];
  const row = records.rowOf(id);
  if (row !== null) writes.changeRow(records, row, {}, cells);
  else if (records.rowsWhere('corrects', entry).length === 0) writes.addRow(records, cells);
}

/**
 * Undoes changes without asking for blockers; safe to repeat. Returns the cells that someone changed since.
 * @param voiding null erases new entries
 */
export function undoRecordChanges(
  changes: readonly RecordChange[],
  tables: Tables,
  voiding: VoidingRow | null,
): readonly LeftCell[] {
  const writes = openRecordWrites(tables);
  const added = new Map<TableKey, AddedRow[]>();
  const left: LeftCell[] = [];
  for (const change of changes) {
    const records = tables.get(change.table);
    if (change.kind === 'moved') {
      moveRecordsBack(writes, records, change);
      continue;
    }
    const row = records.rowOf(change.id);
    if (row === null) continue;
    if (change.kind === 'added' && change.isPartial === true) {
      if (!isAsAdded(records, row, change.after)) continue;
    }
    if (change.kind === 'fields') {
      const staysAway = change.isConsumed === true && voiding !== null;
      if (staysAway) continue;
      const fields = writes.changeRow(records, row, change.after, change.before);
      left.push(...fields.map((field) => ({ table: change.table, field })));
    } else if (change.kind === 'added' || voiding === null) {
      const grows = change.kind === 'added' && change.grows === true;
      if (!grows) {
        const after = withNameGiven(records, row, change.after);
        writes.changeRow(records, row, after, blanksFor(after));
      }
      added.set(change.table, [...(added.get(change.table) ?? []), { row, grows }]);
    } else voidEntry(writes, records, voiding(change.id, records.textAt(row, 'customerId')));
  }
  writes.flush();
  for (const [table, rows] of added) removeRows(tables.get(table), rows);
  return left;
}
