/**
 * Changes of records by ID and field, never by place, so that they can be written, finished and
 * undone after colleagues have sorted, inserted and deleted around them.
 */
import { isBlankCell, type Cell, type Entry, type TableKey, type TrackingState } from '../../rules';
import { sameCell, writeCells, type CellWrite, type Records, type Tables } from '../records';
import {
  blanksFor,
  isFormulaField,
  lastRecordRow,
  removeRows,
  type AddedRow,
  type CellsByField,
} from './added-rows';
import type { UndoBlocker } from './undo-blocker';

/** Cells of one record. */
interface FieldsChange {
  readonly kind: 'fields';
  readonly table: TableKey;
  readonly id: string;
  readonly before: CellsByField;
  readonly after: CellsByField;
}

/** A new record. */
interface AddedChange {
  readonly kind: 'added';
  readonly table: TableKey;
  readonly id: string;
  readonly after: CellsByField;
  /** True if the sheet had no blank row left, so that it became one row longer. */
  readonly grows?: boolean;
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

export type RecordChange = FieldsChange | AddedChange | EntryChange;

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
    const field = Object.keys(after).find((key) => after[key] !== '' && columns[key] === undefined);
    if (field !== undefined) return { table, field };
  }
  return null;
}

/**
 * Writes what is not written yet, so that calling it again finishes an interrupted run. A cell that
 * holds neither the value before nor the value after was changed since, and is left.
 */
export function writeRecordChanges(changes: readonly RecordChange[], tables: Tables): void {
  const writes = openWrites(tables);
  for (const change of changes) {
    const records = tables.get(change.table);
    const row = records.rowOf(change.id);
    if (change.kind !== 'fields') {
      if (row === null) writes.addRow(records, change.after);
    } else if (row !== null) writes.changeRow(records, row, change.before, change.after);
  }
  writes.flush();
}

/** The ID of the journal row that voids an entry. */
export function voidingId(entry: string): string {
  return `${entry}-x`;
}

/**
 * Null: nothing prevents the undo.
 * @param counted entries of the changed entry's customer that count, in the order of logging
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
    case 'fields':
      if (row === null) return 'gone';
      return Object.entries(change.after).every(([field, cell]) =>
        [cell, change.before[field] ?? ''].some((one) => sameCell(records.cellAt(row, field), one)),
      )
        ? null
        : 'changed';
    case 'added':
      return row === null || isAsAdded(records, row, change.after) ? null : 'changed';
    case 'entry': {
      // Without an ID column no row can say which entry it voids.
      if (records.columns['id'] === undefined) return 'gone';
      const entries = counted();
      const at = entries.findIndex(({ id }) => id === change.id);
      if (at >= 0) {
        return entries.slice(at + 1).some(({ kind }) => kind !== null) ? 'changed' : null;
      }
      const isUndone = records
        .rowsWhere('corrects', change.id)
        .every((voiding) => records.textAt(voiding, 'id') === voidingId(change.id));
      return isUndone ? null : 'changed';
    }
  }
}

/** True if the row holds only what we wrote, results of formulas and unticked checkboxes. */
function isAsAdded(records: Records, row: number, after: CellsByField): boolean {
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  return (records.rows[row - 2] ?? []).every((cell, column) => {
    const field = fieldAt.get(column);
    if (field !== undefined && isFormulaField(records.table, field)) return true;
    return isBlankCell(cell) || (field !== undefined && sameCell(cell, after[field] ?? ''));
  });
}

/** Undoes changes without asking for blockers; safe to repeat. @param voiding null erases new entries */
export function undoRecordChanges(
  changes: readonly RecordChange[],
  tables: Tables,
  voiding: VoidingRow | null,
): void {
  const writes = openWrites(tables);
  const added = new Map<TableKey, AddedRow[]>();
  for (const change of changes) {
    const records = tables.get(change.table);
    const row = records.rowOf(change.id);
    if (row === null) continue;
    if (change.kind === 'fields') writes.changeRow(records, row, change.after, change.before);
    else if (change.kind === 'added' || voiding === null) {
      const grows = change.kind === 'added' && change.grows === true;
      if (!grows) writes.changeRow(records, row, change.after, blanksFor(change.after));
      added.set(change.table, [...(added.get(change.table) ?? []), { row, grows }]);
    } else if (records.rowsWhere('corrects', change.id).length === 0) {
      writes.addRow(records, voiding(change.id, records.textAt(row, 'customerId')));
    }
  }
  writes.flush();
  for (const [table, rows] of added) removeRows(tables.get(table), rows);
}

/** Collects cells to write, so that each sheet is written in few calls. */
interface Writes {
  /** A row below the last record. */
  addRow(records: Records, cells: CellsByField): void;
  /** Cells that still hold `from` become `to`; others are left. */
  changeRow(records: Records, row: number, from: CellsByField, to: CellsByField): void;
  flush(): void;
}

function openWrites(tables: Tables): Writes {
  const writes = new Map<TableKey, CellWrite[]>();
  const lastRows = new Map<TableKey, number>();
  const add = (
    { table, columns }: Records,
    field: string,
    write: Omit<CellWrite, 'column'>,
  ): void => {
    const column = columns[field];
    if (column === undefined) return;
    const cells = writes.get(table) ?? [];
    writes.set(table, cells);
    cells.push({ ...write, column });
  };
  return {
    addRow: (records, cells) => {
      const row = (lastRows.get(records.table) ?? lastRecordRow(records)) + 1;
      lastRows.set(records.table, row);
      for (const [field, cell] of Object.entries(cells)) {
        add(records, field, { row, cell, before: '' });
      }
    },
    changeRow: (records, row, from, to) => {
      for (const [field, cell] of Object.entries(to)) {
        const before = records.cellAt(row, field);
        if (sameCell(before, cell) || !sameCell(before, from[field] ?? '')) continue;
        add(records, field, { row, cell, before });
      }
    },
    flush: () => {
      // The journal first: everything else can be derived from it.
      const journalFirst = [...writes].sort(
        ([one], [other]) => Number(other === 'journal') - Number(one === 'journal'),
      );
      for (const [table, cells] of journalFirst) writeRows(tables.get(table), cells);
    },
  };
}

function writeRows({ sheet, rows }: Records, cells: readonly CellWrite[]): void {
  const end = rows.length + 2;
  if (cells.length === 0) return;
  if (cells.every(({ row }) => row === end)) {
    // One call, and the sheet grows by itself.
    const line: Cell[] = [];
    for (const { column, cell } of cells) line[column] = cell;
    sheet.append(Array.from(line, (cell: Cell | undefined) => cell ?? ''));
  } else writeCells(sheet, cells);
}
