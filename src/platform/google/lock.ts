/** The lock port over the document lock, which all users of the file share. */
import type { LockPort } from '../lock';

export function openGoogleLock(): LockPort {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  const hold = <T>(
    waitMs: number,
    work: () => T,
    until: 'work' | 'run',
  ): { readonly value: T } | null => {
    // Outside a document there is no one to lock out.
    if (lock === null) return { value: work() };
    if (!lock.tryLock(waitMs)) return null;
    try {
      return { value: work() };
    } finally {
      // A lock ends with its run (docs/platform.md §2).
      if (until === 'work') lock.releaseLock();
    }
  };
  return {
    hold: (waitMs, work, until = 'work') => {
      const andCommit = (): ReturnType<typeof work> => {
        const value = work();
        // Otherwise the next holder of the lock could read before these writes arrive.
        if (lock !== null) SpreadsheetApp.flush();
        return value;
      };
      return hold(waitMs, andCommit, until);
    },
    holdForStorage: (waitMs, work) => hold(waitMs, work, 'work'),
  };
}
