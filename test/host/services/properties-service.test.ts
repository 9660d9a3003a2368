/** The stores and their limits. */
import { errorSentence } from '../../../host/book';
import { closeTempHosts, inHost, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('GooglePropertiesService', () => {
  it('keeps strings only, for as long as the host is open', () => {
    const host = inHost(
      `var store = PropertiesService.getDocumentProperties(); var before = store.getProperty('n');
       store.setProperty('n', 5).setProperty('a', 'b').setProperty('gone', 'x').deleteProperty('gone');
       return [before, store.getProperty('n'), store.getProperties()];`,
    );
    expect(host.call('main')).toEqual([null, '5', { n: '5', a: 'b' }]);
    expect(host.call('main')).toEqual(['5', '5', { n: '5', a: 'b' }]);
    expect(host.properties.document.get('a')).toBe('b');
  });

  it('takes no more than 9 KB per value', () => {
    const host = inHost(
      `PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(a));`,
    );
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
    const sheet = host.book.active;
    sheet.type(1, 1, '=GET()');
    sheet.type(2, 1, '=PUT()');
    expect(sheet.at(1, 1).value).toBe('mine');
    expect(errorSentence(sheet.at(2, 1))).toBe(
      'Exception: You do not have permission to call setProperty',
    );
  });
});
