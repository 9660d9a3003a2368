/**
 * The sidebar in a real browser, beside the sheet as `npm start` opens it: a day's work with only the keyboard on a
 * slow connection, following the selection, undo, and both languages. With PICTURES set to a folder, pictures for the
 * README are saved there.
 */
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { violations } from '../support/accessibility';
import { openScreen, type Screen } from '../support/screen';
import { becomeUser } from '../support/host-panel';
import { pressOnceShown } from '../support/press-once-shown';

jest.setTimeout(120_000);

/** Delay added to each answer of the script, in milliseconds. */
const SLOW_LINE_MS = 800;

/** The most it may take from selecting a row to saving an entry. */
const LONGEST_LOG_MS = 10_000;

interface Steadying {
  readonly grid: { getCurrentLifecycleStage(): number };
}
const STEADY = 3;

/** The part of the grid's API that reads the position of the cursor. */
interface Gridded {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getActiveRange(): { getRow(): number } | null;
      getRange(row: number, column: number): { getDisplayValue(): string };
    };
  };
}

let screen: Screen;
let page: Page;
let side: FrameLocator;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'sample']);
  ({ page } = screen);
  side = page.frameLocator('.sidebar iframe');
  // Until then the grid takes the focus back.
  await page.waitForFunction(
    (steady) => (globalThis as unknown as Steadying).grid.getCurrentLifecycleStage() === steady,
    STEADY,
  );
  await slowDown();
  await becomeUser(page, 'anna@harborline.example');
  await screen.menu('Duebook', 'Open Duebook');
});
afterAll(() => screen.close());

/** Delays only the script's answers to the sidebar, not the messages of the grid. */
async function slowDown(): Promise<void> {
  await page.addInitScript((laterMs) => {
    if (window === window.top) return;
    const listen = window.addEventListener.bind(window) as (...args: unknown[]) => void;
    const later = (kind: string, hear: (event: unknown) => void): void =>
      listen(kind, (event: unknown) =>
        kind === 'message'
          ? setTimeout(() => hear(event), (window as SlowWindow).laterMs)
          : hear(event),
      );
    Object.assign(window, { addEventListener: later, laterMs });
  }, SLOW_LINE_MS);
}

interface SlowWindow extends Window {
  laterMs?: number;
}

/** Removes the delay, so that the other tests run faster. */
const hurry = (): Promise<void> =>
  frame().evaluate(() => {
    (window as SlowWindow).laterMs = 0;
  });

const rows = (): ReturnType<FrameLocator['locator']> => side.locator('button[data-row]');
const focusedName = (): Promise<string> => side.locator('button[data-row]:focus .name').innerText();
const frame = (): Frame => {
  const found = page.frames().find((one) => one.url().includes('/frame/'));
  if (found === undefined) throw new Error('There is no sidebar.');
  return found;
};

async function looksRight(name: string): Promise<void> {
  expect(await violations(frame())).toEqual([]);
  const isWide = (): Promise<boolean> =>
    frame().evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await isWide()).toBe(false);
  // The size at 200 % zoom.
  await frame().evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  expect(await isWide()).toBe(false);
  await frame().evaluate(() => document.documentElement.style.removeProperty('zoom'));
  await screen.picture(`sidebar-${name}.png`);
}

describe('the sidebar', () => {
  it("the sidebar opens with today's list and focuses the first customer", async () => {
    await rows().first().waitFor();
    expect(await rows().count()).toBeGreaterThan(5);
    expect(await focusedName()).toBe(await rows().first().locator('.name').innerText());
    // The loading placeholder is removed.
    expect(await side.locator('#page > .opening').count()).toBe(0);
    await looksRight('today');
  });

  it('a follow-up is logged with three keys and a note within ten seconds on a slow connection', async () => {
    const name = await focusedName();
    const beganAt = Date.now();
    await page.keyboard.press('l');
    await side.getByRole('group', { name: 'What happened?' }).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('u');
    await page.keyboard.type('Wants the revised quote by Friday.');
    await side.locator('.preview strong').waitFor();
    expect(await side.locator('.preview strong').innerText()).toMatch(/next (Mon|Tue) Nov/);
    const filledIn = Date.now() - beganAt;
    await looksRight('log');
    const savedFrom = Date.now();
    await page.keyboard.press('Control+Enter');
    await side.getByRole('status').getByText(`Logged: ${name}`).waitFor();
    expect(filledIn + Date.now() - savedFrom).toBeLessThan(LONGEST_LOG_MS);
    expect(await focusedName()).not.toBe(name);
    await side.getByText('1 done today').waitFor();
  });

  it('undoing by key returns the customer to the list', async () => {
    const first = await rows().first().innerText();
    await page.keyboard.press('Control+z');
    await side.getByText('0 done today').waitFor();
    expect(await rows().first().innerText()).not.toBe(first);
  });

  it('a customer is snoozed with a reason', async () => {
    await hurry();
    await rows().first().focus();
    const name = await focusedName();
    await page.keyboard.press('s');
    await page.keyboard.type('On leave until Wednesday');
    await page.keyboard.press('Enter');
    await side.getByRole('status').getByText(name).waitFor();
    await side.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await rows().first().locator('.name').innerText()).not.toBe(name);
  });

  it('the sidebar follows the selection of the sheet', async () => {
    await side.getByRole('tab', { name: 'Customer' }).press('Enter');
    await screen.select('B4');
    await side.getByRole('heading', { name: 'Haven & Sons Printing' }).waitFor();
    await screen.select('B5');
    await side.getByRole('heading', { name: 'Blue Pier Hotels' }).waitFor();
    await looksRight('customer');
  });

  it('a customer of the list can be shown in the sheet', async () => {
    await side.getByRole('tab', { name: 'Today' }).press('Enter');
    await rows().nth(1).focus();
    const name = await focusedName();
    await page.keyboard.press('o');
    await page.waitForFunction((wanted) => {
      const { grid } = globalThis as unknown as { readonly grid: Gridded };
      const sheet = grid.getActiveWorkbook().getActiveSheet();
      const row = sheet.getActiveRange()?.getRow() ?? 0;
      return [0, 1, 2].some((at) => sheet.getRange(row, at).getDisplayValue() === wanted);
    }, name);
    await side.getByRole('tab', { name: 'Customer' }).press('Enter');
    await side.getByRole('heading', { name }).waitFor();
    await screen.select('B5');
    await side.getByRole('heading', { name: 'Blue Pier Hotels' }).waitFor();
  });

  it('opening a case makes the customer due for its promise', async () => {
    await side.getByText('Add a case').press('Enter');
    await side.getByLabel('What was said').fill('Two lamps arrived broken');
    await side.getByLabel('Promised for').fill('2026-11-24');
    await side.getByRole('button', { name: 'Add case' }).press('Enter');
    await side.getByText('promised for Tue Nov 24').waitFor();
    await side.getByText('Open complaint or promise').waitFor();
  });

  it('adding a customer warns of existing similar customers', async () => {
    await side.getByRole('tab', { name: 'Today' }).press('Enter');
    await page.keyboard.press('n');
    await side.getByLabel('Company').fill('Kestrel Logistics');
    await side.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    // In sight, with no older message that looks like the result.
    await side.getByText('Same company').waitFor();
    expect(await side.getByText('Same company').isVisible()).toBe(true);
    expect(await side.getByRole('status').innerText()).toBe('');
    await side.getByRole('button', { name: 'Add anyway' }).press('Enter');
    await side.getByRole('status').getByText('Kestrel Logistics added').waitFor();
    await side.getByRole('button', { name: 'Undo' }).press('Enter');
    await side
      .getByRole('status')
      .getByText(/Undone/)
      .waitFor();
    await side.getByRole('tab', { name: 'Customer' }).press('Enter');
    await screen.select('B4');
    await side.getByRole('heading', { name: 'Haven & Sons Printing' }).waitFor();
  });

  it('a key pressed the moment the log form appears is heard', async () => {
    const pressed = pressOnceShown(frame(), '[name=outcome]', '2');
    await side.getByRole('button', { name: 'Log a follow-up' }).press('Enter');
    await pressed;
    expect(await side.locator('[name=outcome]').nth(1).isChecked()).toBe(true);
  });

  it('the answers in the log form are kept when another customer is selected', async () => {
    await screen.select('B6');
    await side.getByText('This entry is for Haven & Sons Printing').waitFor();
    await side.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await side.getByRole('status').getByText('Logged: Haven & Sons Printing').waitFor();
  });

  it('the sidebar shows a seller who may change the settings of the team, and switches to Chinese for a manager', async () => {
    await side.getByRole('tab', { name: 'Settings' }).press('Enter');
    await side.getByText('Rules and settings').press('Enter');
    await side.getByText('Only a manager may do this: Grace Chen.').waitFor();
    expect(await side.getByLabel('Language').count()).toBe(0);
    await becomeUser(page, 'grace@harborline.example');
    await screen.menu('Duebook', 'Open Duebook');
    await rows().first().waitFor();
    await hurry();
    await side.getByRole('tab', { name: 'Settings' }).press('Enter');
    await side.getByText('Rules and settings').press('Enter');
    await looksRight('settings');
    await side.getByLabel('Language', { exact: true }).selectOption('中文');
    await side.getByRole('button', { name: /^Save \d change/ }).press('Enter');
    await side.getByRole('status').getByText('Setting changed').waitFor();
    // Immediately, without reopening the sidebar.
    await side.getByRole('tab', { name: '设置', selected: true }).waitFor();
    await screen.menu('Duebook', 'Open Duebook');
    await side.getByRole('tab', { name: '今天', selected: true }).waitFor();
    await rows().first().waitFor();
    expect(await frame().evaluate(() => document.documentElement.lang)).toBe('zh');
    await looksRight('today-zh');
  });

  it('the sidebar offers to set up an empty file', async () => {
    await screen.menu('File', 'Empty spreadsheet');
    await screen.menu('Duebook', 'Open Duebook');
    // Once the sheet has been looked at.
    await side.getByRole('button', { name: 'Set up Duebook', disabled: false }).waitFor();
    await looksRight('first-run');
  });
});
