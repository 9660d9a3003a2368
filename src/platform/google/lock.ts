/** The lock port over the document lock, which all users of the file share. */
import type { LockPort } from '../lock';

export function openGoogleLock(): LockPort {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  return {
    hold: (waitMs, work, until = 'work') => {
      // Outside a document there is no one to lock out.
      if (lock === null) return { value: work() };
      if (!lock.tryLock(waitMs)) return null;
      try {
        const value = work();
        // Otherwise the next holder of the lock could read before these writes arrive.
        SpreadsheetApp.flush();
        return { value };
      } finally {
        // A lock ends with its run (docs/platform.md §2).
        if (until === 'work') lock.releaseLock();
      }
    },
  };
}
