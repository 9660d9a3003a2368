/**
 * LockService. Waiting for a lock that somebody else holds lets the host's clock run on by the time waited. A lock
 * ends with its call. Source: docs/platform.md §2.
 */
import { GoogleError, mismatch } from '../google-error';
import type { Execution } from './execution';
import type { LockKind } from './lock-room';

const HOUR_MS = 3_600_000;

export class GoogleLock {
  static readonly googleName = 'Lock';
  #held = false;

  constructor(
    private readonly execution: Execution,
    private readonly kind: LockKind,
  ) {}

  tryLock(timeoutMs: unknown): boolean {
    return this.#take('tryLock', timeoutMs);
  }

  waitLock(timeoutMs: unknown): void {
    if (this.#take('waitLock', timeoutMs)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    this.#held = false;
  }

  #take(method: string, timeoutMs: unknown): boolean {
    if (typeof timeoutMs !== 'number') throw mismatch(`LockService.Lock.${method}`, [timeoutMs]);
    const { clock, locks } = this.execution.state;
    if (!this.#held && locks.isHeldElsewhere(this.kind)) {
      clock.advanceHours(timeoutMs / HOUR_MS);
      return false;
    }
    this.#held = true;
    return true;
  }
}

export class GoogleLockService {
  static readonly googleName = 'LockService';
  readonly #locks: ReadonlyMap<LockKind, GoogleLock>;

  constructor(private readonly execution: Execution) {
    const kinds: readonly LockKind[] = ['script', 'document', 'user'];
    this.#locks = new Map(kinds.map((kind) => [kind, new GoogleLock(execution, kind)]));
    // Ui.alert and Ui.prompt drop every lock without a word. Source: docs/platform.md §2.
    execution.suspended.push(() => this.#locks.forEach((lock) => lock.releaseLock()));
  }

  getDocumentLock(): GoogleLock | null {
    return this.execution.container ? (this.#locks.get('document') ?? null) : null;
  }

  getScriptLock(): GoogleLock | null {
    return this.#locks.get('script') ?? null;
  }

  getUserLock(): GoogleLock | null {
    return this.#locks.get('user') ?? null;
  }
}
