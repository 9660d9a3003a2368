/** Who can open the local page in a browser, and what the pages of others can do to it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(90_000);

let screen: Screen;
/** A browser that has opened the printed address. */
let known: BrowserContext;
let stranger: Server;
let origin: string;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'empty']);
  known = (await screen.openOutside('/fonts/index.css', {})).context();
  ({ origin } = new URL(screen.address));
  stranger = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<img src="${origin}//["><script src="${origin}/client.js"></script>
<iframe src="${origin}/"></iframe><a href="${origin}/#gid=0&range=B3">open</a>
<script>new WebSocket('${origin.replace('http', 'ws')}/');
fetch('${origin}/').then((r) => r.text()).then((t) => (document.title = t), () => (document.title = 'nothing'))</script>`);
  });
  await new Promise<void>((opened) => stranger.listen(0, 'localhost', () => opened()));
});
afterAll(async () => {
  stranger.close();
  stranger.closeAllConnections();
  await screen.close();
});

const isDrawn = (page: Page): Promise<void> =>
  page.locator('canvas[id^=univer-sheet-main-canvas]').waitFor({ timeout: 30_000 });
const addressOfStranger = (): string =>
  `http://localhost:${(stranger.address() as AddressInfo).port}/`;

describe('the local page in a browser', () => {
  it('the secret leaves the address bar, and the page opens again without it', async () => {
    expect(screen.page.url()).toBe(`${origin}/`);
    await screen.page.reload();
    await isDrawn(screen.page);
    // Another page of the same browser; its script need not run again.
    const second = await known.newPage();
    await second.route('**/client.js', (route) => route.abort());
    expect((await second.goto(`${origin}/`))?.status()).toBe(200);
    expect(await second.title()).toBe('Duebook on this machine');
    await second.close();
  });

  it('another browser on this machine sees a sentence only', async () => {
    const outside = await screen.page.context().browser()?.newContext();
    const page = await outside!.newPage();
    const answer = await page.goto(`${origin}/`);
    expect(answer?.status()).toBe(403);
    await page.waitForURL(/again/);
    expect((await page.locator('body').innerText()).trim()).toBe(
      'This page needs the whole address that npm start has printed. Copy it from there.',
    );
    await outside!.close();
  });

  it('a page of another site neither stops the program nor reads anything', async () => {
    const page = await known.newPage();
    await page.goto(addressOfStranger());
    await page.waitForFunction(() => document.title !== '');
    expect(await page.title()).toBe('nothing');
    expect(page.frames()[1]?.url()).not.toBe(`${origin}/`);
    await page.close();
    await screen.type('A1', 'still here');
    await screen.shows('A1', 'still here');
  });

  it('a link on another site opens the page at its cell', async () => {
    const page = await known.newPage();
    await page.goto(addressOfStranger());
    await page.getByRole('link', { name: 'open' }).click();
    await isDrawn(page);
    expect(page.url()).toBe(`${origin}/#gid=0&range=B3`);
    await page.close();
  });
});
