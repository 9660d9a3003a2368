/** The page opens only with its secret. */
import { askedServer, type AskedServer } from '../../support/screen-server';

jest.setTimeout(30_000);

let server: AskedServer;

beforeAll(async () => {
  server = await askedServer();
});
afterAll(() => server.close());

describe('the secret of the page', () => {
  it('the printed address opens the page and leaves a strict cookie of this port', async () => {
    const { status, setCookie } = await server.ask(`/${server.search}`);
    expect(status).toBe(200);
    const { port } = new URL(server.address);
    expect(setCookie).toMatch(
      new RegExp(`^duebook-${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it.each(['/', '/client.js', '/client.css', '/mail/0', '/frame/1', '/nothing', '/?secret='])(
    'without the secret %s is refused with one sentence',
    async (path) => {
      const { status, body, setCookie } = await server.ask(path);
      expect(status).toBe(403);
      expect(body).toBe(
        'This page needs the whole address that npm start has printed. Copy it from there.',
      );
      expect(setCookie).toBe('');
    },
  );

  it('a browser without the secret gets the sentence and nothing of the workbook', async () => {
    const { status, body } = await server.ask('/', { accept: 'text/html' });
    expect(status).toBe(403);
    expect(body).toContain('Copy it from there.');
    expect(body).not.toContain('client.js');
  });

  it('a wrong secret is refused whatever its length', async () => {
    const { search } = server;
    const last = search.endsWith('A') ? 'B' : 'A';
    for (const wrong of [search.slice(0, -1), `${search}A`, search.slice(0, -1) + last]) {
      expect(await server.statusFor(`/${wrong}`)).toBe(403);
    }
    expect(await server.statusFor('/', { cookie: server.cookie.slice(0, -1) })).toBe(403);
    expect(await server.statusFor('/', { cookie: `x${server.cookie}` })).toBe(403);
  });

  it('two hosts in one browser keep their own cookies', async () => {
    const other = await askedServer();
    try {
      const both = `${server.cookie}; ${other.cookie}`;
      expect(await other.statusFor('/', { cookie: server.cookie })).toBe(403);
      expect(await other.statusFor('/', { cookie: both })).toBe(200);
      expect(await server.statusFor('/', { cookie: both })).toBe(200);
      expect(await server.statusFor('/', { cookie: other.cookie })).toBe(403);
    } finally {
      await other.close();
    }
  });
});
