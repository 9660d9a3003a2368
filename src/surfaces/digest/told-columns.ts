/** Which missing columns an email has named, so that the same sentence does not come every morning. */
import type { StoragePort } from '../../platform';
import type { Digest } from './digest';

/** The property with their headings, one a line. */
const TOLD_KEY = 'digest.columns';

export interface ColumnNews {
  /** Missing columns that no email named yet. */
  readonly untold: readonly string[];
  /**
   * Keeps what is missing now as named if one of the digests names it: a column that comes back and is deleted again is
   * named again.
   */
  keep(storage: StoragePort, digests: readonly Pick<Digest, 'notices'>[]): void;
}

/** @param missing headings of deleted columns */
export function openColumnNews(kept: StoragePort, missing: readonly string[]): ColumnNews {
  const before = kept.get(TOLD_KEY) ?? '';
  const told = before.split('\n');
  const after = missing.join('\n');
  const untold = missing.filter((heading) => !told.includes(heading));
  return {
    untold,
    keep: (storage, digests) => {
      const isSaid = digests.some(({ notices }) => notices.some(({ code }) => code === 'columns'));
      if (untold.length > 0 && !isSaid) return;
      if (after === '' && before !== '') storage.remove(TOLD_KEY);
      else if (after !== before) storage.set(TOLD_KEY, after);
    },
  };
}
