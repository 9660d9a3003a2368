/** How many rows of a file came to what: together as many as were read. */
import type { RowFate } from './open-import';

export type FateCounts = Readonly<Record<RowFate['kind'], number>>;

export const NO_ROWS: FateCounts = { added: 0, filled: 0, overwritten: 0, skipped: 0, rejected: 0 };

/**
 * Counts what became of the rows.
 * @param before counts of earlier rows, to be added
 */
export function fateCounts(fates: readonly RowFate[], before: FateCounts = NO_ROWS): FateCounts {
  const counts = { ...before };
  for (const { kind } of fates) counts[kind] += 1;
  return counts;
}
