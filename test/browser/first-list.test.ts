/**
 * How many actions (a key or a click) it takes from a file that was never set up to the first due list, where every call
 * of the script takes a second, as in Google Sheets. Prints them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(180_000);

const SLOW = ['--latency', '1000'];

const folder = mkdtempSync(join(tmpdir(), 'duebook-first-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

let screen: Screen | null = null;
afterEach(() => screen?.close());

/** A list as a team keeps it, in a file of its own. */
function ownFile(): string {
  const path = join(folder, 'customers.csv');
  const rows = [
    '客户,联系人,手机,需求,预计成交,最近联系',
    '明澈口腔,陈澈,+1 202 555 0101,明确,2026-12-10,2026-11-02',
    '北光咖啡,林北,+1 202 555 0102,潜在,,2026-10-01',
    '火山工具,罗岩,+1 202 555 0103,,,',
  ];
  writeFileSync(path, rows.join('\n'));
  return path;
}

/** Opens the sidebar from the menu and clicks on until a customer to call is seen; returns the actions. */
async function untilTheList(
  task: string,
  args: readonly string[],
  [language, ...buttons]: readonly string[],
): Promise<{ readonly actions: number; readonly list: string }> {
  screen = await openScreen([...SLOW, '--language', language ?? 'en', ...args]);
  const { page } = screen;
  // Set up takes several seconds where every call takes one.
  page.setDefaultTimeout(60_000);
  const side = page.frameLocator('.sidebar iframe');
  const isChinese = language === 'zh';
  let actions = 0;
  const click = async (target: Locator): Promise<void> => {
    actions += 1;
    await target.click();
  };
  const menu = isChinese ? 'Duebook 跟进' : 'Duebook';
  await click(page.getByRole('menuitem', { name: menu, exact: true }));
  const open = isChinese ? '打开 Duebook' : 'Open Duebook';
  await click(page.getByRole('menu').getByText(open, { exact: true }));
  for (const name of buttons) await click(side.getByRole('button', { name, exact: true }));
  await side.locator('button[data-row]').first().waitFor();
  console.info(`${task} (${language}): ${actions} actions`);
  await screen.picture(`first-list-${language}.png`);
  return { actions, list: await side.locator('main').innerText() };
}

it('from an empty file it takes at most 5 actions to the first due list', async () => {
  const { actions, list } = await untilTheList(
    'empty file',
    ['--scenario', 'empty'],
    ['en', 'Set up with samples'],
  );
  expect(actions).toBeLessThanOrEqual(5);
  expect(list).toContain('1 working day late');
});

it('from a file of one’s own it takes at most 4 actions to the first due list', async () => {
  const { actions, list } = await untilTheList(
    'file of one’s own',
    ['--data', ownFile()],
    ['zh', '启用此表'],
  );
  expect(actions).toBeLessThanOrEqual(4);
  // The row is somebody to call.
  expect(list).toContain('陈澈');
});
