/** The script's global scope: what Apps Script has and what it lacks. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('openRealm', () => {
  it.each([
    ...['setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'URL', 'URLSearchParams'],
    ...['TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'structuredClone', 'performance'],
    ...['navigator', 'Blob', 'AbortController', 'Event', 'process', 'Buffer', 'require', 'module'],
    ...['global', 'window', '__invoke'],
  ])("the script's scope has no %s", (name) => {
    expect(inHost(`return typeof ${name};`).call('main')).toBe('undefined');
  });

  it.each(['console', 'WebAssembly', 'Promise', 'Intl', 'Proxy', 'BigInt64Array', 'Utilities'])(
    'has %s',
    (name) => {
      expect(inHost(`return typeof ${name};`).call('main')).not.toBe('undefined');
    },
  );

  it('keeps the lines of console for people to read', () => {
    const host = inHost('console.warn("row", 3, { a: 1 }); console.log("done");');
    host.call('main');
    expect(host.logs).toEqual([
      { level: 'warn', text: 'row 3 {"a":1}' },
      { level: 'log', text: 'done' },
    ]);
  });
});
