/** The server only accepts the local page. */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import WebSocket from 'ws';
import { serveScreen, type ScreenServer } from '../../../host/screen/server';
import { builtScreen } from '../../support/built-screen';

jest.setTimeout(30_000);

let server: ScreenServer;
let host: string;
let token: string;

beforeAll(async () => {
  server = await serveScreen({
    port: 0,
    built: await builtScreen(),
    fonts: null,
    start: {
      dist: 'dist',
      sample: 'host/sample',
      workbooks: '.build/workbooks',
      scenario: 'empty',
      data: null,
      now: '2026-11-23T09:00:00Z',
      settings: {
        language: 'en',
        locale: 'en_US',
        spreadsheetZone: 'Etc/UTC',
        scriptZone: 'Etc/UTC',
        user: 'owner@example.com',
        mode: 'FULL',
      },
    },
  });
  host = new URL(server.address).host;
  token =
    /duebook-token" content="(\w+)"/.exec(await (await fetch(server.address)).text())?.[1] ?? '';
});
afterAll(() => server.close());

/** Sends a request by hand, because fetch does not allow setting the Host header. */
const statusFor = (headers: Record<string, string>, path = '/'): Promise<number> =>
  new Promise((resolve, reject) => {
    request(new URL(path, server.address), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

const lineOpens = (given: string, origin: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`ws://${host}/?token=${given}`, { origin });
    socket.on('message', () => {
      socket.close();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

describe('serveScreen', () => {
  it('the server only listens on this machine', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('the server rejects requests for another host name', async () => {
    expect(await statusFor({ host: 'evil.example' })).toBe(421);
    expect(await statusFor({ host })).toBe(200);
  });

  it('the server only accepts web sockets of its own page with the token', async () => {
    expect(await lineOpens(token, `http://${host}`)).toBe(true);
    expect(await lineOpens('0'.repeat(32), `http://${host}`)).toBe(false);
    expect(await lineOpens(token, 'http://evil.example')).toBe(false);
  });

  it('the server only serves its own files', async () => {
    expect(await statusFor({}, '/client.js')).toBe(200);
    const [part = ''] = readdirSync(join('.build', 'screen', 'parts'));
    expect(await statusFor({}, `/parts/${part}`)).toBe(200);
    expect(await statusFor({}, '/parts/..%2fthread.mjs')).toBe(404);
    expect(await statusFor({}, '/parts/other.js')).toBe(404);
    expect(await statusFor({}, '/..%2fpackage.json')).toBe(404);
    expect(await statusFor({}, '/fonts/..%2f..%2fpackage.json')).toBe(404);
    expect(await statusFor({}, '/mail/0')).toBe(404);
    expect(await statusFor({}, '/frame/1')).toBe(404);
  });

  it('the page may not load anything from other servers', async () => {
    const policy = (await fetch(server.address)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http://');
  });
});
