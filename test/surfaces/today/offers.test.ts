/** What the sidebar's forms offer. */
import { kindOfOutcome, type Outcome } from '../../../src/rules';
import { answerOffers } from '../../../src/surfaces/today';
import { aPlatform } from '../../support/contexts';

describe('answerOffers', () => {
  it('marks the outcomes that the rules count as attempts', () => {
    const { outcomes } = answerOffers({}, aPlatform({ sheets: { Customers: [['Company']] } }));
    const attempts = outcomes.filter(({ isAttempt }) => isAttempt).map(({ code }) => code);
    expect(attempts).toEqual(['no-answer', 'left-message']);
    for (const { code, isAttempt } of outcomes) {
      expect(isAttempt).toBe(kindOfOutcome(code as Outcome) === 'attempt');
    }
  });
});
