/**
 * How far an import is, kept with the document until it is taken back: the run of a portion may die at any call, and its
 * sender sends it again.
 */
import * as v from 'valibot';
import type { StoragePort } from '../../platform';
import type { BegunImport } from '../../protocol';

export const IMPORT_TABLES = [
  'customers',
  'contacts',
  'journal',
  'purchases',
  'cases',
  'team',
] as const;

const counts = v.object({
  added: v.number(),
  filled: v.number(),
  overwritten: v.number(),
  skipped: v.number(),
  rejected: v.number(),
});

const stateShape = v.object({
  table: v.picklist(IMPORT_TABLES),
  /** The file as the person named it. */
  name: v.string(),
  /** Of its bytes. */
  print: v.string(),
  /** Rows of the file. */
  rows: v.number(),
  /** The portion that comes next. */
  next: v.number(),
  /** Rows of that portion, if its lines may be in Import undo; else 0. */
  pending: v.number(),
  /** Of all portions so far. */
  counts,
  /** Fields whose columns the import made. */
  made: v.array(v.string()),
  /** When it began, and who did; `''` if Google does not tell. */
  at: v.number(),
  who: v.string(),
  /** Known to the pages of those who may import, and to no sheet. */
  key: v.optional(v.string()),
  /** An import that is taken back with it. */
  also: v.optional(v.string()),
});

export type ImportState = v.InferOutput<typeof stateShape>;

const PREFIX = 'import.';

const keyOf = (id: string): string => `${PREFIX}${id}`;

/** How far an import is; null if none with this ID has begun, or it was taken back. */
export function readImportState(storage: StoragePort, id: string): ImportState | null {
  const text = storage.get(keyOf(id));
  return text === null ? null : stateIn(text);
}

export interface KnownImport extends ImportState {
  readonly id: string;
}

/**
 * All imports that have begun and were not taken back, the newest first.
 * @param all the document's properties, by key
 */
export function importsIn(all: Readonly<Record<string, string>>): readonly KnownImport[] {
  return Object.entries(all)
    .flatMap(([key, text]): KnownImport[] => {
      const state = key.startsWith(PREFIX) ? stateIn(text) : null;
      return state === null ? [] : [{ id: key.slice(PREFIX.length), ...state }];
    })
    .sort((one, other) => other.at - one.at);
}

function stateIn(text: string): ImportState | null {
  const read = v.safeParse(stateShape, JSON.parse(text));
  return read.success ? read.output : null;
}

export function keepImportState(storage: StoragePort, id: string, state: ImportState): void {
  storage.set(keyOf(id), JSON.stringify(state));
}

export function forgetImportState(storage: StoragePort, id: string): void {
  storage.remove(keyOf(id));
}

export function begunImport(
  id: string,
  { table, name, print, rows, next, pending, counts: rowsSoFar, at, who, key = '' }: ImportState,
): BegunImport {
  return { id, table, name, print, rows, next, pending, counts: rowsSoFar, at, who, key };
}

/** How many rows have been dealt with. */
export function rowsDone({ counts: rowsSoFar }: Pick<ImportState, 'counts'>): number {
  return Object.values(rowsSoFar).reduce((sum, count) => sum + count, 0);
}
