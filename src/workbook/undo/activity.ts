/**
 * The hidden Activity sheet: one record per operation, written before or with it, so that it can be
 * undone by a person, rolled back when it fails, and finished or rolled back when its run was killed.
 */
import { catalogueOf } from '../../language';
import type { Cell, LanguageCode } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import type { Author } from '../context';
import { findSheet } from '../records';
import type { Change } from './change';
import type { Operation } from './operation-list';
import {
  chunksOf,
  endOf,
  FIXED_COLUMNS,
  readDetails,
  readRecord,
  requestEndedBy,
  type ActivityRecord,
  type OperationDetails,
  type OperationState,
  type RequestTrace,
  type UndoTrace,
} from './stored-record';

/** Records kept; older ones are dropped once there are twice as many lines. */
const KEPT = 200;

interface NewRecord {
  readonly operation: Operation;
  readonly state: OperationState;
  readonly changes: readonly Change[];
  /** Only for operations that a request asked for. */
  readonly request?: RequestTrace | null;
}

/** An operation of a request, recorded before its first write. */
interface BegunRecord {
  readonly operation: Operation;
  readonly changes: readonly Change[];
  readonly request: RequestTrace;
  readonly undoes?: UndoTrace;
}

export interface Activity {
  /** Oldest first; unreadable rows and undos are left out. */
  records(): readonly ActivityRecord[];
  /** Reads the sheet whole, so that `open`, `records` and `prune` need not, until something is written. */
  readWhole(): void;
  /**
   * The operation that was begun last and has no end yet; `row` is 0. Whoever holds the lock knows
   * that its run was killed. Reads one row.
   */
  open(): ActivityRecord | null;
  /** Writes the headings that a killed run did not come to write; `open` has found out. */
  ensureHeadings(): void;
  /** Writes a record below the others and returns its row. */
  add(record: NewRecord, author: Author): number;
  /** Records that a request begins to write, in one call. */
  begin(record: BegunRecord, author: Author): void;
  /** Records that everything a request planned is written, in one call. @param id of the request */
  end(operation: Operation, id: string, author: Author): void;
  /** Drops old records if there are too many. */
  prune(): void;
  /** Removes the record that `add` wrote last, if nothing was written since. */
  drop(row: number): void;
  /** Changes the state of a record, and its details when they are given. */
  update(row: number, state: OperationState, details?: OperationDetails): void;
}

export function openActivity(spreadsheet: SpreadsheetPort, language: LanguageCode): Activity {
  let sheet: SheetPort | null = findSheet(spreadsheet, 'activity', language);
  let height: number | null = null;
  let whole: readonly (readonly Cell[])[] | null = null;
  /** True if the sheet is known to have no headings: its run was killed when it had just been made. */
  let isBlank = false;
  /** Cells of details by row, of the records written here. */
  const chunksWritten = new Map<number, number>();
  const words = catalogueOf(language).activity;
  const rowsNow = (): readonly (readonly Cell[])[] => whole ?? sheet?.read() ?? [];

  /** For a write. */
  const openSheet = (): SheetPort => {
    whole = null;
    if (sheet !== null && !isBlank) return sheet;
    sheet ??= spreadsheet.insertSheet(catalogueOf(language).tables.activity);
    const { when, who, what, state, details } = words.headings;
    sheet.write([{ row: 1, column: 0, cells: [[when, who, what, state, details]] }]);
    sheet.hide();
    isBlank = false;
    height = 1;
    return sheet;
  };

  const startOf = (operation: Operation, state: OperationState, author: Author): string[] => [
    author.when,
    author.who,
    words.operations[operation],
    words.states[state],
  ];

  return {
    records: () => recordsIn(rowsNow()).filter(({ undoes }) => undoes === undefined),
    readWhole: () => {
      whole = sheet?.read() ?? [];
    },
    open: () => {
      if (sheet === null) return null;
      const line = whole === null ? sheet.readLast() : (whole[whole.length - 1] ?? []);
      isBlank = line.length === 0;
      const record = readRecord(line, 0);
      return record?.state === 'begun' ? record : null;
    },
    ensureHeadings: () => {
      if (isBlank) openSheet();
    },
    add: ({ operation, changes, state, request = null }, author) => {
      const rows = height === null ? (sheet?.read() ?? []) : null;
      if (rows?.length === 0) isBlank = true;
      const into = openSheet();
      height ??=
        rows === null || rows.length <= 2 * KEPT ? (rows?.length ?? 1) : dropOld(rows, into);
      height += 1;
      const chunks = chunksOf({ operation, at: author.at, changes, request }, state);
      const line = [...startOf(operation, state, author), ...chunks];
      into.write([{ row: height, column: 0, cells: [line] }]);
      chunksWritten.set(height, chunks.length);
      return height;
    },
    begin: ({ operation, ...details }, author) => {
      const chunks = chunksOf({ operation, at: author.at, ...details }, 'begun');
      openSheet().append([...startOf(operation, 'begun', author), ...chunks]);
    },
    end: (operation, id, author) => {
      openSheet().append([...startOf(operation, 'done', author), endOf(id)]);
    },
    prune: () => {
      const rows = rowsNow();
      if (rows.length > 2 * KEPT) height = dropOld(rows, openSheet());
    },
    drop: (row) => {
      const width = FIXED_COLUMNS + (chunksWritten.get(row) ?? 0);
      openSheet().write([{ row, column: 0, cells: [Array.from({ length: width }, () => '')] }]);
      height = row - 1;
    },
    update: (row, state, details) => {
      const into = openSheet();
      const written =
        details === undefined ? (into.readRows(row, 1)[0] ?? []).slice(FIXED_COLUMNS) : [];
      const known = details ?? readDetails(written);
      const chunks = known === null ? [] : chunksOf(known, state);
      // The details may have been longer before.
      const before = chunksWritten.get(row) ?? written.length;
      const rest = Array.from({ length: Math.max(0, before - chunks.length) }, () => '');
      const cells = [[words.states[state], ...chunks, ...rest]];
      into.write([{ row, column: FIXED_COLUMNS - 1, cells }]);
    },
  };
}

/** @param rows the whole sheet */
function recordsIn(rows: readonly (readonly Cell[])[]): readonly ActivityRecord[] {
  const ended = new Set(rows.map(requestEndedBy));
  return rows.slice(1).flatMap((line, at) => {
    const record = readRecord(line, at + 2);
    if (record === null) return [];
    const isEnded =
      record.state === 'begun' && record.request !== null && ended.has(record.request.id);
    return [isEnded ? { ...record, state: 'done' as const } : record];
  });
}

/**
 * Moves the newest records to the top and clears the rows below. An ended record takes over the state
 * from the line that ends it, which is dropped. Returns the last row in use.
 */
function dropOld(rows: readonly (readonly Cell[])[], sheet: SheetPort): number {
  const ends = new Map(rows.map((line) => [requestEndedBy(line), line]));
  ends.delete(null);
  const kept = recordsIn(rows)
    .slice(-KEPT)
    .map((record): readonly Cell[] => {
      const line = rows[record.row - 1] ?? [];
      const end = ends.get(record.request?.id ?? null);
      if (record.state !== 'done' || end === undefined) return line;
      const state = end[FIXED_COLUMNS - 1] ?? '';
      return [...line.slice(0, FIXED_COLUMNS - 1), state, ...chunksOf(record, record.state)];
    });
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 1);
  const cells = rows.slice(1).map((_, at) => {
    const line = kept[at] ?? [];
    return Array.from({ length: width }, (__, column) => line[column] ?? '');
  });
  sheet.write([{ row: 2, column: 0, cells }]);
  return kept.length + 1;
}
