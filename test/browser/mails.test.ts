/**
 * The mails of a morning in a real browser: made by the bundle that ships, sent and read back, then
 * looked at as a person would, at phone and desktop width, in both languages. With PICTURES set to a
 * folder, what is seen is kept there: the README's pictures are made this way (`npm run pictures`).
 */
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startCommand } from '../../host/cli/start/start-command';
import type { MailServer } from '../../host/cli/start/mail-server';
import { openBrowser } from '../support/chromium';

jest.setTimeout(60_000);

const pictures = process.env['PICTURES'];
const SCREENS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1000, height: 800 },
] as const;
const LANGUAGES = ['en', 'zh'] as const;

let server: MailServer;
let browser: Browser;
let page: Page;
const strangers: string[] = [];

beforeAll(async () => {
  const started = await startCommand(['--no-open'], {
    dist: 'dist',
    sample: join('host', 'sample'),
    fonts: join('node_modules', '@fontsource', 'noto-sans-sc'),
    // Monday morning.
    now: Date.UTC(2026, 10, 23, 8),
    timezone: 'Etc/UTC',
    out: () => undefined,
    say: (text) => {
      throw new Error(text);
    },
    open: () => {
      throw new Error('A browser was opened.');
    },
  });
  if (started.server === null) throw new Error('The page of mails did not open.');
  server = started.server;
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith('data:')) strangers.push(url);
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** WCAG A and AA; the mail's own frame runs no script, so it is opened by itself. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: broken } = await run(document.documentElement, {
      runOnly: { type: 'tag', values: tags },
      iframes: false,
    });
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  return found;
}

async function keep(name: string, fullPage = false): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, name), fullPage });
}

const isWiderThanScreen = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe('the page of mails', () => {
  it.each(LANGUAGES)('shows who got what, and one mail, accessibly (%s)', async (language) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${server.address}?language=${language}`);
    expect(await page.getByRole('link', { name: /harborline\.example/ }).count()).toBe(4);
    expect(await violations()).toEqual([]);
    await keep(`start-${language}.png`);
  });

  it('lets a person choose a mail and read it as plain text', async () => {
    await page.goto(server.address);
    await page.getByRole('link', { name: /Tom Hughes/ }).click();
    await page.getByRole('link', { name: 'Plain text' }).click();
    const text = page.frameLocator('iframe').locator('body');
    await text.waitFor();
    expect(await text.innerText()).toMatch(/OVERDUE|Overdue/);
    expect(await page.title()).toContain('Duebook');
  });

  it('does not ask anybody else on the network', () => {
    expect(strangers).toEqual([]);
  });
});

describe.each(LANGUAGES)('a mail (%s)', (language) => {
  it.each(SCREENS)('fits a $name and can be read by everyone', async ({ name, width, height }) => {
    // The mail's policy runs no script; a browser that ignores it stands in for a screen reader.
    const reader = await browser.newContext({ bypassCSP: true, viewport: { width, height } });
    page = await reader.newPage();
    await page.goto(`${server.address}mail?language=${language}&mail=0`);
    expect(await isWiderThanScreen()).toBe(false);
    expect(await page.getByRole('link', { name: /\+?\d[\d ]{6,}/ }).count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await keep(`digest-${language}-${name}.png`);
    await reader.close();
  });
});
