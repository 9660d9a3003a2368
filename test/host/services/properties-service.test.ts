/** The three stores and their limits. */
import { closeTempHosts, inHost, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('GooglePropertiesService', () => {
  it('keeps strings only, for as long as the host is open', () => {
    const host = inHost(
      `var store = PropertiesService.getDocumentProperties(); var before = store.getProperty('n');
       store.setProperty('n', 5).setProperties({ a: 'b' }); return [before, store.getProperty('n'), store.getKeys()];`,
    );
    expect(host.call('main')).toEqual([null, '5', ['n', 'a']]);
    expect(host.call('main')).toEqual(['5', '5', ['n', 'a']]);
    expect(host.properties.document.get('a')).toBe('b');
  });

  it('holds to 9 KB a value', () => {
    const host = inHost(`PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(a));`);
    host.call('main', [9 * 1024]);
    expect(() => host.call('main', [9 * 1024 + 1])).toThrow(
      'You have exceeded the property storage quota.',
    );
  });

  it('gives each user a store, and a custom function the one of the owner to read', () => {
    const host = openTempHost(
      `function put(v) { PropertiesService.getUserProperties().setProperty('k', v); }
       function GET() { return PropertiesService.getUserProperties().getProperty('k'); }
       function PUT() { PropertiesService.getUserProperties().setProperty('k', 'x'); }`,
    );
    host.call('put', ['mine']);
    host.call('put', ['hers'], { user: 'ann@example.com' });
    expect(host.formula('GET')).toBe('mine');
    expect(host.formula('PUT')).toEqual({
      error: 'Exception: You do not have permission to call setProperty',
    });
  });
});
