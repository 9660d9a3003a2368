import { isoFromDay } from '../../../src/rules';
import { openMemoryLock } from '../../../src/platform/memory';
import { openLedger } from '../../../src/surfaces/digest/ledger';
import { day } from '../../support/customers';
import { aLedger, ANA } from '../../support/ledgers';

const HOUR = 3_600_000;

describe('openLedger', () => {
  it('openLedger lets an email be begun once per person and day, also by another run', () => {
    const { on } = aLedger();
    const [one, other] = [on('2026-11-23'), on('2026-11-23')];
    expect(one.begin(ANA, 100)).toBe('begun');
    expect(other.begin('Ana@Example.com', 100)).toBe('taken');
    expect(other.begin('bob@example.com', 99)).toBe('begun');
    expect(on('2026-11-24').begin(ANA, 100)).toBe('begun');
  });

  it('openLedger returns the state of an email: begun, then sent', () => {
    const { on } = aLedger();
    const ledger = on('2026-11-23');
    expect(ledger.stateOf(ANA)).toBeNull();
    ledger.begin(ANA, 100);
    expect(on('2026-11-23').stateOf(ANA)).toBe('begun');
    ledger.confirm(ANA);
    ledger.writeConfirmed();
    expect(on('2026-11-23').stateOf(ANA)).toBe('sent');
    expect(on('2026-11-23').sentToday()).toBe(1);
    expect(on('2026-11-24').sentToday()).toBe(0);
  });

  it('openLedger writes an accepted email together with the next mark, or when asked to', () => {
    const { on, storage } = aLedger();
    const writes: string[][] = [];
    const counted = {
      ...storage,
      setMany: (values: Readonly<Record<string, string>>) => {
        writes.push(Object.keys(values));
        storage.setMany(values);
      },
    };
    const ledger = openLedger(counted, openMemoryLock(), day('2026-11-23'), {
      by: 'owner@team.example',
      now: () => 0,
    });
    for (const name of ['ana', 'bob']) {
      ledger.begin(`${name}@example.com`, 100);
      ledger.confirm(`${name}@example.com`);
    }
    expect(on('2026-11-23').stateOf('ana@example.com')).toBe('sent');
    expect(on('2026-11-23').stateOf('bob@example.com')).toBe('begun');
    ledger.writeConfirmed();
    ledger.writeConfirmed();
    expect(on('2026-11-23').stateOf('bob@example.com')).toBe('sent');
    expect(writes.map((keys) => keys.length)).toEqual([1, 2, 1]);
  });

  it('openLedger tries a refused email again, but not forever', () => {
    const { on } = aLedger();
    const states = [1, 2, 3].map(() => {
      const ledger = on('2026-11-23');
      ledger.begin(ANA, 100);
      ledger.refuse(ANA, 'refused');
      return on('2026-11-23').stateOf(ANA);
    });
    expect(states).toEqual(['refused', 'refused', 'given-up']);
    expect(on('2026-11-23').begin(ANA, 100)).toBe('taken');
    expect(on('2026-11-24').stateOf(ANA)).toBeNull();
  });

  it('openLedger allows an email of a killed run to be sent again when the quota shows that it was not sent', () => {
    const { on, clock } = aLedger();
    on('2026-11-23').begin(ANA, 97);
    expect(on('2026-11-23').resolve(ANA, 97)).toBe('under-way');
    clock.now += HOUR;
    const later = on('2026-11-23');
    expect(later.resolve(ANA, 97)).toBe('free');
    expect(later.begin(ANA, 97)).toBe('begun');
  });

  it.each([
    ['the quota has gone down', 'owner@team.example', 96],
    ['a new day of quota has begun', 'owner@team.example', 100],
    ['it was another user’s quota', 'bob@team.example', 97],
    ['nobody knows whose quota it is', '', 97],
  ])('openLedger never sends it again where %s', (_, by, quota) => {
    const { on, clock } = aLedger();
    on('2026-11-23', by === '' ? '' : undefined).begin(ANA, 97);
    clock.now += HOUR;
    expect(on('2026-11-23', by).resolve(ANA, quota)).toBe('unknown');
    expect(on('2026-11-23').stateOf(ANA)).toBe('unknown');
    expect(on('2026-11-23').begin(ANA, quota)).toBe('taken');
    expect(on('2026-11-24').unconfirmedOn(ANA)).toBe(day('2026-11-23'));
  });

  it('openLedger remembers an email that was never confirmed, until the next one is sent', () => {
    const { on } = aLedger();
    on('2026-11-20').begin(ANA, 100);
    const monday = on('2026-11-23');
    expect(monday.unconfirmedOn(ANA)).toBe(day('2026-11-20'));
    expect(monday.unconfirmed()).toEqual([{ address: ANA, on: day('2026-11-20') }]);
    monday.begin(ANA, 100);
    monday.confirm(ANA);
    monday.writeConfirmed();
    expect(on('2026-11-24').unconfirmedOn(ANA)).toBeNull();
  });

  it('openLedger remembers who waits for quota, and since when', () => {
    const { on } = aLedger();
    on('2026-11-20').wait(ANA);
    on('2026-11-23').wait(ANA);
    expect(on('2026-11-24').waitingSince(ANA)).toBe(day('2026-11-20'));
    expect(on('2026-11-23').stateOf(ANA)).toBe('waiting');
    const ledger = on('2026-11-24');
    ledger.begin(ANA, 100);
    ledger.confirm(ANA);
    ledger.writeConfirmed();
    expect(on('2026-11-25').waitingSince(ANA)).toBeNull();
  });

  it('openLedger does not mark an email as waiting that another run has begun meanwhile', () => {
    const { on } = aLedger();
    const [one, other] = [on('2026-11-23'), on('2026-11-23')];
    one.begin(ANA, 100);
    one.confirm(ANA);
    one.writeConfirmed();
    other.wait(ANA);
    expect(on('2026-11-23').stateOf(ANA)).toBe('sent');
  });

  it('openLedger begins nothing without the lock', () => {
    const { on, lock } = aLedger();
    expect(lock.hold(0, () => on('2026-11-23').begin(ANA, 100))).toEqual({ value: 'busy' });
  });

  it('openLedger sends no day twice, however far the clock is set back', () => {
    const { on } = aLedger();
    const days = Array.from({ length: 40 }, (_, at) => isoFromDay(day('2026-10-01') + at));
    for (const iso of days) {
      const ledger = on(iso);
      ledger.begin(ANA, 100);
      ledger.confirm(ANA);
      ledger.writeConfirmed();
    }
    for (const iso of days) expect(on(iso).begin(ANA, 100)).toBe('taken');
    expect(on('2026-11-10').begin(ANA, 100)).toBe('begun');
  });

  it('openLedger stays small, forgets after a year, and leaves what is not its own', () => {
    const { storage, on } = aLedger();
    storage.set('cursor', '7');
    for (let at = day('2026-01-01'); at < day('2026-11-23'); at += 1) {
      const ledger = on(isoFromDay(at));
      ledger.begin(ANA, 100);
      ledger.confirm(ANA);
      ledger.writeConfirmed();
    }
    expect(JSON.stringify(storage.all()).length).toBeLessThan(400);
    on('2027-11-23').tidy();
    expect(Object.keys(storage.all())).toHaveLength(2);
    on('2028-03-01').tidy();
    expect(storage.all()).toEqual({ cursor: '7' });
  });

  it('openLedger passes over a value that cannot be read', () => {
    const { storage, on } = aLedger();
    storage.set('digest.ledger.ana@example.com', '{"?": 2026-11-23=sent oops 9999-99-99=sent}');
    expect(on('2026-11-23').stateOf(ANA)).toBe('sent');
  });
});
