/**
 * The mails of a morning in a real browser: made by the bundle that ships, sent and read back, then
 * looked at as a person would, at phone and desktop width, in both languages. With PICTURES set to a
 * folder, what is seen is kept there: the README's pictures are made this way (`npm run pictures`).
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from '../support/accessibility';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(60_000);

const pictures = process.env['PICTURES'];
const SCREENS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1000, height: 800 },
] as const;

const isWiderThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each(['en', 'zh'] as const)('the mails of the sample (%s)', (language) => {
  let screen: Screen;

  beforeAll(async () => {
    screen = await openScreen(['--scenario', 'sample', '--language', language]);
  });
  afterAll(() => screen.close());

  const keep = async (page: Page, name: string): Promise<void> => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, name) });
  };

  it('stand in the outbox, one for each of the team, beside the sheet they came from', async () => {
    const { page } = screen;
    await screen.shows('B2', 'Northwind Bakeries');
    await page.getByRole('button', { name: /Outbox|发件箱/ }).click();
    expect(await page.getByRole('button', { name: /harborline\.example/ }).count()).toBe(4);
  });

  it.each(SCREENS)('fit a $name and can be read by everyone', async ({ name, width, height }) => {
    // The mail's policy runs no script; a browser that ignores it stands in for a screen reader.
    const page = await screen.openOutside({ bypassCSP: true, viewport: { width, height } });
    await page.goto(`${screen.address}mail/0`);
    expect(await isWiderThanScreen(page)).toBe(false);
    expect(await page.getByRole('link', { name: /\+?\d[\d ]{6,}/ }).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await keep(page, `digest-${language}-${name}.png`);
    await page.close();
  });
});
