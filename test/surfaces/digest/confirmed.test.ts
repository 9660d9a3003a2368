import { confirmedText, openConfirmed } from '../../../src/surfaces/digest/confirmed';

const confirmed = (text: string) => new Map([['digest.confirmed', text]]);

describe('openConfirmed', () => {
  const isMailed = openConfirmed(
    confirmed('Eva@Partner.example， max@other.example'),
    'Own@Team.example',
  );

  it('mails the owner’s own house without asking', () => {
    expect(['own@team.example', 'ana@TEAM.example', 'bo@sales.team.example'].map(isMailed)).toEqual(
      [...[true, true, true]],
    );
  });

  it('allows an address of another domain only once it is confirmed', () => {
    expect(
      ['eva@partner.example', 'MAX@other.example', 'zoe@partner.example', 'a@notteam.example'].map(
        isMailed,
      ),
    ).toEqual([true, true, false, false]);
  });

  it('takes no domain for a house in which anybody can have an address', () => {
    const isKnown = openConfirmed(new Map(), 'me@gmail.com');
    expect([isKnown('me@gmail.com'), isKnown('stranger@gmail.com')]).toEqual([true, false]);
  });

  it('allows every address when it is unknown who switched the digest on', () => {
    expect(openConfirmed(new Map(), null)('a@b.example')).toBe(true);
  });
});

describe('confirmedText', () => {
  it('adds to those that stand, each once', () => {
    expect(confirmedText(confirmed('a@x.example'), { added: ['B@y.example', 'A@x.example'] })).toBe(
      'a@x.example, b@y.example',
    );
  });

  it('takes one back', () => {
    const removed = new Set(['A@x.example']);
    expect(confirmedText(confirmed('a@x.example, b@y.example'), { removed })).toBe('b@y.example');
  });

  it('never grows beyond what a cell takes', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `person${at}@x.example`);
    const text = confirmedText(new Map(), { added: many });
    expect(text.length).toBeLessThan(50_000);
    expect(text.split(', ')).toHaveLength(new Set(text.split(', ')).size);
  });
});
