/** The server only accepts the local page. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askedServer, type AskedServer } from '../../support/screen-server';

jest.setTimeout(30_000);

let server: AskedServer;

beforeAll(async () => {
  server = await askedServer('node_modules/@fontsource/noto-sans-sc');
});
afterAll(() => server.close());

describe('serveScreen', () => {
  it('the server only listens on this machine', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?secret=[\w-]{43}$/);
  });

  it('the server rejects requests for another host name', async () => {
    expect(await server.statusFor('/', { host: 'evil.example', cookie: server.cookie })).toBe(421);
    expect(await server.statusFor('/', { host: server.host, cookie: server.cookie })).toBe(200);
  });

  it('the server only accepts web sockets of its own page with the cookie', async () => {
    const forged = server.cookie.replace(/=.*/, `=${'0'.repeat(43)}`);
    expect(await server.lineOpens(server.cookie)).toBe(true);
    expect(await server.lineOpens(forged)).toBe(false);
    expect(await server.lineOpens('')).toBe(false);
    expect(await server.lineOpens(server.cookie, 'http://evil.example')).toBe(false);
  });

  it('the server only serves its own files', async () => {
    expect(await server.statusFor('/client.js', { cookie: server.cookie })).toBe(200);
    expect(await server.statusFor('/fonts/index.css')).toBe(200);
    const [part = ''] = readdirSync(join('.build', 'screen', 'parts'));
    expect(await server.statusFor(`/parts/${part}`, { cookie: server.cookie })).toBe(200);
    expect(await server.statusFor('/parts/..%2fthread.mjs', { cookie: server.cookie })).toBe(404);
    expect(await server.statusFor('/parts/other.js', { cookie: server.cookie })).toBe(404);
    expect(await server.statusFor('/..%2fpackage.json', { cookie: server.cookie })).toBe(404);
    expect(await server.statusFor('/fonts/..%2f..%2fpackage.json', { cookie: server.cookie })).toBe(
      404,
    );
    expect(await server.statusFor('/mail/0', { cookie: server.cookie })).toBe(404);
    expect(await server.statusFor('/frame/1', { cookie: server.cookie })).toBe(404);
  });

  it('the page may not load anything from other servers', async () => {
    const { policy } = await server.ask('/', { cookie: server.cookie });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http://');
  });
});
