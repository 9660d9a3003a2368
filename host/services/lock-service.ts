/**
 * LockService with the document lock. Waiting for a lock that another run holds advances the clock of the host by that
 * time. A lock is released at the end of its call. Source: docs/platform.md §2.
 */
import { mismatch } from '../runtime/google-error';
import type { Execution } from './execution';

const HOUR_MS = 3_600_000;

export class GoogleLock {
  static readonly googleName = 'Lock';
  #isHeld = false;

  constructor(private readonly execution: Execution) {}

  tryLock(timeoutMs: unknown): boolean {
    if (typeof timeoutMs !== 'number') throw mismatch('LockService.Lock.tryLock', [timeoutMs]);
    const { clock, locks } = this.execution.state;
    if (!this.#isHeld && locks.isHeldElsewhere) {
      clock.advanceHours(timeoutMs / HOUR_MS);
      return false;
    }
    this.#isHeld = true;
    return true;
  }

  releaseLock(): void {
    this.#isHeld = false;
  }
}

export class GoogleLockService {
  static readonly googleName = 'LockService';
  readonly #documentLock: GoogleLock;

  constructor(private readonly execution: Execution) {
    this.#documentLock = new GoogleLock(execution);
    // Ui.alert and Ui.prompt silently release all locks. Source: docs/platform.md §2.
    execution.suspended.push(() => this.#documentLock.releaseLock());
  }

  getDocumentLock(): GoogleLock | null {
    return this.execution.container ? this.#documentLock : null;
  }
}
