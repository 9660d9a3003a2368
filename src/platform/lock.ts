/** One writer at a time in a document. */

export interface LockPort {
  /**
   * Runs the work while nobody else in this document holds the lock; null when it could not be had
   * within `waitMs` milliseconds. No dialog may be opened inside: Google would drop the lock.
   */
  hold<T>(waitMs: number, work: () => T): { readonly value: T } | null;
}
