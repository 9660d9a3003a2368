/**
 * In a real browser: the tab is closed and the machine falls asleep between the portions of an import. Whoever opens the page
 * again, a colleague too, learns who left it unfinished, chooses the same file, and ends with every row once.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { keepPicture, openScreen } from '../support/screen';

jest.setTimeout(400_000);

const folder = mkdtempSync(join(tmpdir(), 'duebook-unfinished-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Three portions, since a call that takes longer than three seconds does not make the next one larger. */
const ROWS = 4_100;
const SLOW = ['--latency', '3100'];

const fileOf = (name: string, count: number): string => {
  const path = join(folder, name);
  const lines = Array.from({ length: count }, (_, at) => `Firm ${at},${name}${at}@x.example`);
  writeFileSync(path, ['Company,Email', ...lines].join('\n'));
  return path;
};

interface GridOfPage {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getMaxRows(): number;
      getRange(a1: string): { getValues(): readonly (readonly unknown[])[] };
    };
  };
}

async function openDialog(page: Page): Promise<FrameLocator> {
  await page.getByRole('menuitem', { name: 'Duebook', exact: true }).click();
  const item = page.getByRole('menu').getByText('Import…', { exact: true });
  const submenus = page.getByRole('menu').locator('[aria-haspopup=menu]');
  for (let at = 0; !(await item.isVisible()) && at < (await submenus.count()); at += 1) {
    await submenus.nth(at).click();
  }
  await item.click();
  const dialog = page.frameLocator('.dialog iframe');
  await dialog.locator('input[type=file]').waitFor({ state: 'attached', timeout: 60_000 });
  return dialog;
}

async function begin(dialog: FrameLocator, file: string): Promise<void> {
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Next' }).click({ timeout: 60_000 });
  await dialog.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click({ timeout: 60_000 });
}

describe('an import that was left unfinished', () => {
  it('is resumed by a colleague and survives an hour of sleep, and has every row once', async () => {
    const data = fileOf('known', 2);
    const file = fileOf('fair', ROWS);
    const screen = await openScreen(['--data', data, '--import', '--language', 'en', ...SLOW]);
    try {
      const first = await openDialog(screen.page);
      await begin(first, file);
      await first.getByText(`2000 of ${ROWS} rows`).waitFor({ timeout: 120_000 });
      await screen.page.close();

      const page = await screen.openOutside('/', { viewport: { width: 1400, height: 860 } });
      page.setDefaultTimeout(60_000);
      await page.getByRole('button', { name: 'Host', exact: true }).click();
      const user = page.locator('input[type=email]');
      const owner = await user.inputValue();
      await user.fill('colleague@harborline.example');
      await user.press('Tab');
      await page.keyboard.press('Escape');

      const second = await openDialog(page);
      await second.getByText(`rows of fair were imported on Nov 23 by ${owner}`).waitFor();
      await keepPicture(page, 'import-unfinished.png');
      await begin(second, file);
      // The machine sleeps while an hour goes by for the host.
      await second.getByText(/^[24]000 of 4100 rows/).waitFor({ timeout: 120_000 });
      const line = await page.context().newCDPSession(page);
      await line.send('Page.setWebLifecycleState', { state: 'frozen' });
      const other = await screen.openOutside('/', {});
      await other.getByRole('button', { name: /^Clock/ }).click({ timeout: 60_000 });
      await other.getByRole('button', { name: 'Next hour' }).click();
      await other.getByText('10:00').waitFor({ timeout: 60_000 });
      await line.send('Page.setWebLifecycleState', { state: 'active' });

      await second.getByText(`${ROWS} added`).waitFor({ timeout: 180_000 });
      await keepPicture(page, 'import-resumed.png');
      const found = await page.evaluate(
        (range) => {
          const { grid } = globalThis as unknown as { grid: GridOfPage };
          const sheet = grid.getActiveWorkbook().getActiveSheet();
          return { rows: sheet.getMaxRows(), ids: sheet.getRange(range).getValues().flat() };
        },
        `A2:A${ROWS + 3}`,
      );
      // Headings, two customers of before, and each row of the file once.
      expect(found.rows).toBe(ROWS + 3);
      expect(new Set(found.ids.filter((id) => id !== '')).size).toBe(ROWS + 2);
    } finally {
      await screen.close();
    }
  });
});
