/** Customers without any entry: to start, and never late. */
import { assess } from '../../src/rules';
import { aCustomer, day, thePolicies, TODAY } from '../support/customers';

describe('assess', () => {
  it.each([
    { promiseDue: day('2026-11-16') },
    { renewal: day('2026-11-16') },
    { birthday: day('1980-11-17') },
  ])('a customer without any entry is never late, even with %j', (facts) => {
    const policies = thePolicies();
    expect(assess(aCustomer(facts), policies, TODAY)).toMatchObject({
      status: 'today',
      daysOverdue: null,
      workingDaysLate: 0,
      section: 'start',
    });
    const tracked = aCustomer({ ...facts, lastTracked: day('2026-11-02') });
    expect(assess(tracked, policies, TODAY)?.status).toBe('overdue');
  });
});
