/** Which entries of a journal count: corrections void others (docs/rules.md §7). */
import type { Entry } from '../customers';

/** The entries that no later entry has voided, in the order of logging. */
export function countedEntries(entries: readonly Entry[]): readonly Entry[] {
  return withoutVoided(entries, voidedIn(entries));
}

export function withoutVoided(
  entries: readonly Entry[],
  voided: ReadonlySet<string>,
): readonly Entry[] {
  return voided.size === 0 ? entries : entries.filter((entry) => !voided.has(entry.id));
}

/**
 * IDs of voided entries. If a pure correction voids a correction, the entry voided first counts
 * again. If a corrected entry is replaced by another entry, only the newest counts.
 */
export function voidedIn(
  entries: readonly Pick<Entry, 'id' | 'corrects' | 'kind'>[],
): ReadonlySet<string> {
  // Most journals correct nothing.
  if (entries.every(({ corrects }) => corrects === '')) return NONE;
  const isReplaced = new Map<string, boolean>();
  for (const { id, corrects, kind } of [...entries].reverse()) {
    const fate = isReplaced.get(id);
    if (corrects !== '' && fate !== false && !isReplaced.has(corrects)) {
      isReplaced.set(corrects, fate ?? kind !== null);
    }
  }
  return new Set(isReplaced.keys());
}

const NONE: ReadonlySet<string> = new Set();
