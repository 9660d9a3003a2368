/** The lock port over the document lock: one writer at a time among everyone in the file. */
import type { LockPort } from '../lock';

export function openGoogleLock(): LockPort {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  return {
    hold: (waitMs, work) => {
      // Outside a document there is nobody to share it with.
      if (lock === null) return { value: work() };
      if (!lock.tryLock(waitMs)) return null;
      try {
        const value = work();
        // Uncommitted writes would reach the sheet after the next holder has read it.
        SpreadsheetApp.flush();
        return { value };
      } finally {
        lock.releaseLock();
      }
    },
  };
}
