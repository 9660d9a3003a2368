/** The end of a day for a team: many at once, merged customers, the ration (docs/rules.md §3). */
import {
  assess,
  dueListsOf,
  isUntaken,
  rationOf,
  startingBy,
  toldOfTeam,
  type AssessedRow,
  type Customer,
  type Day,
} from '../../src/rules';
import { aCustomer, day, iso, thePolicies } from '../support/customers';

const MONDAY = day('2026-11-23');
const policies = thePolicies({ keepsTold: true });

interface Team {
  readonly customers: readonly Customer[];
  readonly capacity: number | null;
}

/** What is told at the end of a day; the owner is the cell. */
function endOf(on: Day, { customers, capacity }: Team): Team {
  const rows = customers.map((customer) => ({
    ...{ customer, owner: customer.owner, capacity, mayBeReleased: true },
  }));
  const texts = toldOfTeam(rows, policies, on);
  return { capacity, customers: customers.map((each, at) => ({ ...each, told: texts[at] ?? '' })) };
}

const many = (count: number, facts: Partial<Customer>): readonly Customer[] =>
  Array.from({ length: count }, (_, at) =>
    aCustomer({ id: `C-${at}`, owner: 'Ana', since: day('2026-06-01'), ...facts }),
  );

function assessed({ customers }: Team, on: Day): readonly AssessedRow[] {
  return customers.map((customer) => {
    const assessment = assess(customer, policies, on);
    if (assessment === null) throw new Error('The customer has no name.');
    return { customer, assessment };
  });
}

/** How many are due on each day. */
const dueDays = (team: Team, on: Day): Record<string, number> => {
  const days: Record<string, number> = {};
  for (const { assessment } of assessed(team, on)) {
    const at = iso(assessment.next) ?? 'none';
    days[at] = (days[at] ?? 0) + 1;
  }
  return days;
};

describe('what one change makes due beyond the capacity', () => {
  const monthly = { need: 'potential', lastContact: day('2026-11-02') } as const;

  it('is told for the following working days, never later than told before', () => {
    const before = endOf(MONDAY - 1, { customers: many(65, monthly), capacity: 20 });
    expect(dueDays(before, MONDAY)).toEqual({ '2026-12-02': 65 });
    const changed = before.customers.map((each): Customer => ({ ...each, valueClass: 'key' }));
    const after = endOf(MONDAY, { ...before, customers: changed });
    expect(dueDays(after, MONDAY + 1)).toEqual({
      '2026-11-24': 20,
      '2026-11-25': 20,
      '2026-11-26': 20,
      '2026-11-27': 5,
    });
    const later = endOf(MONDAY + 1, after);
    expect(dueDays(later, MONDAY + 2)).toEqual(dueDays(after, MONDAY + 1));
    const tight = endOf(MONDAY, { customers: changed, capacity: 2 });
    expect(Object.keys(dueDays(tight, MONDAY + 1)).at(-1)).toBe('2026-12-02');
  });

  it('leaves room for what is due on those days anyway', () => {
    const due = many(15, { need: 'potential', lastContact: day('2026-10-25') });
    const others = many(10, monthly).map((each) => ({ ...each, id: `K-${each.id}` }));
    const before = endOf(MONDAY - 1, { customers: [...due, ...others], capacity: 20 });
    const changed = before.customers.map((each): Customer =>
      each.id.startsWith('K') ? { ...each, valueClass: 'key' } : each,
    );
    const after = endOf(MONDAY, { ...before, customers: changed });
    expect(dueDays(after, MONDAY + 1)).toEqual({ '2026-11-24': 20, '2026-11-25': 5 });
  });

  it('holds for 200 overdue customers that are handed over', () => {
    const overdue = many(200, { need: 'potential', lastContact: day('2026-09-01') });
    const before = endOf(MONDAY - 1, { customers: overdue, capacity: 20 });
    expect(assessed(before, MONDAY).every((each) => each.assessment.status === 'overdue')).toBe(
      true,
    );
    const handed = before.customers.map((each) => ({ ...each, owner: 'Ben' }));
    const after = endOf(MONDAY, { ...before, customers: handed });
    expect(Object.values(dueDays(after, MONDAY + 1))).toEqual(Array.from({ length: 10 }, () => 20));
  });
});

describe('of two merged customers', () => {
  it('the earlier day told counts', () => {
    const facts = { since: day('2026-06-01'), need: 'potential' } as const;
    const [kept, merged] = [
      aCustomer({ ...facts, id: 'C-1', lastContact: day('2026-11-10') }),
      aCustomer({ ...facts, id: 'C-2', lastContact: day('2026-10-26') }),
    ];
    const before = endOf(MONDAY - 1, { customers: [kept, merged], capacity: null });
    const [one, two] = before.customers as [Customer, Customer];
    const after = endOf(MONDAY, { ...before, customers: [one, { ...two, mergedInto: 'C-1' }] });
    const found = assessed(after, MONDAY + 1).map((each) => iso(each.assessment.next));
    expect(found).toEqual(['2026-11-25', null]);
  });
});

describe('the ration', () => {
  const fresh = { since: day('2026-11-20'), added: day('2026-11-20') } as const;
  const paceOf = (capacity: number | null) => ({
    capacity,
    calendar: policies.calendar,
    workingDaysPerWeek: 5,
  });
  const offered = (team: Team, on: Day): readonly string[] => {
    const [list] = dueListsOf(assessed(team, on), paceOf(team.capacity));
    return (
      list?.customers.slice(0, list.customers.length - list.waiting).map((it) => it.customer.id) ??
      []
    );
  };

  it('is fixed by the first run of the day, whatever is done during it', () => {
    const team = endOf(MONDAY - 1, { customers: many(30, fresh), capacity: 4 });
    const morning = offered(team, MONDAY);
    expect(morning).toHaveLength(4);
    const worked = team.customers.map((each) =>
      each.id === morning[0] ? { ...each, lastTracked: MONDAY, lastContact: MONDAY } : each,
    );
    const list = dueListsOf(assessed({ ...team, customers: worked }, MONDAY), paceOf(4)).find(
      ({ section }) => section === 'start',
    );
    expect([list?.customers.length, list?.waiting, iso(list?.startedBy ?? null)]).toEqual([
      29,
      26,
      '2026-12-04',
    ]);
  });

  it('counts on how many days a place was offered and not taken', () => {
    let team: Team = { customers: many(3, fresh), capacity: 4 };
    for (let on = MONDAY - 1; on < MONDAY + 8; on += 1) team = endOf(on, team);
    expect(assessed(team, MONDAY + 7).map((each) => each.assessment.offers)).toEqual([7, 7, 7]);
  });

  it('keeps a fifth of the capacity, however much is overdue; without one it is 20', () => {
    const rows = assessed({ customers: many(30, fresh), capacity: null }, MONDAY);
    const room = (capacity: number | null, overdue: number): number =>
      rationOf(rows, capacity, { overdue, today: 0, done: 0 }).offered.length;
    expect([room(20, 100), room(20, 5), room(0, 0), room(null, 0), room(6, 6)]).toEqual([
      4, 15, 0, 20, 2,
    ]);
  });

  it('has no room for what was done today already, where nothing was fixed in the morning', () => {
    const touched = many(6, { need: 'potential', lastContact: MONDAY }).map((each) => ({
      ...each,
      id: `done-${each.id}`,
    }));
    const customers = [...many(30, fresh), ...touched];
    expect(offered({ customers, capacity: 10 }, MONDAY)).toHaveLength(4);
  });

  it('says that the grades require more than the capacity, where some wait', () => {
    const daily = many(30, { manualGrade: 'A', lastContact: MONDAY }).map((each) => ({
      ...each,
      id: `A-${each.id}`,
    }));
    const overloadOf = (capacity: number | null) =>
      dueListsOf(
        assessed({ customers: [...many(40, fresh), ...daily], capacity }, MONDAY),
        paceOf(capacity),
      ).find(({ section }) => section === 'start')?.overload;
    // 30 customers of grade A, and 40 to grade at 7 days each.
    expect(overloadOf(37)).toEqual({ promised: 38, capacity: 37 });
    expect(overloadOf(38)).toBeNull();
    expect(overloadOf(null)).toEqual({ promised: 38, capacity: 20 });
    expect(overloadOf(0)).toEqual({ promised: 38, capacity: 0 });
  });

  it('counts a place as not taken after five working days on which it was offered', () => {
    let team: Team = { customers: many(1, fresh), capacity: 4 };
    const untaken: string[] = [];
    for (let on = MONDAY - 1; on < MONDAY + 8; on += 1) {
      team = endOf(on, team);
      const [row] = assessed(team, on + 1);
      if (row !== undefined && isUntaken(row.assessment)) untaken.push(iso(on + 1) ?? '');
    }
    // Offered from Monday to Friday: on Saturday five days have passed.
    expect(untaken[0]).toBe('2026-11-28');
    const tracked = team.customers.map((each) => ({ ...each, lastContact: MONDAY + 7 }));
    const [done] = assessed({ ...team, customers: tracked }, MONDAY + 8);
    expect(done && isUntaken(done.assessment)).toBe(false);
  });

  it('puts the best first, and the one that waited longest into every fifth place', () => {
    const graded = many(6, fresh).map((each): Customer => ({ ...each, manualGrade: 'A' }));
    const old = aCustomer({ ...fresh, id: 'old', added: day('2026-01-02'), manualGrade: 'D' });
    const rows = assessed({ customers: [old, ...graded], capacity: null }, MONDAY);
    const order = rationOf(rows, null, { overdue: 0, today: 0, done: 0 }).offered.map(
      (it) => it.customer.id,
    );
    expect(order).toEqual(['C-0', 'C-1', 'C-2', 'C-3', 'old', 'C-4', 'C-5']);
  });

  it('tells when all will be started at this pace', () => {
    expect(iso(startingBy(26, 4, MONDAY, policies.calendar))).toBe('2026-12-02');
    expect(startingBy(26, 0, MONDAY, policies.calendar)).toBeNull();
  });
});
