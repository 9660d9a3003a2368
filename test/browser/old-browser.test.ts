/** The sidebar's page in a browser that cannot unpack its script: it shows what is too old, in both languages. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';

jest.setTimeout(60_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What the page shows where this expression is the browser's DecompressionStream. */
async function shownWith(stream: string): Promise<string> {
  const page = await browser.newPage();
  const html = readFileSync('dist/sidebar.html', 'utf8');
  await page.setContent(
    html.replace('<head>', `<head><script>window.DecompressionStream = ${stream};</script>`),
  );
  return page.locator('#page').innerText();
}

describe('the sidebar in an old browser', () => {
  it.each([
    ['no DecompressionStream', 'undefined'],
    [
      'a DecompressionStream without deflate-raw, as in Chrome 80 to 102',
      'function (format) { if (format === "deflate-raw") throw new TypeError(format); }',
    ],
  ])('a browser with %s shows what is too old, not the name for ever', async (_what, stream) => {
    const text = await shownWith(stream);
    expect(text).toContain('Chrome and Edge can since version 103');
    expect(text).toContain('浏览器版本过旧');
  });
});
