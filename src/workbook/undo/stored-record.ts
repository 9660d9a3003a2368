/** How an operation is kept in a line of Activity: four columns for people, then the details as JSON. */
import { textOf, type Cell } from '../../rules';
import type { CellsByField } from './added-rows';
import type { Change } from './change';
import { currentAnswer, currentOperation } from './former-names';
import { isOperation, type Operation } from './operation-list';

/**
 * - `begun`: written before the operation; still there when its run was killed
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

/** What an undo takes back, so that a killed one is finished with the same result. */
export interface UndoTrace {
  /** When the undone operation was recorded, in epoch milliseconds. */
  readonly at: number;
  /** The journal entry that is undone; `''` if it is the whole operation. */
  readonly entry: string;
  /** Cells of the journal row that voids an entry, without those that name the entry. */
  readonly voiding: CellsByField;
}

/** What Activity keeps about an operation. */
export interface OperationDetails {
  readonly operation: Operation;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly changes: readonly Change[];
  /** Null if no request asked for the operation. */
  readonly request: RequestTrace | null;
  /** Given if the line records the undo of an operation. */
  readonly undoes?: UndoTrace;
}

export interface ActivityRecord extends OperationDetails {
  /** Row of the sheet. */
  readonly row: number;
  readonly state: OperationState;
  readonly who: string;
}

/** Columns before the details: when, who, what, state. */
export const FIXED_COLUMNS = 4;

/** Characters of details per cell; a cell takes 50,000 (docs/platform.md §2). */
const CHUNK = 45_000;

/** The details of an operation, cut into cells. */
export function chunksOf(details: OperationDetails, state: OperationState): readonly string[] {
  const { operation, at, changes, request, undoes } = details;
  const text = JSON.stringify({ operation, at, changes, request, undoes, state });
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

export function readDetails(
  cells: readonly Cell[],
): (OperationDetails & { readonly state: OperationState }) | null {
  const stored = parse<StoredDetails>(cells);
  if (stored === null) return null;
  const { amended, deed = '', changes, at = 0, state = 'past', undoes } = stored;
  const operation = currentOperation(stored.operation ?? deed);
  if (!isOperation(operation) || !Array.isArray(changes)) return null;
  const { id, answer } = amended ?? stored.request ?? {};
  const request = id === undefined ? null : { id, answer: currentAnswer(answer) };
  const all = [...(changes as readonly Change[]), ...(amended?.records ?? [])];
  const details = { operation, at, state, changes: all, request };
  return undoes === undefined ? details : { ...details, undoes };
}

/**
 * Reads a line of Activity.
 * @param row of the sheet, 1-based
 */
export function readRecord(line: readonly Cell[], row: number): ActivityRecord | null {
  const details = readDetails(line.slice(FIXED_COLUMNS));
  return details === null ? null : { ...details, row, who: textOf(line[1] ?? '') };
}

/**
 * The details of a line that ends an operation.
 * @param id of the request that asked for it
 */
export function endOf(id: string): string {
  return JSON.stringify({ ends: id });
}

/** The request whose operation the line ends; null for other lines. */
export function requestEndedBy(line: readonly Cell[]): string | null {
  return parse<{ readonly ends?: string }>(line.slice(FIXED_COLUMNS))?.ends ?? null;
}

/** Null where a person typed over the hidden sheet: the operation can no longer be undone. */
function parse<T>(cells: readonly Cell[]): T | null {
  try {
    return JSON.parse(cells.map(textOf).join('')) as T | null;
  } catch {
    return null;
  }
}
