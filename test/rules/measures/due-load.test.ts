/** What is due on the next days, for how much there is room, and what other settings would do. */
import {
  dueLoad,
  whatIf,
  type Customer,
  type LoadPlan,
  type MeasuredCustomer,
} from '../../../src/rules';
import { day, thePolicies } from '../../support/customers';
import { measured, measuredTeam } from '../../support/measured';

/** Monday. */
const today = day('2026-11-23');

const customer = (facts: Partial<Customer>, policies = thePolicies()): MeasuredCustomer =>
  measured({ customer: { owner: 'Ana', ...facts }, today, policies });

const plan = (facts: Partial<LoadPlan> = {}): LoadPlan => ({
  ...measuredTeam([], { today }).plan,
  days: 14,
  ...facts,
});

/** Grade B: every 7 days. */
const weekly = { need: 'clear', expectedClose: day('2027-02-10') } as const;

describe('dueLoad', () => {
  it('counts overdue customers today, and expects them again after their gap', () => {
    const load = dueLoad([customer({ ...weekly, lastContact: day('2026-11-02') })], plan());
    expect(load.map(({ due }) => due)).toEqual([1, ...Array<number>(13).fill(0)]);
    // Seven days after each entry.
    expect(load.flatMap(({ expected }, at) => (expected > 0 ? [at] : []))).toEqual([0, 7]);
  });

  it('expects a customer as often as the grade of that day asks for', () => {
    // C until December 1, B from then on.
    const coming = { need: 'clear', expectedClose: day('2027-03-01') } as const;
    const load = dueLoad([customer({ ...coming, lastContact: day('2026-11-20') })], plan());
    expect(load.flatMap(({ expected }, at) => (expected > 0 ? [at] : []))).toEqual([8]);
  });

  it('leaves first contacts beyond the capacity of their owner out of today', () => {
    const fresh = Array.from({ length: 5 }, () => customer({ ...weekly, added: today - 5 }));
    const [first] = dueLoad(fresh, plan({ capacityOf: () => 2 }));
    expect([first?.due, first?.expected]).toEqual([2, 2]);
  });

  it('leaves out customers who are paused', () => {
    const paused = customer({ ...weekly, lastContact: today - 30, doNotContact: true });
    expect(dueLoad([paused], plan())[0]).toMatchObject({ due: 0, expected: 0 });
  });

  it('has no capacity on days off, none of colleagues who are away, and 20 where none is known', () => {
    const team = [
      { name: 'Mia', capacity: 8, awayFrom: null, awayTo: null },
      { name: 'Ben', capacity: null, awayFrom: day('2026-11-24'), awayTo: day('2026-11-25') },
    ];
    const capacities = dueLoad([], plan({ team, days: 6 })).map(({ capacity }) => capacity);
    expect(capacities).toEqual([28, 8, 8, 28, 28, 0]);
  });

  it('has an unknown capacity where no one is known, and none where all are away', () => {
    expect(dueLoad([], plan({ days: 1 }))[0]?.capacity).toBeNull();
    const away = [{ name: 'Mia', capacity: 8, awayFrom: day('2026-11-01'), awayTo: null }];
    expect(dueLoad([], plan({ days: 1, team: away }))[0]?.capacity).toBe(0);
  });
});

describe('whatIf', () => {
  it('compares the entries of 20 working days under other settings, by owner', () => {
    const policies = thePolicies();
    const table = { ...policies.gapPolicy.table, B: { ordinary: 14, major: 5, key: 3 } };
    const loose = thePolicies({ gapPolicy: { ...policies.gapPolicy, table } });
    const facts = { ...weekly, lastContact: day('2026-11-16') };
    const others = { ...facts, owner: '' };
    const compared = whatIf({
      before: [customer(others), customer(facts), customer(facts)],
      after: [customer(others, loose), customer(facts, loose), customer(facts, loose)],
      plans: { before: plan(), after: plan({ policies: loose }) },
    });
    // Due on November 23 and 30, December 7 and 14; with 14 days on November 30 and December 14.
    expect(compared).toEqual([
      { owner: 'Ana', before: 8, after: 4 },
      { owner: '', before: 4, after: 2 },
    ]);
  });
});
