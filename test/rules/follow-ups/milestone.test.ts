/** Milestones: days on which a customer is due regardless of the gap (docs/rules.md §3, rule 5). */
import {
  assess,
  dueDayOf,
  milestonesOn,
  milestonesToName,
  PLAIN_WEEK,
  type Customer,
  type Day,
  type NextReason,
} from '../../../src/rules';
import { aCustomer, day, iso, thePolicies, TODAY } from '../../support/customers';

interface Setting {
  readonly today: string;
  readonly lastTracked?: string;
  readonly afterPurchaseDays?: number;
  readonly off?: readonly Day[];
  readonly festivals?: readonly [on: string, name: string][];
}

/** The milestones in effect, earliest first; the first one with its due day. */
function milestones(facts: Partial<Customer>, setting: Setting): (string | null)[][] {
  const { today, lastTracked, afterPurchaseDays = null, off = [], festivals = [] } = setting;
  const plain = thePolicies({}, { ...PLAIN_WEEK, off });
  const policies = {
    ...plain,
    // Later than every milestone, so that the base day never comes first.
    takeOver: day('2030-01-01'),
    gapPolicy: { ...plain.gapPolicy, existingDays: null },
    followUpPolicy: { ...plain.followUpPolicy, afterPurchaseDays },
    festivals: festivals.map(([on, name]) => ({ on: day(on), name })),
  };
  const tracked = lastTracked === undefined ? null : day(lastTracked);
  const customer = aCustomer({ manualGrade: 'E', lastTracked: tracked, ...facts });
  const next = dueDayOf(customer, policies, day(today));
  return [next.reason, ...next.also]
    .filter((each): each is NextReason & { rule: 'milestone' } => each.rule === 'milestone')
    .map(({ milestone, on }, at) => [milestone, iso(on), ...(at === 0 ? [iso(next.day)] : [])]);
}

describe('a milestone', () => {
  // The birthday of 2026 is a Wednesday.
  const birthday = day('1980-11-25');

  it.each([
    ['2026-11-17', false],
    ['2026-11-18', true],
    ['2026-11-25', true],
    ['2026-12-02', true],
    ['2026-12-03', false],
  ])('on %s a birthday on 25 November is in effect: %s', (today, counts) => {
    const expected = counts ? [['birthday', '2026-11-25', '2026-11-25']] : [];
    expect(milestones({ birthday }, { today })).toEqual(expected);
  });

  it.each([
    ['2026-11-17', 1],
    ['2026-11-18', 0],
    ['2026-11-20', 0],
  ])('after an entry on %s, %i birthday on the 25th is still in effect', (lastTracked, count) => {
    expect(milestones({ birthday }, { today: '2026-11-21', lastTracked })).toHaveLength(count);
  });

  it('is due on the working day before a day off', () => {
    const onSunday = { birthday: day('1980-11-29') };
    expect(milestones(onSunday, { today: '2026-11-23' })).toEqual([
      ['birthday', '2026-11-29', '2026-11-27'],
    ]);
  });

  it('takes the birthday of last year or next year around New Year', () => {
    const newYear = { birthday: day('1980-01-02') };
    const silvester = { birthday: day('1980-12-31') };
    expect(milestones(newYear, { today: '2026-12-30' })).toEqual([
      ['birthday', '2027-01-02', '2027-01-01'],
    ]);
    expect(milestones(silvester, { today: '2027-01-05' })).toEqual([
      ['birthday', '2026-12-31', '2026-12-31'],
    ]);
  });

  it('turns 29 February into 28 February in common years', () => {
    const leap = { birthday: day('1988-02-29') };
    expect(milestones(leap, { today: '2028-02-25' })[0]?.[1]).toBe('2028-02-29');
    expect(milestones(leap, { today: '2027-02-25' })[0]?.[1]).toBe('2027-02-28');
  });

  it('keeps a renewal until there is an entry, even a year later', () => {
    const renewal = day('2026-11-25');
    expect(milestones({ renewal }, { today: '2026-11-17' })).toEqual([]);
    expect(milestones({ renewal }, { today: '2026-11-18' })).toHaveLength(1);
    expect(milestones({ renewal }, { today: '2027-11-18' })).toHaveLength(1);
    expect(milestones({ renewal }, { today: '2027-11-18', lastTracked: '2026-11-18' })).toEqual([]);
  });

  it('has a milestone after a purchase when the team set the number of days', () => {
    const bought = { lastPurchase: day('2026-11-02') };
    expect(milestones(bought, { today: '2026-11-21' })).toEqual([]);
    expect(milestones(bought, { today: '2026-11-21', afterPurchaseDays: 21 })).toEqual([
      ['purchase', '2026-11-23', '2026-11-23'],
    ]);
  });

  it('applies a festival to customers tagged with its name, in any width and case', () => {
    const festivals: [string, string][] = [
      ['2026-11-26', '感恩节'],
      ['2026-11-24', 'Winter Fair'],
      ['2026-12-25', 'Christmas'],
    ];
    const setting = { today: '2026-11-21', festivals };
    expect(milestones({ tags: 'VIP；ｗｉｎｔｅｒ fair、感恩节' }, setting)).toEqual([
      ['festival', '2026-11-24', '2026-11-24'],
      ['festival', '2026-11-26'],
    ]);
    expect(milestones({ tags: 'winter' }, setting)).toEqual([]);
    expect(milestones({ tags: '' }, setting)).toEqual([]);
    expect(milestones({ tags: 'Winter Fair' }, { ...setting, today: '2026-12-02' })).toEqual([]);
  });

  it('is in effect on its due day when a closure is longer than the notice', () => {
    const off = Array.from({ length: 12 }, (_, at) => day('2026-11-16') + at);
    expect(milestones({ birthday }, { today: '2026-11-12', off })).toEqual([]);
    expect(milestones({ birthday }, { today: '2026-11-13', off })).toEqual([
      ['birthday', '2026-11-25', '2026-11-13'],
    ]);
    expect(
      milestones({ birthday }, { today: '2026-11-18', lastTracked: '2026-11-13', off }),
    ).toEqual([]);
  });
});

describe('milestonesToName', () => {
  const context = thePolicies();
  const named = (facts: Partial<Customer>, lastTracked: string | null, on: string) =>
    milestonesToName(
      aCustomer(facts),
      lastTracked === null ? null : day(lastTracked),
      day(on),
      context,
    ).map(({ kind, on: at }) => `${kind} ${iso(at)}`);

  it('milestonesToName names a birthday of a customer who is called daily, until an entry on or after the day', () => {
    const born = { birthday: day('1980-11-26') };
    expect(named(born, '2026-11-18', '2026-11-18')).toEqual([]);
    expect(named(born, '2026-11-19', '2026-11-19')).toEqual(['birthday 2026-11-26']);
    expect(named(born, '2026-11-25', '2026-11-25')).toEqual(['birthday 2026-11-26']);
    expect(named(born, '2026-11-25', '2026-11-27')).toEqual(['birthday 2026-11-26']);
    expect(named(born, '2026-11-26', '2026-11-26')).toEqual([]);
    expect(named(born, '2026-11-25', '2026-12-04')).toEqual([]);
  });

  it('milestonesToName names a renewal until an entry on or after its day', () => {
    const due = { renewal: day('2026-11-25') };
    expect(named(due, '2026-11-20', '2026-11-21')).toEqual(['renewal 2026-11-25']);
    expect(named(due, '2026-11-24', '2027-02-01')).toEqual(['renewal 2026-11-25']);
    expect(named(due, '2026-11-25', '2026-11-25')).toEqual([]);
  });

  it('milestonesToName is what assess names beside the reason, without moving the day', () => {
    const customer = aCustomer({
      manualGrade: 'A',
      lastContact: day('2026-11-20'),
      birthday: day('1980-11-26'),
    });
    const found = assess(customer, context, TODAY);
    expect(found?.milestones.map(({ kind }) => kind)).toEqual(['birthday']);
    expect(found?.reason.rule).toBe('gap');
    const paused = assess({ ...customer, doNotContact: true }, context, TODAY);
    expect(paused?.milestones).toEqual([]);
  });
});

describe('a festival for all customers of a kind', () => {
  const festival = (audience: 'key' | 'existing' | 'all') => ({
    ...thePolicies(),
    festivals: [{ on: day('2026-11-25'), name: 'Fair', audience }],
  });
  const greeted = (facts: Partial<Customer>, audience: 'key' | 'existing' | 'all') =>
    milestonesOn(aCustomer(facts), null, TODAY, festival(audience)).length;

  it('a festival for all customers of a kind applies to key customers, by hand or by purchases', () => {
    expect(greeted({ valueClass: 'key' }, 'key')).toBe(1);
    expect(greeted({ manualClass: 'key', valueClass: 'major' }, 'key')).toBe(1);
    expect(greeted({ manualClass: 'major', valueClass: 'key' }, 'key')).toBe(0);
    expect(greeted({}, 'key')).toBe(0);
  });

  it('a festival for all customers of a kind applies to existing customers', () => {
    expect(greeted({ lastPurchase: day('2026-01-05') }, 'existing')).toBe(1);
    expect(greeted({ lastPurchase: day('2024-01-05') }, 'existing')).toBe(0);
    expect(greeted({ manualType: 'existing' }, 'existing')).toBe(1);
    expect(greeted({ type: 'existing' }, 'existing')).toBe(1);
    expect(greeted({}, 'existing')).toBe(0);
  });

  it('a festival for all customers of a kind applies to all, and still to those with its name in their tags', () => {
    expect(greeted({}, 'all')).toBe(1);
    expect(greeted({ tags: 'fair' }, 'key')).toBe(1);
  });
});
