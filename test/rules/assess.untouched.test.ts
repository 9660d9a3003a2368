/** Customers without any entry: to start, and never late. */
import { assess } from '../../src/rules';
import { aCustomer, day, thePolicies, TODAY } from '../support/customers';

describe('assess', () => {
  it.each([{ renewal: day('2026-11-16') }, { birthday: day('1980-11-17') }])(
    'a customer without any entry is to start and never late, even with %j',
    (facts) => {
      const policies = thePolicies();
      expect(assess(aCustomer(facts), policies, TODAY)).toMatchObject({
        status: 'start',
        daysOverdue: null,
        workingDaysLate: 0,
        section: 'start',
      });
      const tracked = aCustomer({ ...facts, lastTracked: day('2026-11-02') });
      expect(assess(tracked, policies, TODAY)?.status).toBe('overdue');
    },
  );

  it('a case makes a customer without any entry late all the same', () => {
    const customer = aCustomer({ promiseDue: day('2026-11-16') });
    expect(assess(customer, thePolicies(), TODAY)).toMatchObject({
      status: 'overdue',
      next: day('2026-11-16'),
      workingDaysLate: 4,
    });
  });
});
