/**
 * The spreadsheet in a browser with 1,000, 5,000 and 10,000 customers: time until it is ready, time from Enter until a
 * live formula column shows its result, and the longest time the page did not draw. Prints medians without judging
 * them; `npm run bench -- screen`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { servePage } from './support/serve-page';

const EDITS = 11;
const NEEDS = ['clear', 'none'];

/** The test interface of the page's grid. */
interface GridOfPage {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getMaxColumns(): number;
      getRange(a1: string): { activate(): void; getDisplayValue(): string };
    };
  };
}

/** The browser features used here, which Node's types lack. */
interface PageGlobals {
  readonly grid: GridOfPage;
  readonly requestAnimationFrame: (this: void, draw: () => void) => void;
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

/** Starts recording the longest time the page does not draw. */
function watchPauses(): void {
  const here = globalThis as unknown as PageGlobals & { longest: number };
  here.longest = 0;
  let last = performance.now();
  const frame = (): void => {
    const now = performance.now();
    here.longest = Math.max(here.longest, now - last);
    last = now;
    here.requestAnimationFrame(frame);
  };
  frame();
}

function longestPause(): number {
  return (globalThis as unknown as { longest: number }).longest;
}

async function columnOf(page: Page, heading: string): Promise<string> {
  for (let column = 1; column <= 60; column++) {
    if ((await show(page, `${letters(column)}1`)) === heading) return letters(column);
  }
  throw new Error(`There is no column ${heading}.`);
}

/** Milliseconds from Enter until the cell changes, by the clock of the browser. */
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

/** Ten thousand customers, as a file to import. */
function tenThousand(): string {
  const path = join('.build', '10000.csv');
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `C-${at},Company ${at},Contact ${at},clear,2026-12-${10 + (at % 20)},2026-11-02`,
  );
  writeFileSync(
    path,
    ['Customer ID,Company,Contact,Need,Expected close,Last contact', ...rows].join('\n'),
  );
  return path;
}

async function measure(what: string, args: readonly string[]): Promise<void> {
  const server = await servePage(args);
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
    await page.evaluate(watchPauses);
    const times: number[] = [];
    for (let row = 3; row < 3 + EDITS; row++) {
      const ms = await editUntilSeen(page, `${need}${row}`, `${grade}${row}`);
      if (ms !== null) times.push(ms);
    }
    process.stdout.write(
      `${what} customers: ready ${Math.round(readyMs)} ms; edit seen recomputed ${Math.round(median(times))} ms` +
        ` (median of ${times.length}, ${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))});` +
        ` longest pause of the page ${Math.round(await page.evaluate(longestPause))} ms\n`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

for (const count of ['1000', '5000']) await measure(count, ['--scenario', count]);
await measure('10000', ['--data', tenThousand()]);
