/**
 * Writes one portion of a file. What each row becomes is decided here, under the lock, from the cells that are in the sheet
 * now: sorting, filtering, inserting and deleting between two portions change nothing. Its lines of Import undo come first;
 * a portion sent again after its run was killed writes what is missing.
 */
import * as v from 'valibot';
import {
  customerFields,
  fateCounts,
  isBlankCell,
  openImport,
  type Cell,
  type FieldCells,
  type FieldSpec,
  type KnownRow,
  type RowFate,
} from '../../rules';
import type { Block, Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  columnRuns,
  missingCustomer,
  openContext,
  openRecords,
  questionId,
  readingContext,
  refuse,
  rewritableColumns,
  withLock,
  type Context,
  type Records,
} from '../../workbook';
import { cellsOfRow, fingerprintOf, sameJson } from './imported-cells';
import { keepImportState, readImportState, type ImportState } from './import-state';
import { openUndoLines, type UndoLine } from './undo-lines';

/** At most so many rows in one portion, so that a run ends long before Google's six minutes. */
const MOST_ROWS = 5_000;

const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ day: v.number() })]);

const question = v.object({
  id: questionId,
  at: v.number(),
  fields: v.array(v.string()),
  rows: v.pipe(
    v.array(v.object({ row: v.number(), cells: v.array(cell) })),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
  known: v.picklist(['fill', 'overwrite', 'skip', 'add']),
  mayReplace: v.optional(v.array(v.string()), []),
});

type Asked = v.InferOutput<typeof question>;

export function answerImportRows(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-rows']['answer'] {
  const portion = v.parse(question, asked);
  const { id, at } = portion;
  return withLock(context, { id }, () => {
    const storage = platform.storage();
    const state = readImportState(storage, id);
    const { refusals } = context.words.importing;
    if (state === null || at > state.next) {
      return refuse({ id }, { code: 'gone', message: refusals.notBegun() });
    }
    if (at < state.next) return answerOf(state);
    const records = openRecords(context, 'customers');
    if (records?.columns['id'] === undefined) {
      return refuse({ id }, missingCustomer(context, { columns: {} }));
    }
    const lines = openUndoLines(context);
    const recorded = state.pending > 0 ? lines.of(id).filter((line) => line.portion === at) : [];
    const plan = planOf(context, portion, knownBefore(records, recorded));
    const known = new Set(recorded.map((line) => JSON.stringify(line)));
    const fresh = linesOf(plan, portion).filter((line) => !known.has(JSON.stringify(line)));
    if (state.pending === 0)
      keepImportState(storage, id, { ...state, pending: portion.rows.length });
    lines.add(fresh);
    write(records, plan);
    const done = { ...state, next: at + 1, pending: 0 };
    const counted = { ...done, counts: fateCounts(plan.fates, state.counts) };
    context.spreadsheet.flush();
    keepImportState(storage, id, counted);
    return answerOf(counted);
  });
}

function answerOf({
  next,
  counts,
}: ImportState): Exclude<Questions['import-rows']['answer'], { readonly outcome: 'refused' }> {
  return { outcome: 'rows', next, counts };
}

interface Plan {
  readonly fates: readonly RowFate[];
  /** New customers, with what later rows of the portion add to them. */
  readonly added: ReadonlyMap<string, FieldCells>;
  /** Cells of customers that were there, by ID and field. */
  readonly changed: ReadonlyMap<string, ReadonlyMap<string, { before: Cell; after: Cell }>>;
}

/** The customers as they were before a killed run wrote a part of the portion. */
function knownBefore(records: Records, recorded: readonly UndoLine[]): readonly KnownRow[] {
  const added = new Set(recorded.flatMap(({ kind, record }) => (kind === 'row' ? [record] : [])));
  const cells = recorded.filter(({ kind }) => kind === 'cell');
  const changed = new Map<string, UndoLine[]>();
  for (const line of cells) changed.set(line.record, [...(changed.get(line.record) ?? []), line]);
  return records.rows.flatMap((_, at): KnownRow[] => {
    const id = records.textAt(at + 2, 'id');
    if (id === '' || added.has(id)) return [];
    const now = { ...cellsOfRow(records, at + 2) };
    for (const { field, before, after } of changed.get(id) ?? []) {
      if (sameJson(now[field] ?? '', after)) now[field] = JSON.parse(before) as Cell;
    }
    return [{ id, cells: now }];
  });
}

function planOf(context: Context, portion: Asked, known: readonly KnownRow[]): Plan {
  const { fields, rows, mayReplace } = portion;
  const { take } = openImport(known, { known: portion.known, mayReplace }, readingContext(context));
  const added = new Map<string, FieldCells>();
  const changed = new Map<string, Map<string, { before: Cell; after: Cell }>>();
  const fates = rows.map(({ row, cells }) => {
    const own = fields.flatMap((field, at): [string, Cell][] => {
      const value = cells[at] ?? '';
      return field in customerFields && !isBlankCell(value) ? [[field, value]] : [];
    });
    const fate = take({ row, cells: Object.fromEntries(own) });
    if (fate.kind === 'added') {
      // As for every customer who is added: otherwise the next repair would, and it would look like work on the row.
      added.set(fate.id, { added: { day: context.today }, ...fate.cells });
    } else if (fate.kind === 'filled' || fate.kind === 'overwritten') {
      const fresh = added.get(fate.id);
      const cellsNow = changed.get(fate.id) ?? new Map<string, { before: Cell; after: Cell }>();
      for (const { field, before, after } of fate.changes) {
        if (fresh !== undefined) added.set(fate.id, { ...added.get(fate.id), [field]: after });
        else cellsNow.set(field, { before: cellsNow.get(field)?.before ?? before, after });
      }
      if (fresh === undefined) changed.set(fate.id, cellsNow);
    }
    return fate;
  });
  return { fates, added, changed };
}

function linesOf({ added, changed }: Plan, { id, at }: Asked): readonly UndoLine[] {
  const start = { import: id, portion: at };
  const rows = [...added].map(([record, cells]): UndoLine => {
    const after = fingerprintOf(cells);
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

/** New rows first: they take one call for each run of neighbouring columns. */
function write(records: Records, { added, changed }: Plan): void {
  const rowOf = new Map(records.rows.map((_, at) => [records.textAt(at + 2, 'id'), at + 2]));
  const missing = [...added].filter(([id]) => !rowOf.has(id));
  const blocks = [
    ...newRows(
      records,
      missing.map(([, cells]) => cells),
    ),
  ];
  const cells = [...changed].flatMap(([id, fields]) => {
    const row = rowOf.get(id);
    return row === undefined
      ? []
      : [...fields].flatMap(([field, { before, after }]) => {
          const column = records.columns[field];
          const isAsBefore = sameJson(records.cellAt(row, field), JSON.stringify(before));
          return column === undefined || !isAsBefore ? [] : [{ row, column, cell: after }];
        });
  });
  // A killed run may have written the block with the IDs and no other.
  for (const [id, line] of added) {
    const row = rowOf.get(id);
    if (row === undefined) continue;
    for (const [field, value] of Object.entries(line)) {
      const column = records.columns[field];
      const isMissing = isBlankCell(records.cellAt(row, field)) && !isBlankCell(value);
      if (column !== undefined && isMissing) cells.push({ row, column, cell: value });
    }
  }
  cells.sort((one, other) => one.column - other.column || one.row - other.row);
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  const days = [...new Set([...added.values()].flatMap((line) => Object.keys(line)))]
    .concat([...changed.values()].flatMap((fields) => [...fields.keys()]))
    .filter((field) => specs[field]?.kind === 'day')
    .flatMap((field) => records.columns[field] ?? []);
  if (blocks.length > 0) records.sheet.write(blocks);
  if (cells.length > 0) {
    const rewritable = rewritableColumns('customers', records.columns);
    records.sheet.write(columnRuns(cells), rewritable);
  }
  if (days.length > 0) records.sheet.formatDays([...new Set(days)]);
}

/** Blocks below the last customer, the one with the ID first: a row with other cells is never without. */
function newRows(records: Records, rows: readonly FieldCells[]): readonly Block[] {
  if (rows.length === 0) return [];
  const fields = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const columns = fields
    .flatMap((field) => records.columns[field] ?? [])
    .sort((one, other) => one - other);
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  const row = lastNamedRow(records) + 1;
  const blocks: { row: number; column: number; columns: number[] }[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.column + last.columns.length === column)
      last.columns.push(column);
    else blocks.push({ row, column, columns: [column] });
  }
  const id = records.columns['id'] ?? -1;
  blocks.sort(
    (one, other) => Number(other.columns.includes(id)) - Number(one.columns.includes(id)),
  );
  return blocks.map((block) => ({
    row,
    column: block.column,
    cells: rows.map((cells) => block.columns.map((at) => cells[fieldAt.get(at) ?? ''] ?? '')),
  }));
}

/** Formulas and checkboxes may reach far below it. */
function lastNamedRow(records: Records): number {
  for (let at = records.rows.length - 1; at >= 0; at -= 1) {
    const cells = cellsOfRow(records, at + 2);
    if (fingerprintOf(cells) !== BLANK) return at + 2;
  }
  return 1;
}

const BLANK = fingerprintOf({});
