/** The page with the mails of the sample. */
import { resolve } from 'node:path';
import type { MailServer } from '../../../../host/cli/start/mail-server';
import { startCommand } from '../../../../host/cli/start/start-command';

let server: MailServer | null = null;
let printed = '';
const opened: string[] = [];

const start = (...args: string[]): ReturnType<typeof startCommand> =>
  startCommand(args, {
    dist: resolve('dist'),
    sample: resolve('host/sample'),
    fonts: resolve('node_modules/@fontsource/noto-sans-sc'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    timezone: 'Europe/Berlin',
    out: (text) => (printed += text),
    say: (text) => (printed += text),
    open: (address) => opened.push(address),
  });

beforeAll(async () => {
  ({ server } = await start('--no-open'));
});
afterAll(async () => server?.close());

const read = async (path: string): Promise<{ status: number; text: string; policy: string }> => {
  const response = await fetch(new URL(path, server!.address));
  const policy = response.headers.get('content-security-policy') ?? '';
  return { status: response.status, text: await response.text(), policy };
};

describe('startCommand', () => {
  it('prints the address, and opens nothing when told not to', () => {
    expect(printed).toContain(server!.address);
    expect(server!.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(opened).toEqual([]);
  });

  it('lists a mail for each of the team', async () => {
    const { text } = await read('/');
    for (const who of ['Anna Berger', 'Tom Hughes', '李娜', 'Grace Chen']) {
      expect(text).toContain(who);
    }
  });

  it('shows a mail in a frame that may run nothing', async () => {
    const { text } = await read('/');
    expect(text).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    const mail = await read('/mail?mail=0');
    expect(mail.text).toContain('Northwind Bakeries');
    expect(mail.policy).toContain("default-src 'none'");
  });

  it('shows the same mail as plain text', async () => {
    const { text } = await read('/mail?mail=0&view=text');
    expect(text).toContain('<pre>');
    expect(text).toContain('Northwind Bakeries');
  });

  it('speaks Chinese when asked to, mails included', async () => {
    expect((await read('/?language=zh')).text).toContain('lang="zh-CN"');
    expect((await read('/mail?language=zh&mail=2')).text).toContain('逾期');
  });

  it('shows some mail whatever number is asked for, and nothing else of this machine', async () => {
    expect((await read('/?mail=99')).status).toBe(200);
    expect((await read('/?mail=abc')).status).toBe(200);
    expect((await read('/fonts/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await read('/package.json')).status).toBe(404);
  });

  it('refuses a port that is taken or none, in one sentence', async () => {
    const port = new URL(server!.address).port;
    printed = '';
    expect((await start('--no-open', '--port', port)).exitCode).toBe(2);
    expect(printed).toContain(`Port ${port} cannot be used here`);
    expect((await start('--port', '99999')).exitCode).toBe(2);
    expect((await start('--nope')).exitCode).toBe(2);
  });
});
