/** The sentence that says why a customer is due, where a rule alone would mislead. */
import { catalogueOf, whyText } from '../../src/language';
import { assess, type Day } from '../../src/rules';
import { aCustomer, day, thePolicies, TODAY } from '../support/customers';

describe('whyText', () => {
  it.each([
    ['en', 'Last contact Mon Mar 2, nothing logged since', 'First contact'],
    ['zh', '3月2日 周一联系过，之后没有记录', '首次跟进'],
  ] as const)(
    'says when a customer to start was contacted last, in %s',
    (language, said, first) => {
      const policies = thePolicies({ keepsTold: true });
      const why = (lastContact: Day | null): string | null => {
        const customer = aCustomer({ need: 'potential', lastContact, since: TODAY });
        const found = assess(customer, policies, TODAY);
        return found && whyText(found, policies.followUpPolicy, catalogueOf(language));
      };
      expect([why(day('2026-03-02')), why(null)]).toEqual([said, first]);
    },
  );
});
