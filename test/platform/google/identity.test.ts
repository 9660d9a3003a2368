/** Who the user is, and in which language: where Google refuses to say, things go on without. */
import { languageOfLocale } from '../../../src/language';
import { openGoogleIdentity } from '../../../src/platform/google/identity';

const services = globalThis as { Session?: unknown };
afterEach(() => {
  delete services.Session;
});

function refuse(): never {
  throw new Error('You do not have permission to call Session');
}

describe('openGoogleIdentity', () => {
  it('a session that refuses its user gives no name', () => {
    services.Session = { getEffectiveUser: refuse };
    expect(openGoogleIdentity().effectiveUser()).toBe('');
  });

  it('a session that refuses its locale gives English', () => {
    services.Session = { getActiveUserLocale: refuse };
    expect(languageOfLocale(openGoogleIdentity().locale())).toBe('en');
  });

  it('the user is asked for once', () => {
    const ask = jest.fn(() => ({ getEmail: () => 'ana@team.example' }));
    services.Session = { getEffectiveUser: ask };
    const identity = openGoogleIdentity();
    expect([identity.effectiveUser(), identity.effectiveUser()]).toEqual(
      Array.from({ length: 2 }, () => 'ana@team.example'),
    );
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
