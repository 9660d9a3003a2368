import { assess, toldOfTeam, type Customer, type Policies } from '../../../src/rules';
import { aCustomer, day, iso, thePolicies } from '../../support/customers';

const base = thePolicies({ keepsTold: true });
const policies: Policies = {
  ...base,
  followUpPolicy: { ...base.followUpPolicy, poolA: 1, poolC: 2 },
};

/** Grade C, every 15 days: due on Friday, Nov 20. Two gaps later it is Sunday, Dec 20, so Monday, Dec 21. */
const C: Partial<Customer> = {
  ...{ id: 'c1', owner: 'Ana', since: day('2026-06-01') },
  ...{ manualGrade: 'C', lastContact: day('2026-11-06') },
};

/** `toPool` on a day whose job has kept what was told on each day before. */
function toPoolOn(on: string, facts: Partial<Customer> = {}, mayBeReleased = true): string | null {
  let customer = aCustomer({ ...C, ...facts });
  for (let at = day('2026-11-20'); at < day(on); at += 1) {
    const [told = ''] = toldOfTeam(
      [{ customer, owner: customer.owner, capacity: null, mayBeReleased }],
      policies,
      at,
    );
    customer = { ...customer, told };
  }
  return iso(assess(customer, policies, day(on), mayBeReleased)?.toPool ?? null);
}

describe('the day of release into the pool', () => {
  it.each([
    // Two working days before Monday, Dec 21 are Thursday and Friday.
    ['2026-12-16', null],
    ['2026-12-17', '2026-12-21'],
    ['2026-12-18', '2026-12-21'],
    ['2026-12-19', '2026-12-21'],
    ['2026-12-21', '2026-12-21'],
  ])('said on %s is %s', (on, expected) => {
    expect(toPoolOn(on)).toBe(expected);
  });

  it('of a short gap never comes before two lists have said so', () => {
    // Grade A, due Friday, Nov 20, one gap of a day: Monday, Nov 23 is the first list on which it is late.
    const facts = { manualGrade: 'A', lastContact: day('2026-11-19') } as const;
    expect(toPoolOn('2026-11-20', facts)).toBeNull();
    expect(toPoolOn('2026-11-23', facts)).toBe('2026-11-25');
    expect(toPoolOn('2026-11-25', facts)).toBe('2026-11-25');
  });

  it('begins anew where the customer was not released on its day', () => {
    expect(toPoolOn('2026-12-22')).toBe('2026-12-23');
    expect(toPoolOn('2026-12-23')).toBe('2026-12-23');
  });

  it('comes for no one who is paused, planned ahead, ungraded, a partner, or of a grade without gaps', () => {
    expect(toPoolOn('2026-12-21', { doNotContact: true })).toBeNull();
    expect(toPoolOn('2026-12-21', { plannedFor: day('2026-12-28') })).toBeNull();
    expect(toPoolOn('2026-12-21', { manualGrade: null })).toBeNull();
    expect(toPoolOn('2026-12-21', { manualType: 'partner' })).toBeNull();
    expect(toPoolOn('2026-12-21', { manualGrade: 'D' })).toBeNull();
  });

  it('does not come while the owner is away, or for a customer of no one', () => {
    expect(toPoolOn('2026-12-21', {}, false)).toBeNull();
  });

  it('is not brought forward by an edit: a grade typed on the eve is warned of for two days', () => {
    let customer = aCustomer({ ...C, manualGrade: 'D', lastContact: day('2026-10-20') });
    const told = (on: string): void => {
      const row = { customer, owner: 'Ana', capacity: null, mayBeReleased: true };
      customer = { ...customer, told: toldOfTeam([row], policies, day(on))[0] ?? '' };
    };
    told('2026-12-15');
    // Overdue since November, and of a grade that is never released; now it is one whose gaps are long over.
    customer = { ...customer, manualGrade: 'A' };
    expect(iso(assess(customer, policies, day('2026-12-16'), true)?.toPool ?? null)).toBe(
      '2026-12-18',
    );
    told('2026-12-16');
    told('2026-12-17');
    expect(iso(assess(customer, policies, day('2026-12-18'), true)?.toPool ?? null)).toBe(
      '2026-12-18',
    );
  });
});
