/** The ledger of who was emailed, in memory, with a clock turned by the test. */
import { openLedger, type Ledger } from '../../src/surfaces/digest/ledger';
import { openMemoryLock, openMemoryStorage } from '../../src/platform/memory';
import { day } from './customers';

export const ANA = 'ana@example.com';

/** A morning whose clock is turned by hand; runs of one user unless told. */
interface Ledgers {
  readonly storage: ReturnType<typeof openMemoryStorage>;
  readonly lock: ReturnType<typeof openMemoryLock>;
  readonly clock: { now: number };
  /** Opened on this day, by this person. */
  readonly on: (iso: string, by?: string) => Ledger;
}

export const aLedger = (): Ledgers => {
  const storage = openMemoryStorage();
  const lock = openMemoryLock();
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') };
  const on = (iso: string, by = 'owner@team.example') =>
    openLedger(storage, lock, day(iso), { by, now: () => clock.now });
  return { storage, lock, clock, on };
};
