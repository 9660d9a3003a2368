/** Runs the same scenarios over the ports in memory and over Google's services in the host. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openHost, type Host } from '../../host';
import { openMemoryPlatform } from '../../src/platform/memory';
import { offsetMinutesIn } from '../support/zones';
import { scenarios } from './scenarios';

const ZONE = 'America/St_Johns';
const NOW = '2026-11-23T08:00:00Z';
const USER = 'owner@team.example';

const dist = mkdtempSync(join(tmpdir(), 'duebook-contract-'));
let host: Host;

beforeAll(() => {
  const built = buildSync({
    entryPoints: [join(__dirname, 'inside-the-host.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__contract',
    target: 'es2020',
    platform: 'neutral',
    footer: { js: 'function observe(name) { return __contract.observe(name); }' },
  });
  writeFileSync(join(dist, 'Code.js'), built.outputFiles[0]?.text ?? '');
  const manifest = { timeZone: 'Asia/Tokyo', runtimeVersion: 'V8' };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'public-domains.html'), 'com gmail hotmail\nuk hotmail.co\n');
  writeFileSync(join(dist, 'sidebar.html'), '<html lang="en" data-view="today">\n</html>');
});

beforeEach(() => {
  host = openHost({ dist, now: NOW, spreadsheetZone: ZONE, user: USER, mailQuota: 2 });
});

afterEach(() => host.close());

afterAll(() => {
  rmSync(dist, { recursive: true });
});

/** Answers in the order of the dialogs; a message is answered with OK. */
function answerAll(answers: readonly (boolean | string | null)[]): void {
  const left = [...answers];
  host.dialogs.answerer = ({ buttons }) => {
    if (buttons === 'OK') return { button: 'OK' };
    const answer = left.shift() ?? null;
    if (answer === null) return { button: 'CLOSE' };
    if (typeof answer === 'string') return { button: 'OK', text: answer };
    return { button: answer ? 'YES' : 'NO' };
  };
}

describe.each(scenarios)('$name', ({ name, run, expected, answers = [], seen = {} }) => {
  it('in memory', () => {
    const platform = openMemoryPlatform({
      zone: ZONE,
      now: () => Date.parse(NOW),
      offsetMinutes: (instantMs, zone) => offsetMinutesIn(zone, instantMs),
      user: USER,
      quota: 2,
      answers,
    });
    expect(JSON.parse(JSON.stringify(run(platform)))).toEqual(expected);
    const { menus, toasts, shown: dialogs, panels } = platform.screen();
    expect({
      menus: menus.map(({ title, items }) => [
        title,
        items.map(({ calls, items: inside }) => inside?.map((item) => item.calls) ?? calls),
      ]),
      toasts,
      dialogs,
      attached: platform.sent.flatMap(({ attachments = [] }) =>
        attachments.map((file) => [file.name, file.type, file.text]),
      ),
      panels: panels.map(
        ({ title, view, language }) => `${title}: <html lang="${language}" data-view="${view}">`,
      ),
    }).toMatchObject(seen);
  });

  it('over Google’s services', () => {
    answerAll(answers);
    expect(JSON.parse(host.call('observe', [name]) as string)).toEqual(expected);
    const { menus, toasts, dialogs } = host;
    expect({
      menus: menus.map(({ caption, items }) => [
        caption,
        items.map(
          ({ functionName, items: inside }) =>
            inside?.map((item) => item.functionName) ?? functionName,
        ),
      ]),
      toasts,
      attached: host.outbox.flatMap(({ attachments }) =>
        attachments.map((file) => [file.name, file.contentType, file.bytes.toString()]),
      ),
      panels: dialogs.pages.map(({ title, html }) => `${title}: ${html.split('\n')[0] ?? ''}`),
      dialogs: dialogs.asked.map(({ title, text }) => `${title}: ${text}`),
    }).toMatchObject(seen);
  });
});
