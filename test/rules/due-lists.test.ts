/** Who comes first in a due list (docs/rules.md §3, rule 1, and §5). */
import { assess, dueListsOf, type Customer } from '../../src/rules';
import { aCustomer, day, thePolicies } from '../support/customers';

const FRIDAY = day('2026-11-20');

describe('dueListsOf', () => {
  const policies = thePolicies();
  const soonOn = (today: number, customers: Readonly<Record<string, Partial<Customer>>>) => {
    const rows = Object.entries(customers).map(([company, facts]) => {
      const customer = aCustomer({ company, lastContact: day('2026-11-18'), ...facts });
      const assessment = assess(customer, policies, today);
      if (assessment === null) throw new Error('An empty row.');
      return { customer, assessment };
    });
    const pace = { capacity: null, calendar: policies.calendar, workingDaysPerWeek: 5 };
    const lists = dueListsOf(rows, pace);
    const soon = lists.find(({ section }) => section === 'soon');
    return soon?.customers.map(({ customer }) => customer.company);
  };
  const customers = {
    'Key on Monday': { manualClass: 'key', plannedFor: day('2026-11-23') },
    'On Tuesday': { plannedFor: day('2026-11-24') },
    'On Saturday': { plannedFor: day('2026-11-21') },
    'On Sunday': { plannedFor: day('2026-11-22') },
  } as const;

  it("Friday's list begins with what was promised for the weekend, since no list comes before it", () => {
    expect(soonOn(FRIDAY, customers)).toEqual([
      'On Saturday',
      'On Sunday',
      'Key on Monday',
      'On Tuesday',
    ]);
  });

  it("Thursday's list is in the usual order, since Friday's comes before the weekend", () => {
    expect(soonOn(FRIDAY - 1, customers)).toEqual([
      'Key on Monday',
      'On Saturday',
      'On Sunday',
      'On Tuesday',
    ]);
  });
});
