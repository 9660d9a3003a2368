/** In a real browser: what a closed deal lacks is listed below the day's list, and answered in the customer's card. */
import type { FrameLocator, Page } from 'playwright-core';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(120_000);

let screen: Screen;
let page: Page;
let side: FrameLocator;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'sample']);
  ({ page } = screen);
  side = page.frameLocator('.sidebar iframe');
  await screen.menu('Duebook', 'Open Duebook');
  await side.locator('button[data-row]').first().waitFor();
});
afterAll(() => screen.close());

const tab = (name: string) => side.getByRole('tab', { name });
const toComplete = () => side.locator('section.group', { hasText: 'To complete' });

describe('a deal that was won without an amount', () => {
  it('is listed below the lists of the day, and no more once its card has the amount', async () => {
    await tab('Customer').press('Enter');
    await screen.select('B5');
    const name = 'Blue Pier Hotels';
    await side.getByRole('heading', { name }).waitFor();
    await side.getByText('Won, lost or hand over').press('Enter');
    await side.getByLabel('Won', { exact: true }).check();
    await side.getByRole('button', { name: 'Mark as: Won' }).press('Enter');
    await side.getByRole('status').getByText(`${name} is marked as won.`).waitFor();

    await tab('Today').press('Enter');
    await side.getByRole('radio', { name: 'Team' }).check();
    await toComplete().getByText('Won: how much was bought?').first().waitFor();
    await toComplete().getByRole('button', { name }).press('Enter');
    await side.getByLabel('Amount (can be added later)').last().waitFor();
    await side.getByRole('button', { name: 'No amount to record' }).waitFor();
    await side.getByLabel('Amount (can be added later)').last().fill('1200');
    await side.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await side.getByRole('status').getByText(`Saved: ${name}.`).waitFor();
    await side.getByRole('button', { name: 'No amount to record' }).waitFor({ state: 'detached' });

    await tab('Today').press('Enter');
    await toComplete().getByRole('button', { name }).waitFor({ state: 'detached' });
  });
});
