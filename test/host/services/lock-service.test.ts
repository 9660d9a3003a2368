/** Locks while another run holds one. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleLockService', () => {
  it('waits by the clock and then does not get the lock', () => {
    const host = inHost(
      `var lock = LockService.getDocumentLock(), taken = lock.tryLock(a); lock.releaseLock(); return taken;`,
    );
    expect(host.call('main', [1000])).toBe(true);
    host.locks.holdElsewhere();
    const before = host.clock.now();
    expect(host.call('main', [1000])).toBe(false);
    expect(host.clock.now() - before).toBe(1000);
    host.locks.releaseElsewhere();
    expect(host.call('main', [1000])).toBe(true);
  });
});
