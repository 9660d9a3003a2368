/**
 * How far an import is, kept with the document until it is taken back: the run of a portion may die at any call, and its
 * sender sends it again.
 */
import * as v from 'valibot';
import type { StoragePort } from '../../platform';

const counts = v.object({
  added: v.number(),
  filled: v.number(),
  overwritten: v.number(),
  skipped: v.number(),
  rejected: v.number(),
});

const stateShape = v.object({
  /** The file as the person named it. */
  name: v.string(),
  /** Rows of the file. */
  rows: v.number(),
  /** The portion that comes next. */
  next: v.number(),
  /** True if the lines of that portion may be in Import undo. */
  isPlanned: v.boolean(),
  /** Of all portions so far. */
  counts,
  /** Fields whose columns the import made. */
  made: v.array(v.string()),
});

export type ImportState = v.InferOutput<typeof stateShape>;

const keyOf = (id: string): string => `import.${id}`;

/** Null: no such import has begun, or it was taken back. */
export function readImportState(storage: StoragePort, id: string): ImportState | null {
  const text = storage.get(keyOf(id));
  if (text === null) return null;
  const read = v.safeParse(stateShape, JSON.parse(text));
  return read.success ? read.output : null;
}

export function keepImportState(storage: StoragePort, id: string, state: ImportState): void {
  storage.set(keyOf(id), JSON.stringify(state));
}

export function forgetImportState(storage: StoragePort, id: string): void {
  storage.remove(keyOf(id));
}
