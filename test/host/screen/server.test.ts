/** The server only accepts the local page, and nothing that reaches it stops the program. */
import { request } from 'node:http';
import { connect } from 'node:net';
import WebSocket from 'ws';
import { serveScreen, type ScreenServer } from '../../../host/screen/server';
import { builtScreen } from '../../support/built-screen';

jest.setTimeout(30_000);

const serve = async (fonts: string | null = null): Promise<ScreenServer> =>
  serveScreen({
    port: 0,
    built: await builtScreen(),
    fonts,
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

let server: ScreenServer;
let host: string;
/** What a browser sends back after it has opened the printed address. */
let cookie: string;

beforeAll(async () => {
  server = await serve('node_modules/@fontsource/noto-sans-sc');
  host = new URL(server.address).host;
  cookie = (await ask('/' + new URL(server.address).search)).cookie;
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly cookie: string;
  readonly setCookie: string;
  readonly policy: string;
}

/** Sends a request by hand, because fetch changes addresses and does not set the Host header. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [hostname = '', port = ''] = host.split(':');
    request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const [setCookie = ''] = response.headers['set-cookie'] ?? [];
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          cookie: setCookie.split(';')[0] ?? '',
          setCookie,
          policy: String(response.headers['content-security-policy']),
        });
      });
    })
      .on('error', reject)
      .end();
  });

const statusFor = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
  (await ask(path, headers)).status;

const openLine = (given: string, origin = `http://${host}`, path = '/'): WebSocket =>
  new WebSocket(`ws://${host}${path}`, { origin, headers: { cookie: given } });

const lineOpens = (given: string, origin?: string, path?: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = openLine(given, origin, path);
    socket.on('message', () => {
      socket.close();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Resolves with the message of the first toast that answers. */
const toastAfter = (message: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = openLine(cookie);
    let isSent = false;
    socket.on('message', (data: Buffer) => {
      const { type, text } = JSON.parse(data.toString()) as { type: string; text?: string };
      if (type === 'toast') {
        socket.close();
        resolve(text ?? '');
      } else if (!isSent) {
        isSent = true;
        socket.send(message);
      }
    });
    socket.on('error', reject);
  });

/** Sends bytes as they are and resolves when the server has closed the connection. */
const sendRaw = (text: string): Promise<void> =>
  new Promise((resolve) => {
    const [name, port] = host.split(':');
    const socket = connect(Number(port), name, () => socket.end(text));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
    socket.resume();
  });

describe('serveScreen', () => {
  it('the server only listens on this machine', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?secret=[\w-]{43}$/);
  });

  it('the server rejects requests for another host name', async () => {
    expect(await statusFor('/', { host: 'evil.example', cookie })).toBe(421);
    expect(await statusFor('/', { host, cookie })).toBe(200);
  });

  it('the server only accepts web sockets of its own page with the cookie', async () => {
    const forged = cookie.replace(/=.*/, `=${'0'.repeat(43)}`);
    expect(await lineOpens(cookie)).toBe(true);
    expect(await lineOpens(forged)).toBe(false);
    expect(await lineOpens('')).toBe(false);
    expect(await lineOpens(cookie, 'http://evil.example')).toBe(false);
  });

  it('the server only serves its own files', async () => {
    expect(await statusFor('/client.js', { cookie })).toBe(200);
    expect(await statusFor('/fonts/index.css')).toBe(200);
    expect(await statusFor('/..%2fpackage.json', { cookie })).toBe(404);
    expect(await statusFor('/fonts/..%2f..%2fpackage.json', { cookie })).toBe(404);
    expect(await statusFor('/mail/0', { cookie })).toBe(404);
    expect(await statusFor('/frame/1', { cookie })).toBe(404);
  });

  it('the page may not load anything from other servers', async () => {
    const { policy } = await ask('/', { cookie });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http://');
  });
});

describe('the secret of the page', () => {
  it('the printed address opens the page and leaves a strict cookie of this port', async () => {
    const { status, setCookie } = await ask('/' + new URL(server.address).search);
    expect(status).toBe(200);
    const { port } = new URL(server.address);
    expect(setCookie).toMatch(
      new RegExp(`^duebook-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it.each(['/', '/client.js', '/client.css', '/mail/0', '/frame/1', '/nothing', '/?secret='])(
    'without the secret %s is refused with one sentence',
    async (path) => {
      const { status, body, setCookie } = await ask(path);
      expect(status).toBe(403);
      expect(body).toBe(
        'This page needs the whole address that npm start has printed. Copy it from there.',
      );
      expect(setCookie).toBe('');
    },
  );

  it('a browser without the secret gets the sentence and nothing of the workbook', async () => {
    const { status, body } = await ask('/', { accept: 'text/html' });
    expect(status).toBe(403);
    expect(body).toContain('Copy it from there.');
    expect(body).not.toContain('client.js');
  });

  it('a wrong secret is refused whatever its length', async () => {
    const { search } = new URL(server.address);
    const last = search.endsWith('A') ? 'B' : 'A';
    for (const wrong of [search.slice(0, -1), `${search}A`, search.slice(0, -1) + last]) {
      expect(await statusFor(`/${wrong}`)).toBe(403);
    }
    expect(await statusFor('/', { cookie: cookie.slice(0, -1) })).toBe(403);
    expect(await statusFor('/', { cookie: `x${cookie}` })).toBe(403);
  });

  it('two hosts in one browser keep their own cookies', async () => {
    const other = await serve();
    const first = { host, cookie };
    try {
      ({ host } = new URL(other.address));
      const second = (await ask('/' + new URL(other.address).search)).cookie;
      const both = `${cookie}; ${second}`;
      expect(await statusFor('/', { cookie })).toBe(403);
      expect(await statusFor('/', { cookie: both })).toBe(200);
      ({ host } = first);
      expect(await statusFor('/', { cookie: both })).toBe(200);
      expect(await statusFor('/', { cookie: second })).toBe(403);
    } finally {
      ({ host } = first);
      await other.close();
    }
  });
});

describe('what reaches the server', () => {
  afterEach(async () => expect(await statusFor('/', { cookie })).toBe(200));

  it.each(['//[', '//', '//evil.example', '/%', '/mail/%00', '/?secret=%ff', '/mail/1e999', '/\\'])(
    'a request for %s is answered',
    async (path) => {
      expect(await statusFor(path)).toBe(403);
      expect([200, 404]).toContain(await statusFor(path, { cookie }));
    },
  );

  it('an address that cannot be read is a bad request', async () => {
    expect(await statusFor('http://[/', { cookie })).toBe(400);
    expect(await statusFor('*', { cookie })).toBe(400);
  });

  it('a web socket at an address that cannot be read is refused', async () => {
    expect(await lineOpens(cookie, undefined, '//[')).toBe(true);
    const head = `Host: ${host}\r\nOrigin: http://${host}\r\nCookie: ${cookie}\r\n`;
    await sendRaw(
      `GET http://[ HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    await sendRaw(`GET / HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  });

  it('bytes that are no request are refused', async () => {
    await sendRaw('\u0000\r\n\r\n');
    await sendRaw(`CONNECT x:1 HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    await sendRaw(`GET / HTTP/1.1\r\nHost: ${host}\r\nCookie: ${'a=b; '.repeat(9_000)}\r\n\r\n`);
  });

  it.each([
    ...['[', '', 'null', '1', '[]', '{}', '{"type":"hello","page":1}', '['.repeat(1_000_000)],
    ...['{"type":"edit","edit":{"edit":"type"}}', '{"type":"settings","settings":null}'],
    '{"type":"settings","settings":{"scriptZone":"Etc/UTC"}}',
    '{"type":"clock","turn":{"to":"soon"}}',
    '{"type":"edit","edit":{"edit":"insert","sheetId":0,"axis":"row","at":1,"count":1e12}}',
    Buffer.from([0xff, 0x00, 0xfe]),
  ])('a message of another shape is answered with a sentence, case %#', async (message) => {
    expect(await toastAfter(message)).toBe(
      'The page sent a message that cannot be read. Reload the page.',
    );
  });

  it.each([
    { what: 'not UTF-8', frame: Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff]) },
    { what: 'longer than is allowed', frame: Buffer.from([0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0]) },
    { what: 'not masked', frame: Buffer.from([0x81, 0x01, 0x41]) },
    { what: 'reserved', frame: Buffer.from([0x83, 0x80, 0, 0, 0, 0]) },
  ])('a frame that is $what closes its web socket only', async ({ frame }) => {
    const socket = openLine(cookie);
    await new Promise((opened) => socket.once('message', opened));
    const closed = new Promise((done) => socket.once('close', done));
    (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(frame);
    await closed;
  });
});
