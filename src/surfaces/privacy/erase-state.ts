/**
 * What is being erased, kept with the document until it is done: a run may die at any call, and what is half erased cannot
 * be rolled back, only finished. While it is kept it tells of the person, so it goes last.
 */
import * as v from 'valibot';
import type { StoragePort } from '../../platform';

const stateShape = v.object({
  kind: v.picklist(['customer', 'person', 'contact']),
  /** As in `Person`. */
  ids: v.array(v.string()),
  contactId: v.string(),
  terms: v.array(
    v.object({ kind: v.picklist(['name', 'phone', 'email', 'text']), text: v.string() }),
  ),
  isColleague: v.boolean(),
  /** What becomes of their purchases. */
  purchases: v.picklist(['keep', 'delete']),
  /** Stands in place of the ID in entries, purchases and cases that stay. */
  erasedId: v.string(),
  /** By what an import that brings the person back is held. */
  marks: v.array(v.string()),
  /** `YYYY-MM-DD` */
  day: v.string(),
  who: v.string(),
  /** What was found before the first write. */
  counts: v.array(v.object({ title: v.string(), rows: v.number(), cells: v.number() })),
  /** Titles of tabs, names of ranges and descriptions of protections that told of the person. */
  labels: v.optional(v.number(), 0),
});

export type EraseState = v.InferOutput<typeof stateShape>;

export const ERASE_PREFIX = 'erase.';

/** Whether erasing somebody was begun and not finished. Takes a call unless the storage is cached. */
export function hasUnfinished(storage: Pick<StoragePort, 'all'>): boolean {
  return Object.keys(storage.all()).some((key) => key.startsWith(ERASE_PREFIX));
}

/** A value holds 9 KB (docs/platform.md §2) and a character takes up to 3 bytes. */
const CHUNK = 2_900;

/** The properties to store in one call, so that the state is there whole, or not at all. */
export function eraseStateValues(id: string, state: EraseState): Readonly<Record<string, string>> {
  const text = JSON.stringify(state);
  const values: Record<string, string> = {};
  for (let at = 0; at < text.length; at += CHUNK) {
    values[`${ERASE_PREFIX}${id}/${at / CHUNK}`] = text.slice(at, at + CHUNK);
  }
  return values;
}

export interface Unfinished {
  readonly id: string;
  /** Null: all was erased but the rest of the state itself. */
  readonly state: EraseState | null;
}

/**
 * What was begun and not finished.
 * @param all the document's properties, by key
 */
export function unfinishedIn(all: Readonly<Record<string, string>>): readonly Unfinished[] {
  const own = Object.keys(all).filter((key) => key.startsWith(ERASE_PREFIX));
  const ids = new Set(own.map((key) => key.slice(ERASE_PREFIX.length).split('/')[0] ?? ''));
  return [...ids].map((id) => {
    const chunks: string[] = [];
    for (let at = 0; ; at += 1) {
      const chunk = all[`${ERASE_PREFIX}${id}/${at}`];
      if (chunk === undefined) break;
      chunks.push(chunk);
    }
    return { id, state: stateIn(chunks.join('')) };
  });
}

/** Removes a state. The first chunk goes first: without it the others mean nothing, and the next run removes them. */
export function forgetEraseState(
  storage: StoragePort,
  id: string,
  all: Readonly<Record<string, string>>,
): void {
  Object.keys(all)
    .filter((key) => key.startsWith(`${ERASE_PREFIX}${id}/`))
    .sort()
    .forEach((key) => storage.remove(key));
}

function stateIn(text: string): EraseState | null {
  try {
    const read = v.safeParse(stateShape, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
