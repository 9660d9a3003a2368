import { unconsentedContact } from '../../../src/rules';
import { aCustomer, anEntry, TODAY } from '../../support/customers';

type Facts = Parameters<typeof aCustomer>[0];
type Said = Parameters<typeof anEntry>[0];

const called = (facts: Said = {}): ReturnType<typeof anEntry> =>
  anEntry({ on: TODAY - 5, channel: 'Phone', ...facts });

const judged = (facts: Facts, ...entries: ReturnType<typeof anEntry>[]): string | null =>
  unconsentedContact(aCustomer(facts), entries)?.channel ?? null;

describe('unconsentedContact', () => {
  it.each<[string, Facts, Said, string | null]>([
    ['without consent', {}, {}, 'Phone'],
    ['with consent', { consentOn: TODAY - 90 }, {}, null],
    ['with a consent given later', { consentOn: TODAY }, {}, null],
    ['by the channel agreed to', { consentOn: TODAY - 90, consentChannel: ' phone ' }, {}, null],
    ['by another channel', { consentOn: TODAY - 90, consentChannel: 'Email' }, {}, 'Phone'],
    ['by another channel before', { consentOn: TODAY, consentChannel: 'Email' }, {}, null],
    [
      'by a channel nobody noted',
      { consentOn: TODAY - 90, consentChannel: 'Email' },
      { channel: '' },
      null,
    ],
    ['and not to be contacted again', { doNotContact: true }, {}, null],
    ['by desk work', {}, { kind: 'review' }, null],
    ['by a failed attempt', {}, { kind: 'attempt' }, 'Phone'],
  ])('judges a customer contacted %s', (_, facts, said, channel) => {
    expect(judged(facts, called(said))).toBe(channel);
  });

  it('judges a contact that is noted in the row alone, and leaves alone whom nobody contacted', () => {
    expect(judged({ lastContact: TODAY - 5 })).toBe('');
    expect(judged({})).toBeNull();
  });

  it('judges the last contact, since an earlier one cannot be mended', () => {
    const agreed: Facts = { consentOn: TODAY - 90, consentChannel: 'Email' };
    expect(judged(agreed, called(), called({ channel: 'Email' }))).toBeNull();
    expect(judged(agreed, called({ channel: 'Email' }), called())).toBe('Phone');
  });
});
