/** Sentences that would mislead, or say a thing twice. */
import { catalogueOf, whyText } from '../../src/language';
import { sidebarWordsOf } from '../../src/language/sidebar';
import { assess, type Day } from '../../src/rules';
import { aCustomer, day, thePolicies, TODAY } from '../support/customers';

describe('the effect of an entry', () => {
  it.each([
    ['en', 'Grade A: every day', 'B → A, next Tue Dec 1: every day'],
    ['zh', 'A 级：每天跟进', 'B → A 级，下次 Tue Dec 1。每天跟进'],
  ] as const)('says the grade once, in %s', (language, why, said) => {
    const { effect } = catalogueOf(language).work;
    const facts = { from: 'B', to: 'A', next: 'Tue Dec 1' };
    expect(effect({ ...facts, why })).toBe(said);
    expect(effect({ ...facts, why: 'Birthday' })).toContain('Birthday');
  });
});

describe('the words of closing a deal', () => {
  it.each(['en', 'zh'] as const)(
    'name what is emptied as the columns are headed, in %s',
    (language) => {
      const { empties } = sidebarWordsOf(language).closing;
      const { customers } = catalogueOf(language).fields;
      for (const field of [
        'need',
        'expectedClose',
        'intention',
        'nextStep',
        'plannedFor',
      ] as const) {
        expect(empties).toContain(customers[field]);
      }
    },
  );
});

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
