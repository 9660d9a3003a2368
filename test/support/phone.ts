/** The page for phones in a browser, as `npm start` serves it, on one screen that is resized; the grid is not opened. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startCommand } from '../../host/cli/start/start-command';
import { launchChromium } from './chromium';
import { startFrame } from './start-frame';
import { keepPicture } from './screen';

export interface Phone {
  readonly page: Page;
  /** What the script answered, inside Google's frame. */
  readonly inside: FrameLocator;
  /** Opens the address with these parameters, such as `?v=log&c=C-0001`. */
  open(parameters: string): Promise<void>;
  /** Opens a page of the server beside it: a further phone, or a tab. */
  another(path: string): Promise<Page>;
  picture(name: string, shown?: Page): Promise<void>;
  close(): Promise<void>;
}

export async function openPhone(args: readonly string[], latencyMs = 20): Promise<Phone> {
  const { server } = await startCommand(
    ['--no-open', '--latency', String(latencyMs), ...args],
    await startFrame(),
  );
  if (server === null) throw new Error('The page did not open.');
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    const context = await browser.newContext({
      viewport: { width: 390, height: 780 },
      ...{ hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    });
    await context.request.get(server.webAddress);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const inside = page.frameLocator('iframe');
    const { origin } = new URL(server.webAddress);
    return {
      page,
      inside,
      async open(parameters) {
        await page.goto(`${origin}/exec${parameters}`);
        await inside.getByRole('navigation').waitFor();
        await inside.locator('main > *').first().waitFor();
      },
      async another(path) {
        const other = await context.newPage();
        await other.goto(new URL(path, origin).href);
        return other;
      },
      picture: (name, shown = page) => keepPicture(shown, name),
      async close() {
        await browser?.close();
        await server.close();
      },
    };
  } catch (thrown) {
    await browser?.close();
    await server.close();
    throw thrown;
  }
}
