/** The inputs of the next day: last tracked day, attempts, type and class (docs/rules.md §3). */
import {
  attemptsOf,
  customerTypeOn,
  lastTrackedOf,
  openCalendar,
  PLAIN_WEEK,
  toWorkingDay,
  valueClassOf,
  type Customer,
  type Day,
} from '../../../src/rules';
import { aCustomer, day, iso, TODAY } from '../../support/customers';

describe('toWorkingDay', () => {
  const calendar = openCalendar(PLAIN_WEEK);
  it.each([
    ['2026-11-21', '2026-11-19', '2026-11-20'],
    ['2026-11-21', '2026-11-20', '2026-11-23'],
    ['2026-11-23', '2026-11-20', '2026-11-23'],
  ])('moves %s, after an entry on %s, to %s', (on, last, moved) => {
    expect(iso(toWorkingDay(day(on), day(last), calendar))).toBe(moved);
  });
});

describe('lastTrackedOf', () => {
  it.each([
    [null, null, null],
    ['2026-11-01', null, '2026-11-01'],
    [null, '2026-11-02', '2026-11-02'],
    ['2026-11-01', '2026-11-02', '2026-11-02'],
    ['2026-11-03', '2026-11-02', '2026-11-03'],
  ])('is, for last tracked %s and last contact %s, the day %s', (tracked, contacted, last) => {
    const at = (text: string | null): Day | null => (text === null ? null : day(text));
    expect(iso(lastTrackedOf({ lastTracked: at(tracked), lastContact: at(contacted) }))).toBe(last);
  });
});

describe('attemptsOf', () => {
  it('is 0 after a contact typed into the sheet', () => {
    const [monday, tuesday] = [day('2026-11-16'), day('2026-11-17')];
    const attempts = 2;
    expect(attemptsOf({ attempts, lastTracked: tuesday, lastContact: monday })).toBe(2);
    expect(attemptsOf({ attempts, lastTracked: tuesday, lastContact: null })).toBe(2);
    expect(attemptsOf({ attempts, lastTracked: monday, lastContact: tuesday })).toBe(0);
    expect(attemptsOf({ attempts, lastTracked: null, lastContact: monday })).toBe(0);
    expect(attemptsOf({ attempts: null, lastTracked: null, lastContact: null })).toBe(0);
  });
});

describe('customerTypeOn', () => {
  it('prefers the manual type, and is unknown without purchases', () => {
    const of = (facts: Partial<Customer>, knows: boolean): string | null =>
      customerTypeOn(aCustomer(facts), TODAY, knows);
    expect(of({ manualType: 'lost', lastPurchase: TODAY }, true)).toBe('lost');
    expect(of({ lastPurchase: TODAY }, false)).toBe('existing');
    expect(of({}, true)).toBe('prospect');
    expect(of({}, false)).toBeNull();
    expect(of({ type: 'existing' }, false)).toBe('existing');
  });
});

describe('valueClassOf', () => {
  it('prefers the manual class', () => {
    expect(valueClassOf({ manualClass: 'key', valueClass: 'major' })).toBe('key');
    expect(valueClassOf({ manualClass: null, valueClass: 'major' })).toBe('major');
    expect(valueClassOf({ manualClass: null, valueClass: null })).toBeNull();
  });
});
