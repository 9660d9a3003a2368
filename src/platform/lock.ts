/** The lock port: one writer at a time per document. */

export interface LockPort {
  /**
   * Runs `work` while holding the document's lock. Null if the lock was not free within `waitMs`
   * milliseconds. `work` must not open a dialog, because Google then drops the lock.
   * @param until `run`: the lock is kept until the run ends, which saves a call
   */
  hold<T>(waitMs: number, work: () => T, until?: 'work' | 'run'): { readonly value: T } | null;
  /** The same for work that writes no cells, which saves a call: only properties, which need no commit. */
  holdForStorage<T>(waitMs: number, work: () => T): { readonly value: T } | null;
}
