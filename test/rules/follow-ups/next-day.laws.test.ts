/** Laws of the next day, for any customer and any Holidays table (docs/rules.md §2 and §3). */
import { fc } from '../../support/laws';
import {
  assess,
  baseDayOf,
  defaultGapPolicy,
  defaultGradePolicy,
  gapOn,
  lastTrackedOf,
  log,
  type Customer,
  type Day,
  type Entry,
  type Policies,
} from '../../../src/rules';
import { customersOn, someDay, workingDayPolicy } from '../../support/arbitraries';
import { anAnswer, day, thePolicies, TODAY } from '../../support/customers';

const anyPolicies = fc
  .tuple(workingDayPolicy, fc.boolean())
  .map(([week, knowsPurchases]) => thePolicies({ knowsPurchases }, week));

/**
 * Rule 2 of docs/rules.md §3 literally: try day after day until one fits, then move to a working day.
 */
function searchNaively(customer: Customer, policies: Policies, last: Day): Day {
  for (let on = last + 1; ; on += 1) {
    const { gap } = gapOn(customer, on, policies);
    if (on - last < gap.days) continue;
    for (let back = on; back > last; back -= 1) if (policies.calendar.isWorking(back)) return back;
    let forward = on;
    while (!policies.calendar.isWorking(forward)) forward += 1;
    return forward;
  }
}

describe('the base day', () => {
  it('is the day that a day-by-day search finds', () => {
    fc.assert(
      fc.property(customersOn(TODAY), anyPolicies, (facts, policies) => {
        const customer = { ...facts, plannedFor: null, attempts: 0 };
        const last = lastTrackedOf(customer);
        if (last === null) return;
        const found = baseDayOf(customer, policies, TODAY).day;
        expect(found).toBe(searchNaively(customer, policies, last));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change from day to day without an edit', () => {
    fc.assert(
      fc.property(
        customersOn(TODAY),
        anyPolicies,
        fc.nat({ max: 900 }),
        (customer, policies, wait) => {
          expect(baseDayOf(customer, policies, TODAY + wait)).toEqual(
            baseDayOf(customer, policies, TODAY),
          );
        },
      ),
    );
  });

  it('is a working day after the last entry when set by a gap or an attempt', () => {
    fc.assert(
      fc.property(customersOn(TODAY), anyPolicies, (customer, policies) => {
        const { day: found, reason } = baseDayOf(customer, policies, TODAY);
        if (reason.rule === 'planned') return;
        expect(policies.calendar.isWorking(found)).toBe(true);
        expect(found).toBeGreaterThan(lastTrackedOf(customer) ?? 0);
      }),
    );
  });

  it('is never later than the gap allows, unless a closure begins with the last entry', () => {
    fc.assert(
      fc.property(customersOn(TODAY), anyPolicies, (facts, policies) => {
        const customer = { ...facts, plannedFor: null };
        const from = lastTrackedOf(customer);
        if (from === null) return;
        const found = baseDayOf(customer, policies, TODAY).day;
        // The gap on the day before, since on the day itself the grade may be higher.
        const { gap } = gapOn(customer, found - 1, policies);
        const isFirstWorkingDay = policies.calendar.countAfter(from, found) === 1;
        expect(found - 1 - from < gap.days || isFirstWorkingDay).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('someone who logs on every due day', () => {
  it('is never late, even with birthdays, renewals, festivals and promises', () => {
    const customers = fc
      .tuple(
        customersOn(TODAY),
        fc.record({
          birthday: fc.option(someDay, { nil: null }),
          renewal: fc.option(someDay, { nil: null }),
          promiseDue: fc.option(fc.integer({ min: TODAY + 1, max: TODAY + 100 }), { nil: null }),
          tags: fc.constantFrom('', 'Lantern'),
        }),
      )
      .map(([customer, facts]): Customer => ({ ...customer, ...facts }));
    const plans = fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }), {
      minLength: 1,
    });
    const kinds = fc.constantFrom('touch', 'review', 'attempt' as const);
    fc.assert(
      fc.property(customers, anyPolicies, plans, kinds, (first, week, planned, kind) => {
        const policies = {
          ...week,
          festivals: [{ on: TODAY + 40, name: 'Lantern' }],
          followUpPolicy: { ...week.followUpPolicy, afterPurchaseDays: 30 },
        };
        const entries: Entry[] = [];
        let customer = first;
        const track = (on: Day): void => {
          const ahead = planned[entries.length % planned.length];
          const plannedFor = ahead === null || ahead === undefined ? null : on + ahead;
          const answer = anAnswer(customer, { id: `E-${entries.length}`, on, kind, plannedFor });
          const logged = log(customer, { start: first, entries }, answer, defaultGradePolicy, on);
          entries.push(logged.entry);
          customer = logged.customer;
        };
        track(TODAY);
        for (let on = TODAY + 1; on < TODAY + 130; on += 1) {
          const { status, next } = assess(customer, policies, on) ?? { status: 'none', next: null };
          expect([on, status]).not.toEqual([on, 'overdue']);
          if (next === on) track(on);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the default gaps', () => {
  it('are never longer for a customer of higher value', () => {
    for (const { ordinary, major, key } of Object.values(defaultGapPolicy.table)) {
      expect([key <= major, major <= ordinary]).toEqual([true, true]);
    }
    expect(day('2026-11-21')).toBe(TODAY);
  });
});
