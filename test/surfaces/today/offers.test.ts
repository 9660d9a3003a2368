/** The choice lists of the sidebar's forms. */
import { choices, kindOfOutcome, type Outcome } from '../../../src/rules';
import { answerOffers } from '../../../src/surfaces/today/offers';
import { aPlatform } from '../../support/contexts';

const offers = () => answerOffers({}, aPlatform({ sheets: { Customers: [['Company']] } }));

describe('answerOffers', () => {
  it('answerOffers marks the outcomes that the rules count as attempts', () => {
    const { outcomes } = offers();
    const attempts = outcomes.filter(({ isAttempt }) => isAttempt).map(({ code }) => code);
    expect(attempts).toEqual(['no-answer', 'left-message']);
    for (const { code, isAttempt } of outcomes) {
      expect(isAttempt).toBe(kindOfOutcome(code as Outcome) === 'attempt');
    }
  });

  it('answerOffers offers every kind of entry that people log in the form', () => {
    const kinds = offers().kinds.map(({ code }) => code);
    expect([...kinds, 'snooze', 'notice'].sort()).toEqual([...choices.entryKind].sort());
  });

  it('answerOffers gives every option a word', () => {
    const { needs, intentions, stages, caseKinds } = offers();
    const options = [needs, intentions, stages, caseKinds].flat();
    expect(options.filter(({ word }) => word === '')).toEqual([]);
    expect(needs.map(({ code }) => code)).toEqual(choices.need);
  });
});
