/** What the ledger keeps of a person, and what it concludes from it. */
import { isoFromDay } from '../../../src/rules';
import { LONGEST_RUN_MS } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aLedger, ANA } from '../../support/ledgers';

const KEY = `digest.ledger.${ANA}`;

describe('openLedger', () => {
  it('openLedger keeps a day short: a mark while the email is begun, and how often it was refused', () => {
    const { on, storage, clock } = aLedger();
    const nobody = on('2026-11-23', '');
    nobody.begin(ANA, 97);
    expect(storage.get(KEY)).toBe(`2026-11-23=begun@97//${clock.now.toString(36)}`);
    nobody.refuse(ANA, 'refused');
    expect(storage.get(KEY)).toBe('2026-11-23=refused1');
    nobody.confirm(ANA);
    nobody.writeConfirmed();
    expect(storage.get(KEY)).toBe('2026-11-23=sent1');
  });

  it('openLedger counts refusals by the day', () => {
    const { on } = aLedger();
    for (const iso of ['2026-11-20', '2026-11-20', '2026-11-23']) on(iso).refuse(ANA, 'refused');
    expect(on('2026-11-23').stateOf(ANA)).toBe('refused');
    expect(on('2026-11-23').begin(ANA, 100)).toBe('begun');
  });

  it('openLedger counts each day before the kept ones as sent', () => {
    const { on, storage } = aLedger();
    storage.set(KEY, '<2026-11-10 2026-11-20=waiting');
    const states = ['2026-11-09', '2026-11-10', '2026-11-11'].map((iso) => [
      on(iso).stateOf(ANA),
      on(iso).sentToday(),
    ]);
    expect(states).toEqual([
      ['sent', 1],
      ['sent', 1],
      [null, 0],
    ]);
  });

  it('openLedger does not send again what was begun by a version that left no mark', () => {
    const { on, storage } = aLedger();
    storage.set(KEY, '2026-11-23=begun');
    expect(on('2026-11-23').resolve(ANA, 97)).toBe('unknown');
  });

  it('openLedger resolves only what was begun, by a run that has had its time', () => {
    const { on, clock, lock } = aLedger();
    expect(on('2026-11-23').resolve(ANA, 97)).toBe('under-way');
    on('2026-11-23').begin(ANA, 97);
    clock.now += LONGEST_RUN_MS;
    expect(on('2026-11-23').resolve(ANA, 97)).toBe('under-way');
    clock.now += 1;
    const held = lock.hold(0, () => on('2026-11-23').resolve(ANA, 97));
    expect(held).toEqual({ value: 'under-way' });
    expect(on('2026-11-23').resolve(ANA, 97)).toBe('free');
    on('2026-11-23').refuse(ANA, 'waiting');
    expect(on('2026-11-23').resolve(ANA, 97)).toBe('under-way');
    expect(on('2026-11-23').stateOf(ANA)).toBe('waiting');
  });

  it('openLedger does not take an email begun today for one of an earlier day', () => {
    const { on } = aLedger();
    on('2026-11-23').begin(ANA, 97);
    const ledger = on('2026-11-23');
    expect([ledger.unconfirmedOn(ANA), ledger.unconfirmed()]).toEqual([null, []]);
    expect(ledger.unsentBefore(ANA)).toBeNull();
  });

  it('openLedger knows the last day before today on which an email was accepted', () => {
    const { on, storage } = aLedger();
    const lastOn = (text: string): number | null => {
      storage.set(KEY, text);
      return on('2026-11-23').lastSentOn(ANA);
    };
    expect(lastOn('2026-11-23=sent 2026-11-20=waiting 2026-11-19=sent 2026-11-18=sent')).toBe(
      day('2026-11-19'),
    );
    expect(lastOn('<2026-11-10 2026-11-20=refused1')).toBe(day('2026-11-10'));
    expect(lastOn('<2026-11-23')).toBeNull();
    expect(lastOn('2026-11-23=sent 2026-11-24=sent 2026-11-20=begun')).toBeNull();
    expect(on('2026-11-23').lastSentOn('nobody@example.com')).toBeNull();
  });

  it.each([
    ['begun', 'unconfirmed'],
    ['unknown', 'unconfirmed'],
    ['refused1', 'refused'],
    ['waiting', 'quota'],
  ])('openLedger says why the last email before today was not sent: %s', (state, code) => {
    const { on, storage } = aLedger();
    storage.set(KEY, `2026-11-23=refused1 2026-11-20=${state} 2026-11-19=sent`);
    expect(on('2026-11-23').unsentBefore(ANA)).toEqual({ on: day('2026-11-20'), code });
    storage.set(KEY, `2026-11-23=refused1 2026-11-20=sent 2026-11-19=${state}`);
    expect(on('2026-11-23').unsentBefore(ANA)).toBeNull();
    expect(on('2026-11-19').unsentBefore(ANA)).toBeNull();
  });

  it('openLedger forgets a person whose last day is 400 days ago, and no other', () => {
    const { on, storage } = aLedger();
    storage.set(KEY, `${isoFromDay(day('2026-11-23') - 400)}=sent`);
    storage.set('digest.ledger.bob@example.com', `2026-11-20=sent 2020-01-01=sent`);
    on('2026-11-23').tidy();
    expect(Object.keys(storage.all())).toEqual(['digest.ledger.bob@example.com']);
  });
});
