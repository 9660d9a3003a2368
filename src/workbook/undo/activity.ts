/**
 * The hidden Activity sheet: one record per operation, written before or with it, so that it can be
 * undone by a person, rolled back when it fails and resolved when its run was killed.
 */
import { catalogueOf } from '../../language';
import { textOf, type Cell, type LanguageCode } from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import type { Author } from '../context';
import { findSheet } from '../records';
import type { Change } from './change';
import { currentAnswer, currentOperation } from './former-names';

interface OperationSpec {
  /** Duebook's own doing: undoing it pauses repair, and if it is blocked, older ones come first. */
  readonly automatic?: true;
  /** Daily work, which only its author undoes. */
  readonly own?: true;
}

/** Everything that can be recorded. The keys are stored in Activity. */
export const OPERATIONS = {
  'set-up': {},
  adopt: {},
  sample: {},
  'sample-removed': {},
  setting: {},
  repair: { automatic: true },
  ids: { automatic: true },
  'last-contact': { automatic: true },
  shown: { automatic: true },
  log: { own: true },
  correct: { own: true },
  review: { own: true },
  snooze: { own: true },
  close: { own: true },
  reassign: { own: true },
  away: { own: true },
  customer: { own: true },
  case: { own: true },
} as const satisfies Record<string, OperationSpec>;

export type Operation = keyof typeof OPERATIONS;

function isOperation(key: string): key is Operation {
  return Object.keys(OPERATIONS).includes(key);
}

export function specOfOperation(operation: Operation): OperationSpec {
  return OPERATIONS[operation];
}

/** No execution lasts longer (docs/platform.md §2): one begun earlier was interrupted. */
export const LONGEST_RUN_MS = 6 * 60_000;

/**
 * - `begun`: written before the operation; still there afterwards when the run was killed
 * - `done`: can be undone
 * - `undone`: by a person, or rolled back
 * - `kept`: interrupted, and not rolled back because its cells were changed since
 * - `past`: an automatic one that can no longer be undone
 */
export type OperationState = 'begun' | 'done' | 'undone' | 'kept' | 'past';

/** The request that a sidebar or phone sent, so that sending it again changes nothing. */
export interface RequestTrace {
  /** Made by the sender; `''` once the request was refused, after which it may be sent again. */
  readonly id: string;
  readonly answer: unknown;
}

/** What Activity keeps about an operation. */
export interface OperationDetails {
  readonly operation: Operation;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly changes: readonly Change[];
  /** Null if no request asked for the operation. */
  readonly request: RequestTrace | null;
}

export interface ActivityRecord extends OperationDetails {
  /** Row of the sheet. */
  readonly row: number;
  readonly state: OperationState;
  readonly who: string;
}

/** Characters of details per cell; a cell takes 50,000 (docs/platform.md §2). */
const CHUNK = 45_000;

/** Records kept; older ones are dropped once there are twice as many. */
const KEPT = 200;

/** Columns before the details: when, who, what, state. */
const FIXED_COLUMNS = 4;

interface NewRecord {
  readonly operation: Operation;
  readonly state: OperationState;
  readonly changes: readonly Change[];
  /** Only for operations that a request asked for. */
  readonly request?: RequestTrace | null;
}

export interface Activity {
  /** Oldest first; unreadable rows are left out. */
  records(): readonly ActivityRecord[];
  /** Writes a record below the others and returns its row. */
  add(record: NewRecord, author: Author): number;
  /** Writes a record in a single call, for those whose state is not updated in the same run. */
  append(record: NewRecord, author: Author): void;
  /** Drops old records if there are too many. */
  prune(): void;
  /** Changes the state of a record, and its details when they are given. */
  update(row: number, state: OperationState, details?: OperationDetails): void;
}

export function openActivity(spreadsheet: SpreadsheetPort, language: LanguageCode): Activity {
  let sheet: SheetPort | null = findSheet(spreadsheet, 'activity');
  let height: number | null = null;
  /** Cells of details by row, of the records written here. */
  const chunksWritten = new Map<number, number>();
  const words = catalogueOf(language).activity;

  const openSheet = (): SheetPort => {
    if (sheet !== null) return sheet;
    sheet = spreadsheet.insertSheet(catalogueOf(language).tables.activity);
    const { when, who, what, state, details } = words.headings;
    sheet.write([{ row: 1, column: 0, cells: [[when, who, what, state, details]] }]);
    sheet.hide();
    height = 1;
    return sheet;
  };

  const lineOf = (
    { operation, changes, state, request = null }: NewRecord,
    { at, when, who }: Author,
  ): string[] => [
    when,
    who,
    words.operations[operation],
    words.states[state],
    ...chunksOf({ operation, at, changes, request }, state),
  ];

  return {
    records: () =>
      (sheet?.read() ?? []).slice(1).flatMap((line, at) => {
        const record = readRecord(line, at + 2);
        return record === null ? [] : [record];
      }),
    add: (record, author) => {
      const into = openSheet();
      if (height === null) {
        const rows = into.read();
        height = rows.length > 2 * KEPT ? dropOld(rows, into) : rows.length;
      }
      height += 1;
      const line = lineOf(record, author);
      into.write([{ row: height, column: 0, cells: [line] }]);
      chunksWritten.set(height, line.length - FIXED_COLUMNS);
      return height;
    },
    append: (record, author) => {
      openSheet().append(lineOf(record, author));
    },
    prune: () => {
      const rows = sheet?.read() ?? [];
      if (sheet !== null && rows.length > 2 * KEPT) height = dropOld(rows, sheet);
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

/** Moves the newest records to the top and clears the rows below. Returns the last row in use. */
function dropOld(rows: readonly (readonly Cell[])[], sheet: SheetPort): number {
  const kept = rows.slice(-KEPT);
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 1);
  const blank = Array.from({ length: width }, () => '');
  const cells = rows.slice(1).map((_, at) => [...(kept[at] ?? blank)]);
  sheet.write([{ row: 2, column: 0, cells }]);
  return kept.length + 1;
}

function chunksOf(details: OperationDetails, state: OperationState): string[] {
  const text = JSON.stringify({ ...details, state });
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}

/** Details as they are written, and as 0.1.0 wrote them: under other names, records apart. */
type StoredDetails = Partial<Omit<OperationDetails, 'operation'>> & {
  readonly state?: OperationState;
  readonly operation?: string;
  readonly deed?: string;
  readonly amended?: RequestTrace & { readonly records: readonly Change[] };
};

function readDetails(
  cells: readonly Cell[],
): (OperationDetails & { readonly state: OperationState }) | null {
  try {
    const stored = JSON.parse(cells.map(textOf).join('')) as StoredDetails | null;
    if (stored === null) return null;
    const { amended, deed = '', changes, at = 0, state = 'past' } = stored;
    const operation = currentOperation(stored.operation ?? deed);
    if (!isOperation(operation) || !Array.isArray(changes)) return null;
    const { id, answer } = amended ?? stored.request ?? {};
    const request = id === undefined ? null : { id, answer: currentAnswer(answer) };
    const all = [...(changes as readonly Change[]), ...(amended?.records ?? [])];
    return { operation, at, state, changes: all, request };
  } catch {
    // Typed over in the hidden sheet; it can no longer be undone.
    return null;
  }
}

function readRecord(line: readonly Cell[], row: number): ActivityRecord | null {
  const details = readDetails(line.slice(FIXED_COLUMNS));
  return details === null ? null : { ...details, row, who: textOf(line[1] ?? '') };
}
