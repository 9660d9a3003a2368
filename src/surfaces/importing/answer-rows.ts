/**
 * Writes one portion of a file. What each row becomes is decided here, under the lock, from the cells that are in the sheet
 * now: sorting, filtering, inserting and deleting between two portions change nothing. Its lines of Import undo come first;
 * a portion sent again after its run was killed writes what is missing.
 */
import * as v from 'valibot';
import {
  fateCounts,
  isBlankCell,
  keyFieldOf,
  openImport,
  openRecordImport,
  tableFields,
  type Cell,
  type FieldCells,
  type FieldSpec,
  type KnownRow,
  type OpenImport,
} from '../../rules';
import type { Platform } from '../../platform';
import type { ImportTable, Questions } from '../../protocol';
import {
  openContext,
  openRecords,
  questionId,
  readingContext,
  refuse,
  withLock,
  type Context,
  type Records,
} from '../../workbook';
import { cellsOfRow, fingerprintOf, sameJson } from './imported-cells';
import { keepImportState, readImportState, type ImportState } from './import-state';
import { missingColumn } from './missing-column';
import { writePlan, type Plan } from './write-plan';
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
    const { table } = state;
    const key = keyFieldOf(table);
    const records = openRecords(context, table);
    if (records?.columns[key] === undefined) {
      return refuse({ id }, missingColumn(context, table, key));
    }
    const lines = openUndoLines(context);
    const recorded = state.pending > 0 ? lines.of(id).filter((line) => line.portion === at) : [];
    const plan = planOf(context, portion, { table, known: knownBefore(records, recorded) });
    const known = new Set(recorded.map((line) => JSON.stringify(line)));
    const fresh = linesOf(plan, portion, table).filter((line) => !known.has(JSON.stringify(line)));
    if (state.pending === 0)
      keepImportState(storage, id, { ...state, pending: portion.rows.length });
    lines.add(fresh);
    writePlan(records, plan);
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

/** Records of a customer need one who is there. */
function openTableImport(
  context: Context,
  { known: choice, mayReplace }: Asked,
  { table, known }: Before,
): OpenImport {
  if (table === 'customers') {
    return openImport(known, { known: choice, mayReplace }, readingContext(context));
  }
  const customers = table === 'team' ? null : openRecords(context, 'customers');
  const ids = customers?.rows.map((_, at) => customers.textAt(at + 2, 'id')) ?? [];
  return openRecordImport(table, known, table === 'team' ? null : new Set(ids));
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
  readonly table: ImportTable;
  readonly known: readonly KnownRow[];
}

function planOf(context: Context, portion: Asked, before: Before): Plan {
  const { fields, rows } = portion;
  const { table } = before;
  const { take } = openTableImport(context, portion, before);
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const added = new Map<string, FieldCells>();
  const changed = new Map<string, Map<string, { before: Cell; after: Cell }>>();
  const fates = rows.map(({ row, cells }) => {
    const own = fields.flatMap((field, at): [string, Cell][] => {
      const value = cells[at] ?? '';
      return field in specs && !isBlankCell(value) ? [[field, value]] : [];
    });
    const fate = take({ row, cells: Object.fromEntries(own) });
    if (fate.kind === 'added') {
      // As for every customer who is added: otherwise the next repair would, and it would look like work on the row.
      const first = table === 'customers' ? { added: { day: context.today } } : {};
      added.set(fate.id, { ...first, ...fate.cells });
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

function linesOf(
  { added, changed }: Plan,
  { id, at }: Asked,
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
