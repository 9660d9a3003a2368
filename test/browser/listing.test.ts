/**
 * The pictures that Google's store asks for, in the sizes of docs/publishing.md: drawn from docs/pictures/icon.svg, and those
 * that other browser tests take of what they see. `npm run pictures` saves them.
 */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { keepPicture } from '../support/screen';

jest.setTimeout(60_000);

interface Listed {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const listed: readonly Listed[] = [
  ...readFileSync('docs/publishing.md', 'utf8').matchAll(
    /^\| `docs\/pictures\/(\S+)` +\| (\d+) × (\d+) /gm,
  ),
].map(([, name = '', width, height]) => ({ name, width: Number(width), height: Number(height) }));

const drawn = listed.filter(({ name }) => /^(icon|logo|banner)/.test(name));

/** Width and height of a PNG. */
function sizeOf(name: string): readonly [number, number] {
  const head = readFileSync(`docs/pictures/${name}`);
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

describe('the pictures of the listing', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(listed)('$name is kept in the size that is asked for', ({ name, width, height }) => {
    expect(sizeOf(name)).toEqual([width, height]);
  });

  it.each(drawn)('$name is drawn from the icon, which fills it', async (picture) => {
    const { name, width, height } = picture;
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(pageOf(picture));
    const art = await page.locator('svg').boundingBox();
    expect(art?.height).toBe(name.startsWith('banner') ? height / 2 : height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await keepPicture(page, name);
    await page.close();
  });
});

function pageOf({ name, height }: Listed): string {
  const icon = readFileSync('docs/pictures/icon.svg', 'utf8');
  const isBanner = name.startsWith('banner');
  const size = isBanner ? height / 2 : height;
  return `<!doctype html><style>
    body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 8px;
      background: #0b57d0; color: #fff; font: 600 26px 'Open Sans', 'Noto Sans', sans-serif; }
    svg { width: ${size}px; height: ${size}px; }
  </style>${icon}${isBanner ? '<span>Duebook</span>' : ''}`;
}
