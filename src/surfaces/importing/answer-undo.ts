/**
 * Takes an import back, row by row: cells that still hold what it wrote become what they were, rows that no one has
 * worked on since are removed, the others stay and are named. Sent again after its run was killed, it goes on.
 */
import * as v from 'valibot';
import { isBlankCell, keyFieldOf, nameOf, type Cell, type TableKey } from '../../rules';
import type { Platform } from '../../platform';
import type { ImportTable, Questions } from '../../protocol';
import {
  type Context,
  columnRuns,
  openContext,
  openTables,
  questionId,
  refuse,
  rewritableColumns,
  withLock,
  type Records,
  type Tables,
} from '../../workbook';
import { cellsOfRow, fingerprintOf, sameJson } from './imported-cells';
import { forgetImportState, readImportState, type ImportState } from './import-state';
import { openUndoLines, type UndoLine } from './undo-lines';

const question = v.object({ id: questionId });

/** Runs of rows deleted at once: each is a call of Google's. */
const MOST_RUNS = 200;

/** Names shown; the others are counted. */
const MOST_NAMES = 10;

export function answerImportUndo(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-undo']['answer'] {
  const { id } = v.parse(question, asked);
  return withLock(context, { id }, () => {
    const storage = context.platform.storage();
    const state = readImportState(storage, id);
    const { refusals, takenBack } = context.words.importing;
    if (state === null) return refuse({ id }, { code: 'gone', message: refusals.notBegun() });
    const tables = openTables(context);
    // Entries first: a customer with entries stays.
    const entries = state.also === undefined ? null : readImportState(storage, state.also);
    const first = entries === null ? NOTHING : takeBack(context, tables, state.also ?? '', entries);
    const own = first.isComplete ? takeBack(context, tables, id, state) : NOTHING;
    context.spreadsheet.flush();
    const facts = {
      ...{ rows: first.rows + own.rows, cells: first.cells + own.cells },
      ...{ count: first.count + own.count, names: [...own.names, ...first.names] },
    };
    const isComplete = first.isComplete && own.isComplete;
    return { outcome: 'taken-back', isComplete, message: takenBack(facts), ...facts };
  });
}

interface TakenBack {
  readonly isComplete: boolean;
  readonly rows: number;
  readonly cells: number;
  readonly count: number;
  readonly names: readonly string[];
}

const NOTHING: TakenBack = { isComplete: true, rows: 0, cells: 0, count: 0, names: [] };

function takeBack(context: Context, tables: Tables, id: string, state: ImportState): TakenBack {
  const records = tables.get(state.table);
  const lines = openUndoLines(context);
  const used = state.table === 'customers' ? usedIds(tables) : new Set<string>();
  const plan = planUndo(records, lines.of(id), used);
  writeBack(records, plan);
  const runs = runsOf(plan.remove);
  removeRuns(records, runs.slice(0, MOST_RUNS));
  const isComplete = runs.length <= MOST_RUNS;
  if (isComplete) {
    removeColumns(tables, state.table, state.made);
    lines.drop(id);
    forgetImportState(context.platform.storage(), id);
  }
  tables.forget(state.table);
  return { isComplete, rows: plan.remove.length, cells: plan.cells.length, ...plan.stay };
}

interface UndoPlan {
  readonly cells: readonly { row: number; column: number; cell: Cell }[];
  /** Rows of the sheet, from the top. */
  readonly remove: readonly number[];
  readonly stay: { readonly count: number; readonly names: readonly string[] };
}

function planUndo(
  records: Records,
  lines: readonly UndoLine[],
  used: ReadonlySet<string>,
): UndoPlan {
  const key = keyFieldOf(records.table as ImportTable);
  const rowOf = new Map(records.rows.map((_, at) => [records.textAt(at + 2, key), at + 2]));
  const cellsOf = new Map<string, Record<string, Cell>>();
  const stay = new Set<string>();
  const remove: number[] = [];
  // Several of one row: as it was meant, and as Google let it be written.
  const prints = new Map<string, Set<string>>();
  for (const { kind, record, after } of lines) {
    if (kind === 'row') prints.set(record, (prints.get(record) ?? new Set()).add(after));
  }
  // The newest first: a cell may have been changed by several rows of the file.
  for (const { kind, record, field, before, after } of [...lines].reverse()) {
    const row = rowOf.get(record);
    if (row === undefined) continue;
    const now = cellsOf.get(record) ?? { ...cellsOfRow(records, row) };
    cellsOf.set(record, now);
    if (kind === 'cell') {
      const cell = now[field] ?? '';
      if (sameJson(cell, after)) now[field] = JSON.parse(before) as Cell;
      else if (!sameJson(cell, before)) stay.add(record);
      continue;
    }
    cellsOf.delete(record);
    const own = prints.get(record);
    if (own === undefined) continue;
    prints.delete(record);
    if (!used.has(record) && own.has(fingerprintOf(records.table, now))) remove.push(row);
    // A row that somebody worked on stays whole, with what later rows of the file filled in.
    else stay.add(record);
  }
  const cells = [...cellsOf].flatMap(([record, now]) => {
    const row = rowOf.get(record) ?? 0;
    return Object.entries(now).flatMap(([field, cell]) => {
      const column = records.columns[field];
      const isChanged =
        column !== undefined && !sameJson(records.cellAt(row, field), JSON.stringify(cell));
      return isChanged ? [{ row, column, cell }] : [];
    });
  });
  const names = [...stay].slice(0, MOST_NAMES).map((id) => {
    const text = (field: string): string => records.textAt(rowOf.get(id) ?? 0, field);
    return nameOf({
      id,
      company: text('company') || text('customer'),
      contact: text('contact') || text('name'),
      phone: text('phone'),
      email: text('email'),
    });
  });
  remove.sort((one, other) => one - other);
  return { cells, remove, stay: { count: stay.size, names } };
}

const WITH_CUSTOMERS = ['journal', 'cases', 'purchases', 'contacts'] as const satisfies TableKey[];

/** Customers with entries, cases, purchases or contacts. */
function usedIds(tables: Tables): ReadonlySet<string> {
  const ids = WITH_CUSTOMERS.flatMap((table) => {
    const records = tables.find(table);
    return records?.rows.map((_, at) => records.textAt(at + 2, 'customerId')) ?? [];
  });
  return new Set(ids);
}

function writeBack(records: Records, { cells }: UndoPlan): void {
  if (cells.length === 0) return;
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  records.sheet.write(columnRuns(sorted), rewritableColumns(records.table, records.columns));
}

interface RowRun {
  readonly row: number;
  readonly count: number;
}

/** Neighbouring rows, from the bottom: the rows above keep their numbers. */
function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.count === row) {
      runs[runs.length - 1] = { row: last.row, count: last.count + 1 };
    } else runs.push({ row, count: 1 });
  }
  return runs.reverse();
}

/** The last rows are emptied rather than deleted: their formats and lists serve the next customers. */
function removeRuns({ sheet, rows, headings }: Records, runs: readonly RowRun[]): void {
  const end = rows.length + 1;
  for (const { row, count } of runs) {
    if (row + count - 1 < end) {
      sheet.deleteRows(row, count);
      continue;
    }
    const blank = headings.map((): Cell => '');
    sheet.write([{ row, column: 0, cells: Array.from({ length: count }, () => blank) }]);
  }
}

/** Columns that the import made and no one has filled. */
function removeColumns(tables: Tables, table: ImportTable, made: readonly string[]): void {
  if (made.length === 0) return;
  tables.forget(table);
  const { sheet, columns, rows } = tables.get(table);
  const empty = made
    .flatMap((field) => columns[field] ?? [])
    .filter((column) => rows.every((line) => isBlankCell(line[column] ?? '')))
    .sort((one, other) => other - one);
  for (const column of empty) sheet.deleteColumns(column, 1);
}
