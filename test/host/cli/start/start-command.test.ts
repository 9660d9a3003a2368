/** The output and errors of `npm start`; the page itself is tested in a browser. */
import { resolve } from 'node:path';
import { startCommand } from '../../../../host/cli/start/start-command';
import type { ScreenServer } from '../../../../host/screen/server';
import { builtScreen } from '../../../support/built-screen';

jest.setTimeout(30_000);

let built: string;
let server: ScreenServer | null = null;
let printed = '';
const opened: string[] = [];

const start = (...args: string[]): ReturnType<typeof startCommand> =>
  startCommand(args, {
    dist: resolve('dist'),
    built,
    sample: resolve('host/sample'),
    fonts: resolve('node_modules/@fontsource/noto-sans-sc'),
    workbooks: resolve('.build/workbooks'),
    now: Date.parse('2026-11-23T08:00:00Z'),
    timezone: 'Europe/Berlin',
    print: (text) => (printed += text),
    printError: (text) => (printed += text),
    open: (address) => opened.push(address),
  });

beforeAll(async () => {
  built = await builtScreen();
  ({ server } = await start('--no-open', '--scenario', 'empty'));
});
afterAll(async () => server?.close());

describe('startCommand', () => {
  it('prints the local address and opens no browser with --no-open', () => {
    expect(printed).toContain(server!.address);
    expect(server!.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?secret=[\w-]+$/);
    expect(opened).toEqual([]);
  });

  it('opens the page in a browser by default', async () => {
    const { server: other } = await start('--scenario', 'empty');
    expect(opened).toEqual([other!.address]);
    await other!.close();
  });

  it.each([
    { args: ['--port', '99999'], says: '--port “99999” is not a port' },
    { args: ['--scenario', 'nope'], says: '--scenario “nope” is unknown' },
    { args: ['--today', '2026-02-30'], says: '--today “2026-02-30” is not a day' },
    { args: ['--language', 'fr'], says: '--language “fr” is unknown' },
    { args: ['--data', 'a.csv', '--scenario', 'empty'], says: 'not both' },
    { args: ['--latency', 'slow'], says: '--latency “slow” is not a number of milliseconds' },
    { args: ['--erased', 'a.json'], says: '--erased and --with-erased need --data BACKUP.zip' },
    { args: ['--data', 'README.md', '--with-erased'], says: 'README.md is no backup' },
    { args: ['--import'], says: '--import needs --data FILE' },
    { args: ['--data', 'nowhere.csv'], says: 'There is no file nowhere.csv' },
    { args: ['--nope'], says: 'There is no option --nope.' },
  ])('rejects $args with one sentence', async ({ args, says }) => {
    printed = '';
    expect(await start(...args)).toEqual({ server: null, exitCode: 2 });
    expect(printed).toContain(says);
    expect(printed.trim().split('\n')).toHaveLength(1);
  });

  it('reports a port that is in use', async () => {
    printed = '';
    const { port } = new URL(server!.address);
    expect((await start('--no-open', '--port', port)).exitCode).toBe(2);
    expect(printed).toContain(`Port ${port} is not available`);
  });

  it('prints its usage with --help', async () => {
    printed = '';
    expect((await start('--help')).exitCode).toBe(0);
    expect(printed).toContain('--scenario NAME');
  });
});
