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

  it('makes a long function of text anew in each run', () => {
    const host = inHost(`
      const padding = '/'.repeat(20000);
      const made = new Function('let n = 0; globalThis.seen = (globalThis.seen || 0) + 1;' +
        'return () => [n += 1, globalThis.seen, [] instanceof Array];//' + padding);
      const count = made();
      count();
      return [...count(), made instanceof Function, made.name, made.constructor === Object.constructor];
    `);
    const answer = [2, 1, true, true, 'anonymous', true];
    expect([host.call('main'), host.call('main')]).toEqual([answer, answer]);
  });

  it('refuses long text that is no code, and text that closes the function', () => {
    const host = inHost(`
      const tried = (code) => {
        try { return typeof new Function(code + '\\n//' + '/'.repeat(20000)); }
        catch (error) { return [error instanceof SyntaxError, error.name]; }
      };
      return [tried('return 1;'), tried('return ('), tried('}); (function () {')];
    `);
    const refused = [true, 'SyntaxError'];
    expect(host.call('main')).toEqual(['function', refused, refused]);
  });
});
