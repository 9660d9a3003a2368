/** What the form that closes a deal asks the script for. */
import { closingDetails } from '../../src/sidebar/close-form';
import { completionOf } from '../../src/sidebar/to-complete';

const answers = { reason: 'Price', lookAgain: '2027-03-01', amount: '1200.5', product: 'Tea' };

describe('closingDetails', () => {
  it('closingDetails sends the purchase of a won deal once there is an amount', () => {
    expect(closingDetails('won', answers)).toEqual({
      purchase: { amount: 1200.5, product: 'Tea' },
    });
    expect(closingDetails('won', { ...answers, amount: '0' })).toEqual({
      purchase: { amount: 0, product: 'Tea' },
    });
    for (const amount of ['', ' ', '-5', 'a lot']) {
      expect(closingDetails('won', { ...answers, amount })).toEqual({});
    }
  });

  it('closingDetails sends the reason of a lost deal, and the day to look again if there is one', () => {
    expect(closingDetails('lost', answers)).toEqual({ reason: 'Price', lookAgain: '2027-03-01' });
    expect(closingDetails('lost', { ...answers, lookAgain: '' })).toEqual({
      reason: 'Price',
      lookAgain: null,
    });
  });

  it('closingDetails sends nothing more for do not contact', () => {
    expect(closingDetails('do-not-contact', answers)).toEqual({});
  });
});

describe('completionOf', () => {
  const nothing = { amount: '', product: '', reason: '', oldDeal: null };

  it('completionOf sends only what was answered', () => {
    expect(completionOf(nothing)).toEqual({});
    expect(completionOf({ ...nothing, amount: '0', product: 'Tea' })).toEqual({
      purchase: { amount: 0, product: 'Tea' },
    });
    expect(completionOf({ ...nothing, reason: 'Price', oldDeal: 'keep' })).toEqual({
      reason: 'Price',
      oldDeal: 'keep',
    });
    for (const amount of [' ', '-5', 'a lot']) {
      expect(completionOf({ ...nothing, amount })).toEqual({});
    }
  });
});
