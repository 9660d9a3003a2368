/** Locks, with somebody else holding one. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleLockService', () => {
  it('waits by the clock and then says who was too long', () => {
    const host = inHost(
      `var lock = LockService.getDocumentLock(); if (lock.tryLock(a)) { lock.releaseLock(); return lock.hasLock(); } lock.waitLock(a);`,
    );
    expect(host.call('main', [1000])).toBe(false);
    host.locks.holdElsewhere('document');
    const before = host.clock.now();
    expect(() => host.call('main', [1000])).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(host.clock.now() - before).toBe(2000);
    host.locks.releaseElsewhere();
    expect(host.call('main', [1000])).toBe(false);
  });
});
