/** Nothing that reaches the server stops the program. */
import { askedServer, type AskedServer } from '../../support/screen-server';

jest.setTimeout(30_000);

let server: AskedServer;

beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server.close());

/** Resolves with the text of the first toast that answers. */
const toastAfter = (message: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = server.openLine(server.cookie);
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

describe('what reaches the server', () => {
  afterEach(async () => expect(await server.statusFor('/', { cookie: server.cookie })).toBe(200));

  it.each(['//[', '//', '//evil.example', '/%', '/mail/%00', '/?secret=%ff', '/mail/1e999', '/\\'])(
    'a request for %s is answered',
    async (path) => {
      expect(await server.statusFor(path)).toBe(403);
      expect([200, 404]).toContain(await server.statusFor(path, { cookie: server.cookie }));
    },
  );

  it('an address that cannot be read is a bad request', async () => {
    expect(await server.statusFor('http://[/', { cookie: server.cookie })).toBe(400);
    expect(await server.statusFor('*', { cookie: server.cookie })).toBe(400);
  });

  it('a web socket at an address that cannot be read is refused', async () => {
    expect(await server.lineOpens(server.cookie, undefined, '//[')).toBe(true);
    const head = `Host: ${server.host}\r\nOrigin: http://${server.host}\r\nCookie: ${server.cookie}\r\n`;
    await server.sendRaw(
      `GET http://[ HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    await server.sendRaw(
      `GET / HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
  });

  it('bytes that are no request are refused', async () => {
    await server.sendRaw('\u0000\r\n\r\n');
    await server.sendRaw(`CONNECT x:1 HTTP/1.1\r\nHost: ${server.host}\r\n\r\n`);
    await server.sendRaw(
      `GET / HTTP/1.1\r\nHost: ${server.host}\r\nCookie: ${'a=b; '.repeat(9_000)}\r\n\r\n`,
    );
  });

  it.each([
    ...['[', '', 'null', '1', '[]', '{}', '{"type":"hello","page":1}', '['.repeat(1_000_000)],
    ...['{"type":"edit","edit":{"edit":"type"}}', '{"type":"settings","settings":null}'],
    '{"type":"settings","settings":{"scriptZone":"Etc/UTC"}}',
    '{"type":"clock","turn":{"to":"soon"}}',
    '{"type":"edit","edit":{"edit":"insert","sheetId":0,"axis":"row","first":1,"count":1e12}}',
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
    const socket = server.openLine(server.cookie);
    await new Promise((opened) => socket.once('message', opened));
    const closed = new Promise((done) => socket.once('close', done));
    (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(frame);
    await closed;
  });
});
