/**
 * Opens the spreadsheet in a browser as `npm start` does, and reads its cells, drawn on a canvas.
 */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startCommand } from '../../host/cli/start/start-command';
import type { ScreenServer } from '../../host/screen/server';
import { launchChromium } from './chromium';
import { startFrame } from './start-frame';

/** The test interface of the page's grid, as far as it is used here. */
interface GridOfPage {
  executeCommand(id: string, params: object): Promise<unknown>;
  getActiveWorkbook(): {
    getActiveSheet(): {
      getSheetName(): string;
      getRange(a1: string): {
        activate(): void;
        getDisplayValue(): string;
        getFormula(): string;
        getBackground(): string;
      };
    };
  };
}

export interface Screen {
  readonly page: Page;
  /** As the command prints it. */
  readonly address: string;
  /** Requests to any other server. */
  readonly strangers: readonly string[];
  /** The visible text of a cell of the open sheet. */
  cell(a1: string): Promise<string>;
  formula(a1: string): Promise<string>;
  /** Selects a cell, types and presses Enter. */
  type(a1: string, text: string): Promise<void>;
  select(a1: string): Promise<void>;
  /** Waits until the cell shows the text; if it never does, fails with what it shows. */
  shows(a1: string, text: string): Promise<void>;
  menu(caption: string, item: string): Promise<void>;
  /** The letters of the column with this heading in the open sheet; fails when there is none. */
  columnOf(heading: string): Promise<string>;
  /** Runs a command of the grid, as its menus do. */
  command(id: string, params?: object): Promise<unknown>;
  picture(name: string, page?: Page): Promise<void>;
  /** Opens a path of the server in a new context of the browser, which has asked for the printed address before. */
  openOutside(path: string, options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A to AZ. */
const COLUMNS = ['', 'A'].flatMap((before) =>
  Array.from({ length: 26 }, (_, at) => before + String.fromCharCode(65 + at)),
);

/** Added to each call of the script unless a test asks for more, so that nothing passes by being instant. */
const LATENCY_MS = 50;

/**
 * @param dist folder of the script; the shipped one by default
 * @param watch is given the page before it opens anything
 */
export async function openScreen(
  args: readonly string[],
  dist = 'dist',
  watch: (page: Page) => void = () => undefined,
): Promise<Screen> {
  const { server } = await startCommand(
    ['--no-open', '--latency', String(LATENCY_MS), ...args],
    await startFrame(dist),
  );
  if (server === null) throw new Error('The page did not open.');
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    return await screenOf(server, browser, watch);
  } catch (thrown) {
    // Anything left open would keep the test run from ending.
    await browser?.close();
    await server.close();
    throw thrown;
  }
}

async function screenOf(
  server: ScreenServer,
  browser: Browser,
  watch: (page: Page) => void,
): Promise<Screen> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  watch(page);
  // Long enough for a busy machine.
  page.setDefaultTimeout(20_000);
  const strangers: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${new URL(server.address).origin}/`) && !/^(data|blob):/.test(url))
      strangers.push(url);
  });
  await page.goto(server.address);
  await page.locator('canvas[id^=univer-sheet-main-canvas]').waitFor({ timeout: 30_000 });
  await page.getByRole('menubar').waitFor();

  const ask = (a1: string, what: 'getDisplayValue' | 'getFormula'): Promise<string> =>
    page.evaluate(
      ([at, method]) => {
        const { grid } = globalThis as unknown as { grid: GridOfPage };
        return String(grid.getActiveWorkbook().getActiveSheet().getRange(at)[method]());
      },
      [a1, what] as const,
    );
  const select = async (a1: string): Promise<void> => {
    // One click gives the grid the keyboard focus (a second would open the cell); the grid's own
    // command selects the cell.
    const hasKeyboard = await page.evaluate(
      () => document.querySelector('.board')?.contains(document.activeElement) === true,
    );
    const board = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    if (board && !hasKeyboard) await page.mouse.click(board.x + 90, board.y + 50);
    const activate = (): Promise<void> =>
      page.evaluate((at) => {
        const { grid } = globalThis as unknown as { grid: GridOfPage };
        grid.getActiveWorkbook().getActiveSheet().getRange(at).activate();
      }, a1);
    const isNamed = (timeout: number): Promise<unknown> =>
      page.waitForFunction(
        (at) => {
          const boxes = [...document.querySelectorAll<HTMLInputElement>('.board input')];
          return boxes.some(({ value }) => value === at);
        },
        a1,
        { timeout },
      );
    // The box beside the formula bar names the cell once it is mounted. It never hears of a cell that
    // was selected before that, so such a cell is selected again.
    await activate();
    await isNamed(3_000).catch(async () => {
      await activate();
      await isNamed(20_000);
    });
  };
  return {
    page,
    address: server.address,
    strangers,
    cell: (a1) => ask(a1, 'getDisplayValue'),
    formula: (a1) => ask(a1, 'getFormula'),
    select,
    async type(a1, text) {
      await select(a1);
      await page.keyboard.type(text);
      // As slow as a person, so that anything the grid opens while typing has appeared.
      await page.waitForTimeout(120);
      const isLeft = (timeout: number): Promise<unknown> =>
        page.waitForFunction(
          (at) => {
            const boxes = [...document.querySelectorAll<HTMLInputElement>('.board input')];
            return boxes.every(({ value }) => value !== at);
          },
          a1,
          { timeout },
        );
      await page.keyboard.press('Enter');
      // The typed value is there; formulas that depend on it may take a little longer. On a busy machine the
      // grid's list of choices may open late and take the first Enter, as it would from a person.
      await isLeft(5_000).catch(async () => {
        await page.keyboard.press('Enter');
        await isLeft(20_000);
      });
    },
    async shows(a1, text) {
      const until = Date.now() + 20_000;
      while ((await ask(a1, 'getDisplayValue')) !== text && Date.now() < until) {
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      }
      expect(`${a1}: ${await ask(a1, 'getDisplayValue')}`).toBe(`${a1}: ${text}`);
    },
    async menu(caption, item) {
      await page.getByRole('menuitem', { name: caption, exact: true }).click();
      const wanted = page.getByRole('menu').getByText(item, { exact: true });
      const submenus = page.getByRole('menu').locator('[aria-haspopup=menu]');
      for (let at = 0; !(await wanted.isVisible()) && at < (await submenus.count()); at += 1) {
        await submenus.nth(at).click();
      }
      await wanted.click();
    },
    command: (id, params = {}) =>
      page.evaluate(
        ([name, given]) => {
          const { grid } = globalThis as unknown as { grid: GridOfPage };
          return grid.executeCommand(name, given);
        },
        [id, params] as const,
      ),
    async columnOf(heading) {
      for (const letters of COLUMNS) {
        if ((await ask(`${letters}1`, 'getDisplayValue')) === heading) return letters;
      }
      throw new Error(`There is no column “${heading}”.`);
    },
    picture: (name, shown = page) => keepPicture(shown, name),
    async openOutside(path, options) {
      const context = await browser.newContext(options);
      // For the cookie; opening the whole page would take seconds.
      await context.request.get(server.address);
      const outside = await context.newPage();
      await outside.goto(new URL(path, server.address).href);
      return outside;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Saves a picture when PICTURES names a folder, as in `npm run pictures`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, name) });
}

/** Answers the script's dialogs with Yes until there are no more. */
export async function agree({ page }: Screen): Promise<void> {
  const yes = page.getByRole('dialog').getByRole('button', { name: /^(Yes|OK|是|确定)$/ });
  for (;;) {
    await page.waitForFunction(
      () => document.querySelector('dialog.question') ?? !document.querySelector('.busy.on'),
      undefined,
      { timeout: 40_000 },
    );
    if (!(await yes.isVisible())) return;
    const question = await page.getByRole('dialog').textContent();
    await yes.click();
    await page.waitForFunction(
      (before) => document.querySelector('dialog.question')?.textContent !== before,
      question,
    );
  }
}
