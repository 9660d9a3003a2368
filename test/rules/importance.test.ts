/** Important customers, and their place in a list (docs/rules.md §5 and §6). */
import { assess, dueListsOf, type Customer, type Policies } from '../../src/rules';
import { aCustomer, day, thePolicies, TODAY } from '../support/customers';

describe('importance', () => {
  const policies = thePolicies();
  const from1000: Policies = {
    ...policies,
    followUpPolicy: { ...policies.followUpPolicy, importantValue: 1000 },
  };

  it('assess calls key customers important, and those of a potential value from the setting on', () => {
    const isImportant = (facts: Partial<Customer>, used = from1000) =>
      assess(aCustomer(facts), used, TODAY)?.isImportant;
    expect(isImportant({ valueClass: 'key' })).toBe(true);
    expect(isImportant({ potentialValue: 1000 })).toBe(true);
    expect(isImportant({ potentialValue: 999, valueClass: 'major' })).toBe(false);
    expect(isImportant({})).toBe(false);
    expect(isImportant({ potentialValue: 5000 }, policies)).toBe(false);
  });

  it('dueListsOf lists important customers after key customers and before major ones', () => {
    const row = (company: string, facts: Partial<Customer>) => {
      const customer = aCustomer({
        company,
        manualGrade: 'A',
        lastContact: day('2026-11-16'),
        ...facts,
      });
      const assessment = assess(customer, from1000, TODAY);
      if (assessment === null) throw new Error('An empty row.');
      return { customer, assessment };
    };
    const [list] = dueListsOf(
      [
        row('ordinary', {}),
        row('major', { manualClass: 'major' }),
        row('valuable', { potentialValue: 2000 }),
        row('key', { manualClass: 'key' }),
      ],
      { capacity: null, calendar: from1000.calendar, workingDaysPerWeek: 5 },
    );
    expect(list?.customers.map(({ customer }) => customer.company)).toEqual([
      'key',
      'valuable',
      'major',
      'ordinary',
    ]);
  });
});
