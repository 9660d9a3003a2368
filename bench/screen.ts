/**
 * The spreadsheet in a real browser: how long until it is ready, and how long after Enter the answer of a live formula
 * column is seen, at 1,000 and 5,000 customers. Medians, printed and not judged; `npm run bench -- screen`.
 */
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { startCommand } from '../host/cli/start/start-command';

const EDITS = 11;
const NEEDS = ['clear', 'none'];

/** What the page's grid tells of itself. */
interface GridOfPage {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getMaxColumns(): number;
      getRange(a1: string): { activate(): void; getDisplayValue(): string };
    };
  };
}

/** What the page offers; Node's own types know no keyboard. */
interface PageGlobals {
  readonly grid: GridOfPage;
  readonly addEventListener: (
    this: void,
    type: 'keydown',
    heard: () => void,
    options: { readonly capture: true; readonly once: true },
  ) => void;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

async function show(page: Page, a1: string): Promise<string> {
  return page.evaluate((at) => {
    const { grid } = globalThis as unknown as { grid: GridOfPage };
    return grid.getActiveWorkbook().getActiveSheet().getRange(at).getDisplayValue();
  }, a1);
}

async function columnOf(page: Page, heading: string): Promise<string> {
  for (let column = 1; column <= 60; column++) {
    if ((await show(page, `${letters(column)}1`)) === heading) return letters(column);
  }
  throw new Error(`There is no column ${heading}.`);
}

/** Milliseconds from Enter until the cell shows something else; the browser's own clock. */
async function editUntilSeen(page: Page, input: string, answer: string): Promise<number | null> {
  const before = await show(page, answer);
  const text = NEEDS.find((need) => (before === 'E') !== (need === 'none')) ?? '';
  await page.evaluate((at) => {
    const { grid } = globalThis as unknown as { grid: GridOfPage };
    grid.getActiveWorkbook().getActiveSheet().getRange(at).activate();
  }, input);
  await page.waitForTimeout(150);
  await page.keyboard.type(text);
  await page.evaluate(
    ([at, old]) => {
      const here = globalThis as unknown as PageGlobals;
      const { grid } = here;
      const look = (pressedAt: number, resolve: (ms: number | null) => void): void => {
        const now = grid.getActiveWorkbook().getActiveSheet().getRange(at).getDisplayValue();
        if (now !== old) resolve(performance.now() - pressedAt);
        else if (performance.now() - pressedAt > 10_000) resolve(null);
        else setTimeout(() => look(pressedAt, resolve), 4);
      };
      const seen = new Promise<number | null>((resolve) => {
        const press = (): void => look(performance.now(), resolve);
        here.addEventListener('keydown', press, { capture: true, once: true });
      });
      Object.assign(globalThis, { seen });
    },
    [answer, before] as const,
  );
  await page.keyboard.press('Enter');
  return page.evaluate(() => (globalThis as unknown as { seen: Promise<number | null> }).seen);
}

async function measure(customers: number): Promise<void> {
  const { server } = await startCommand(['--no-open', '--scenario', String(customers)], {
    dist: 'dist',
    built: '.build/screen',
    sample: 'host/sample',
    fonts: 'node_modules/@fontsource/noto-sans-sc',
    workbooks: '.build/workbooks',
    now: Date.UTC(2026, 10, 23, 8),
    timezone: 'Etc/UTC',
    out: () => undefined,
    say: (text) => process.stderr.write(text),
    open: () => undefined,
  });
  if (server === null) throw new Error('The page did not open.');
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    const began = performance.now();
    await page.goto(server.address);
    const canvas = page.locator('canvas[id^=univer-sheet-main-canvas]');
    await canvas.waitFor({ timeout: 60_000 });
    await page.getByRole('menubar').waitFor();
    const readyMs = performance.now() - began;
    const [need, grade] = [await columnOf(page, 'Need'), await columnOf(page, 'Grade')];
    const place = await canvas.boundingBox();
    if (place) await page.mouse.click(place.x + 90, place.y + 50);
    const times: number[] = [];
    for (let row = 3; row < 3 + EDITS; row++) {
      const ms = await editUntilSeen(page, `${need}${row}`, `${grade}${row}`);
      if (ms !== null) times.push(ms);
    }
    process.stdout.write(
      `${customers} customers: ready ${Math.round(readyMs)} ms; edit seen recomputed ${Math.round(median(times))} ms` +
        ` (median of ${times.length}, ${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})\n`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Builders {
  readonly readyScreen: () => Promise<void>;
}

const { readyScreen } = createRequire(`${process.cwd()}/`)('./esbuild.config.js') as Builders;
await readyScreen();
for (const customers of [1_000, 5_000]) await measure(customers);
