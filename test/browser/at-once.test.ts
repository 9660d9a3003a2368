/** Two people at work in the same seconds, where every call of the script takes a second: both are saved, once. */
import type { FrameLocator, Page } from 'playwright-core';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(180_000);

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'sample', '--latency', '1000']);
});
afterAll(() => screen.close());

/** The page of Team in the sidebar, which opens on every page of the host at once. */
async function teamOf(page: Page): Promise<FrameLocator> {
  const side = page.frameLocator('.sidebar iframe');
  await side.locator('button[data-row]').first().waitFor();
  await side.getByRole('radio', { name: 'Team' }).check({ force: true });
  await side.locator('button[data-row]', { hasText: 'Brightwater Spa' }).waitFor();
  return side;
}

/** Fills the log form of a customer in the list, up to Save. */
async function fillIn(page: Page, side: FrameLocator, name: string): Promise<void> {
  await side.locator('button[data-row]', { hasText: name }).focus();
  await page.keyboard.press('l');
  await side.getByRole('group', { name: 'What happened?' }).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('u');
}

/** The IDs of the customers in the journal, in its order. */
async function logged(): Promise<readonly string[]> {
  const { page } = screen;
  await page.getByText('Journal', { exact: true }).first().click();
  await screen.shows('A1', 'Date');
  const customer = await screen.columnOf('Customer ID');
  const found: string[] = [];
  for (let row = 2; (await screen.cell(`A${row}`)) !== ''; row += 1) {
    found.push(await screen.cell(`${customer}${row}`));
  }
  await page.getByText('Customers', { exact: true }).first().click();
  await screen.shows('B1', 'Company');
  return found;
}

it('what two people save while the other’s call is under way is there once, and so is what one types meanwhile', async () => {
  const one = screen.page;
  const before = await logged();
  const { pathname, search } = new URL(screen.address);
  const other = await screen.openOutside(pathname + search, {});
  await other.locator('canvas[id^=univer-sheet-main-canvas]').waitFor({ timeout: 40_000 });
  await screen.menu('Duebook', 'Open Duebook');
  const [mine, theirs] = [await teamOf(one), await teamOf(other)];
  await fillIn(other, theirs, 'Brightwater Spa');
  await one.bringToFront();
  await fillIn(one, mine, 'Redwood Outfitters');
  // Neither call has been answered when the other one, or the edit of a cell, is sent.
  await one.keyboard.press('Control+Enter');
  await other.keyboard.press('Control+Enter');
  const cell = `${await screen.columnOf('Next step')}2`;
  await screen.type(cell, 'Bring the price list');
  await screen.shows(cell, 'Bring the price list');
  const until = Date.now() + 30_000;
  let after = await logged();
  while (after.length < before.length + 2 && Date.now() < until) after = await logged();
  // Redwood Outfitters and Brightwater Spa.
  expect([...after.slice(before.length)].sort()).toEqual(['HL-1014', 'HL-1019']);
  expect(after.slice(0, before.length)).toEqual(before);
  await screen.shows(cell, 'Bring the price list');
});
