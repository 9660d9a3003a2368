import { openMemoryLock, openMemoryStorage } from '../../../src/platform/memory';
import { openLedger } from '../../../src/surfaces/digest/ledger';
import { day } from '../../support/customers';

const ANA = 'ana@example.com';

const aLedger = () => {
  const storage = openMemoryStorage();
  const lock = openMemoryLock();
  return { storage, lock, on: (iso: string) => openLedger(storage, lock, day(iso)) };
};

describe('openLedger', () => {
  it('lets a mail be begun once a person and day, also by another run', () => {
    const { on } = aLedger();
    const [one, other] = [on('2026-11-23'), on('2026-11-23')];
    expect(one.begin(ANA)).toBe('begun');
    expect(other.begin('Ana@Example.com')).toBe('taken');
    expect(other.begin('bob@example.com')).toBe('begun');
    expect(on('2026-11-24').begin(ANA)).toBe('begun');
  });

  it('says what stands: begun, then sent', () => {
    const { on } = aLedger();
    const ledger = on('2026-11-23');
    expect(ledger.stateOf(ANA)).toBeNull();
    ledger.begin(ANA);
    expect(on('2026-11-23').stateOf(ANA)).toBe('begun');
    ledger.confirm(ANA);
    expect(on('2026-11-23').stateOf(ANA)).toBe('sent');
    expect(on('2026-11-23').sentToday()).toBe(1);
    expect(on('2026-11-24').sentToday()).toBe(0);
  });

  it('tries a refused mail again, but not for ever', () => {
    const { on } = aLedger();
    const states = [1, 2, 3].map(() => {
      const ledger = on('2026-11-23');
      ledger.begin(ANA);
      ledger.refuse(ANA, 'refused');
      return on('2026-11-23').stateOf(ANA);
    });
    expect(states).toEqual(['refused', 'refused', 'given-up']);
    expect(on('2026-11-23').begin(ANA)).toBe('taken');
    expect(on('2026-11-24').stateOf(ANA)).toBeNull();
  });

  it('remembers a mail that was never confirmed, until the next one has gone', () => {
    const { on } = aLedger();
    on('2026-11-20').begin(ANA);
    const monday = on('2026-11-23');
    expect(monday.unconfirmedOn(ANA)).toBe(day('2026-11-20'));
    monday.begin(ANA);
    monday.confirm(ANA);
    expect(on('2026-11-24').unconfirmedOn(ANA)).toBeNull();
  });

  it('remembers who waits for quota', () => {
    const { on } = aLedger();
    on('2026-11-23').wait(ANA);
    expect(on('2026-11-24').isWaiting(ANA)).toBe(true);
    expect(on('2026-11-23').stateOf(ANA)).toBe('waiting');
  });

  it('lets nobody wait whose mail another run has begun meanwhile', () => {
    const { on } = aLedger();
    const [one, other] = [on('2026-11-23'), on('2026-11-23')];
    one.begin(ANA);
    one.confirm(ANA);
    other.wait(ANA);
    expect(on('2026-11-23').stateOf(ANA)).toBe('sent');
  });

  it('begins nothing without the lock', () => {
    const { on, lock } = aLedger();
    expect(lock.hold(0, () => on('2026-11-23').begin(ANA))).toEqual({ value: 'busy' });
  });

  it('drops old days, stays small, and leaves what is not its own', () => {
    const { storage, on } = aLedger();
    storage.set('cursor', '7');
    for (let at = day('2026-01-01'); at < day('2026-11-23'); at += 1) {
      const ledger = openLedger(storage, openMemoryLock(), at);
      ledger.begin(ANA);
      ledger.confirm(ANA);
    }
    expect(JSON.stringify(storage.all()).length).toBeLessThan(400);
    on('2027-03-01');
    expect(storage.all()).toEqual({ cursor: '7' });
  });

  it('passes over a value that cannot be read', () => {
    const { storage, on } = aLedger();
    storage.set('digest.ledger.ana@example.com', '{"?": 2026-11-23=sent oops 9999-99-99=sent}');
    expect(on('2026-11-23').stateOf(ANA)).toBe('sent');
  });
});
