/**
 * Writes one portion of an import. What each row becomes is decided here, under the lock, from the cells that are in the
 * sheet now: sorting, filtering, inserting and deleting between two portions change nothing. Its lines of Import undo come
 * first; a portion written again after its run was killed writes what is missing.
 */
import {
  fateCounts,
  isBlankCell,
  keyFieldOf,
  NOBODY_ERASED,
  openImport,
  openRecordImport,
  tableFields,
  type Cell,
  type CellChange,
  type Day,
  type ErasedPeople,
  type FieldCells,
  type FieldSpec,
  type ImportPolicy,
  type KnownChoice,
  type KnownRow,
  type OpenImport,
} from '../../rules';
import type { ImportTable } from '../../protocol';
import {
  openRecords,
  readingContext,
  type Context,
  type Records,
  type RefusedArea,
  type Tables,
} from '../../workbook';
import { cellsOfRow, fingerprintOf, sameJson } from './imported-cells';
import { keepImportState, type ImportState } from './import-state';
import { writePlan, type Plan } from './write-plan';
import { openUndoLines, type UndoLine } from './undo-lines';

export interface Portion extends ImportPolicy {
  /** Of the import. */
  readonly id: string;
  /** Which portion it is, from 0. */
  readonly at: number;
  readonly fields: readonly string[];
  readonly rows: readonly {
    /** Where it is in the file. */
    readonly row: number;
    /** In the order of `fields`. */
    readonly cells: readonly Cell[];
    /** Of a person, for this row alone. */
    readonly choice?: KnownChoice | undefined;
  }[];
}

export interface PortionRequest {
  readonly portion: Portion;
  /** The state of its import; `next` is this portion. */
  readonly state: ImportState;
  /** The day on which new customers were added. */
  readonly today: Day;
  /** Those who must not come back; nobody unless given. */
  readonly erased?: ErasedPeople;
  /** Further cells that change of a customer who was there before the portion. */
  readonly more?: (id: string, cells: FieldCells) => readonly CellChange[];
  /** Called once all is written, before the portion counts as written. */
  readonly finish?: (plan: Plan) => void;
}

export interface WrittenPortion {
  /** The state of the import once the cells are there; the caller flushes them, and then keeps it. */
  readonly state: ImportState;
  /** Cells that Google refused. All others were written. */
  readonly refused: readonly RefusedArea[];
}

/**
 * Decides on the rows of one portion and writes them. The caller holds the lock.
 * @param records of the table, read under the lock
 */
export function writePortion(
  context: Context,
  records: Records,
  request: PortionRequest,
): WrittenPortion {
  const { portion, state, finish } = request;
  const { id, at } = portion;
  const { table } = state;
  const storage = context.platform.storage();
  const lines = openUndoLines(context);
  const recorded = state.pending > 0 ? lines.of(id).filter((line) => line.portion === at) : [];
  const known = knownBefore(records, recorded);
  const plan = planOf(context, request, { table, known });
  const there = new Set(recorded.map((line) => JSON.stringify(line)));
  const addNew = (all: readonly UndoLine[]): void => {
    lines.add(all.filter((line) => !there.has(JSON.stringify(line))));
  };
  if (state.pending === 0) keepImportState(storage, id, { ...state, pending: portion.rows.length });
  addNew(linesOf(plan, portion, table));
  const { refused, short } = writePlan(records, plan);
  // As they stand now, so that Undo knows that nobody worked on them.
  addNew(linesOf({ added: short, changed: new Map() }, portion, table));
  finish?.(plan);
  const counts = fateCounts(plan.fates, state.counts);
  return { state: { ...state, next: at + 1, pending: 0, counts }, refused };
}

/** What would become of the rows of a portion of customers. Writes nothing. */
export function fatesOf(
  context: Context,
  tables: Tables,
  portion: Portion,
  erased: ErasedPeople,
): Plan['fates'] {
  const known = knownBefore(tables.get('customers'), []);
  const request = { portion, today: context.today, erased };
  return planOf(context, request, { table: 'customers', known }).fates;
}

/** Records of a customer need one who is there. */
function openTableImport(
  context: Context,
  { known: choice, mayReplace }: Portion,
  { table, known, erased }: Before,
): OpenImport {
  if (table === 'customers') {
    return openImport(known, { known: choice, mayReplace }, readingContext(context), erased);
  }
  const customers = table === 'team' ? null : openRecords(context, 'customers');
  const ids = customers?.rows.map((_, at) => customers.textAt(at + 2, 'id')) ?? [];
  return openRecordImport(table, known, table === 'team' ? null : new Set(ids), erased);
}

/** The customers as they were before a killed run wrote a part of the portion. */
function knownBefore(records: Records, recorded: readonly UndoLine[]): readonly KnownRow[] {
  const added = new Set(recorded.flatMap(({ kind, record }) => (kind === 'row' ? [record] : [])));
  const cells = recorded.filter(({ kind }) => kind === 'cell');
  const changed = new Map<string, UndoLine[]>();
  for (const line of cells) changed.set(line.record, [...(changed.get(line.record) ?? []), line]);
  return records.rows.flatMap((_, at): KnownRow[] => {
    const id = records.textAt(at + 2, keyFieldOf(records.table as ImportTable));
    if (id === '' || added.has(id)) return [];
    const now = { ...cellsOfRow(records, at + 2) };
    for (const { field, before, after } of changed.get(id) ?? []) {
      if (sameJson(now[field] ?? '', after)) now[field] = JSON.parse(before) as Cell;
    }
    return [{ id, cells: now }];
  });
}

interface Before {
  readonly erased: ErasedPeople;
  readonly table: ImportTable;
  readonly known: readonly KnownRow[];
}

type PlanRequest = Pick<PortionRequest, 'portion' | 'today' | 'more' | 'erased'>;

function planOf(
  context: Context,
  { portion, today, more, erased = NOBODY_ERASED }: PlanRequest,
  before: Omit<Before, 'erased'>,
): Plan {
  const { fields, rows } = portion;
  const { table } = before;
  const { take } = openTableImport(context, portion, { ...before, erased });
  const knownCells = new Map(before.known.map(({ id, cells }) => [id, cells]));
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const added = new Map<string, FieldCells>();
  const changed = new Map<string, Map<string, { before: Cell; after: Cell }>>();
  const fates = rows.map(({ row, cells, choice }) => {
    const own = fields.flatMap((field, at): [string, Cell][] => {
      const value = cells[at] ?? '';
      return field in specs && !isBlankCell(value) ? [[field, value]] : [];
    });
    const fate = take({ row, cells: Object.fromEntries(own), choice });
    if (fate.kind === 'added') {
      // As for every customer who is added: otherwise the next repair would, and it would look like work on the row.
      const first = table === 'customers' ? { added: { day: today } } : {};
      added.set(fate.id, { ...first, ...fate.cells });
      return fate;
    }
    if (fate.kind === 'rejected') return fate;
    const changes = fate.kind === 'skipped' ? [] : fate.changes;
    const fresh = added.get(fate.id);
    if (fresh !== undefined) {
      for (const { field, after } of changes) {
        added.set(fate.id, { ...added.get(fate.id), [field]: after });
      }
      return fate;
    }
    const cellsNow = changed.get(fate.id) ?? new Map<string, { before: Cell; after: Cell }>();
    const others = more?.(fate.id, knownCells.get(fate.id) ?? {}) ?? [];
    for (const { field, before, after } of [...changes, ...others]) {
      cellsNow.set(field, { before: cellsNow.get(field)?.before ?? before, after });
    }
    if (cellsNow.size > 0) changed.set(fate.id, cellsNow);
    return fate;
  });
  return { fates, added, changed };
}

function linesOf(
  { added, changed }: Pick<Plan, 'added' | 'changed'>,
  { id, at }: Pick<PortionRequest['portion'], 'id' | 'at'>,
  table: ImportTable,
): readonly UndoLine[] {
  const start = { import: id, portion: at };
  const rows = [...added].map(([record, cells]): UndoLine => {
    const after = fingerprintOf(table, cells);
    return { ...start, kind: 'row', record, field: '', before: '', after };
  });
  const cells = [...changed].flatMap(([record, fields]) =>
    [...fields].map(([field, { before, after }]): UndoLine => {
      const json = { before: JSON.stringify(before), after: JSON.stringify(after) };
      return { ...start, kind: 'cell', record, field, ...json };
    }),
  );
  return [...rows, ...cells];
}
