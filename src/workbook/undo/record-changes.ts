/**
 * What was changed in records, told by ID and field and never by place, so that it can be written,
 * finished and taken back after others have sorted, inserted and deleted around it.
 */
import {
  customerFields,
  isBlankCell,
  textOf,
  type Cell,
  type Entry,
  type FieldSpec,
  type TableKey,
  type TrackingState,
} from '../../rules';
import { type CellWrite, type Records, sameCell, type Tables, writeCells } from '../records';

/** Cells by field. */
export type CellsByField = Readonly<Record<string, Cell>>;

export type RecordChange =
  /** Cells of one record. */
  | {
      readonly kind: 'fields';
      readonly table: TableKey;
      readonly id: string;
      readonly before: CellsByField;
      readonly after: CellsByField;
    }
  /** A record that was added. */
  | {
      readonly kind: 'added';
      readonly table: TableKey;
      readonly id: string;
      readonly after: CellsByField;
    }
  /** A row of the journal: never deleted, but voided by another. */
  | {
      readonly kind: 'entry';
      readonly table: 'journal';
      readonly id: string;
      readonly after: CellsByField;
      /** The customer before it: a correction tells the state from here anew. */
      readonly start: TrackingState;
    };

/** What a new row would say where there is no column for it; null: all of it finds its place. */
export function findMissingColumn(
  changes: readonly RecordChange[],
  tables: Tables,
): { readonly table: TableKey; readonly field: string } | null {
  for (const { kind, table, after } of changes) {
    // Of customers whoever adds them looks, since some columns are ours to leave out.
    if (kind === 'fields' || table === 'customers') continue;
    const { columns } = tables.get(table);
    const field = Object.keys(after).find((key) => after[key] !== '' && columns[key] === undefined);
    if (field !== undefined) return { table, field };
  }
  return null;
}

/** Rows added and cells changed, gathered so that a sheet is written in few calls. */
type Writes = Map<TableKey, CellWrite[]>;

/**
 * Writes what is not there yet: a deed that broke off is finished by the same call. A cell that says
 * neither what stood before nor what is to stand was changed by somebody since, and is left.
 */
export function writeChanges(changes: readonly RecordChange[], tables: Tables): void {
  const writes: Writes = new Map();
  const ends = new Map<TableKey, number>();
  for (const change of changes) {
    const records = tables.get(change.table);
    if (change.kind === 'fields') {
      gather(writes, records, records.rowOf(change.id), change.after, change.before);
    } else if (records.rowOf(change.id) === null) {
      const end = (ends.get(change.table) ?? endOf(records)) + 1;
      ends.set(change.table, end);
      gather(writes, records, end, change.after, null);
    }
  }
  flush(writes, tables);
}

/** The journal first: it is what everything else can be told from. */
function flush(writes: Writes, tables: Tables): void {
  const journal = writes.get('journal');
  if (journal !== undefined) writeRows(tables.get('journal'), journal);
  for (const [table, cells] of writes) if (table !== 'journal') writeRows(tables.get(table), cells);
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

function gather(
  writes: Writes,
  records: Records,
  row: number | null,
  after: CellsByField,
  before: CellsByField | null,
): void {
  if (row === null) return;
  const cells = writes.get(records.table) ?? [];
  writes.set(records.table, cells);
  for (const [field, cell] of Object.entries(after)) {
    const column = records.columns[field];
    if (column === undefined) continue;
    const now = before === null ? '' : records.cellAt(row, field);
    if (before !== null && (sameCell(now, cell) || !sameCell(now, before[field] ?? ''))) continue;
    cells.push({ row, column, cell, before: now });
  }
}

/** The last row that names a record: formulas and checkboxes may stand far below it. */
function endOf(records: Records): number {
  const fields = Object.keys(records.columns).filter((field) => !isFormula(records.table, field));
  for (let at = records.rows.length - 1; at >= 0; at -= 1) {
    if (fields.some((field) => !isBlankCell(records.cellAt(at + 2, field)))) return at + 2;
  }
  return 1;
}

/** The ID of the row that takes an entry back. */
export function voidingId(entry: string): string {
  return `${entry}-x`;
}

/** Why a change cannot be taken back; null: it can. */
export function recordUndoBlocker(
  change: RecordChange,
  tables: Tables,
  entriesOf: (customer: string) => readonly Entry[],
): 'gone' | 'changed' | null {
  const records = tables.get(change.table);
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
      // Without its IDs the journal cannot be told which row is void.
      if (records.columns['id'] === undefined) return 'gone';
      const counted = entriesOf(textOf(change.after['customerId'] ?? ''));
      const at = counted.findIndex(({ id }) => id === change.id);
      if (at >= 0)
        return counted.slice(at + 1).some(({ kind }) => kind !== null) ? 'changed' : null;
      const voiding = records.rowsWhere('corrects', change.id);
      const isTakenBack = voiding.every(
        (row) => records.textAt(row, 'id') === voidingId(change.id),
      );
      return isTakenBack ? null : 'changed';
    }
  }
}

/** Nothing but what we wrote, what formulas show and boxes nobody ticked. */
function isAsAdded(records: Records, row: number, after: CellsByField): boolean {
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  return (records.rows[row - 2] ?? []).every((cell, column) => {
    const field = fieldAt.get(column);
    if (field !== undefined && isFormula(records.table, field)) return true;
    return isBlankCell(cell) || (field !== undefined && sameCell(cell, after[field] ?? ''));
  });
}

function isFormula(table: TableKey, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  return table === 'customers' && specs[field]?.filledBy === 'formula';
}

/**
 * Takes changes back where nothing hinders it; safe to be called again where it broke off.
 * @param voiding the row that voids an entry; null erases the entry, which nobody has seen yet
 */
export function undoRecordChanges(
  changes: readonly RecordChange[],
  tables: Tables,
  voiding: ((entry: string, customer: string) => CellsByField) | null,
): void {
  const writes: Writes = new Map();
  const gone = new Map<TableKey, number[]>();
  let end: number | null = null;
  for (const change of changes) {
    const records = tables.get(change.table);
    const row = records.rowOf(change.id);
    if (row === null) continue;
    if (change.kind === 'fields') gather(writes, records, row, change.before, change.after);
    else if (change.kind === 'added' || voiding === null) {
      gone.set(change.table, [...(gone.get(change.table) ?? []), row]);
    } else if (records.rowsWhere('corrects', change.id).length === 0) {
      end = (end ?? endOf(records)) + 1;
      const fields = voiding(change.id, records.textAt(row, 'customerId'));
      gather(writes, records, end, fields, null);
    }
  }
  flush(writes, tables);
  for (const [table, rows] of gone) {
    // From the bottom, so that those above keep their place.
    for (const row of rows.sort((one, other) => other - one))
      tables.get(table).sheet.deleteRows(row, 1);
  }
}
