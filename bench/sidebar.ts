/**
 * The sidebar: time of the script for Today with 5,000 customers (goal: 700 ms), also by that of an empty answer, and
 * time from loading the page to its first drawing (goal: 150 ms), also by that of an empty page beside the same sheet.
 * Prints medians without judging them; `npm run bench -- sidebar`.
 */
import { chromium, type Frame, type Page } from 'playwright-core';
import { openHost, type Host } from '../host';
import { servePage } from './support/serve-page';

const CUSTOMERS = 5_000;
const SELLERS = 5;
const ROUNDS = 11;
/** 2026-11-23, a Monday. */
const TODAY = 46_349;
const DAY_FORMAT = 'yyyy-mm-dd';

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;

const told = (times: readonly number[]): string =>
  `${Math.round(median(times))} ms (median of ${times.length}, ` +
  `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`;

/** Customers as in a sheet in use: a third of them have entries in the journal. */
function aTeam(): Host {
  const host = openHost({ dist: 'dist', now: '2026-11-23T08:30:00Z' });
  const address = (at: number): string => `seller${at % SELLERS}@team.example`;
  const day = (serial: number) => ({ value: serial, format: DAY_FORMAT });
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Phone', 'Owner', 'Need', 'Expected close', 'Last contact'],
    ...Array.from({ length: CUSTOMERS }, (_, at) => [
      `c${at}`,
      `Customer ${at}`,
      `+49 30 ${100_000 + at}`,
      address(at),
      'Clear',
      day(TODAY + (at % 300)),
      day(TODAY - 1 - (at % 40)),
    ]),
  ]);
  host.book.addSheet('Journal', [
    ['Entry ID', 'Customer ID', 'Date', 'By', 'Kind', 'Note'],
    ...Array.from({ length: CUSTOMERS / 3 }, (_, at) => [
      `e${at}`,
      `c${at * 3}`,
      day(TODAY - 1 - ((at * 3) % 40)),
      address(at * 3),
      'Contact',
      'asked for a quote',
    ]),
  ]);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ['takeOver', '2026-01-05'],
  ]);
  return host;
}

function timesOf(host: Host, question: object): readonly number[] {
  const ask = (): number => {
    const began = performance.now();
    host.call('ask', [JSON.stringify(question)], { user: 'seller0@team.example' });
    return performance.now() - began;
  };
  // The first run only warms up caches.
  ask();
  return Array.from({ length: ROUNDS }, ask);
}

interface Paints {
  getEntriesByName(name: string): readonly { readonly startTime: number }[];
}

interface Painted {
  /** Milliseconds from loading the page until its first text was drawn. */
  readonly first: number;
  /** Likewise until the largest text was drawn, which is in the list. */
  readonly list: number;
  /** Likewise the first text of an empty page. */
  readonly empty?: number;
}

/** As the page of the sidebar is shown, with a word in it. */
async function paintOfEmpty(page: Page): Promise<number> {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.className = 'empty-page';
    frame.srcdoc = '<!doctype html><p>Duebook</p>';
    frame.style.cssText =
      'position: fixed; right: 0; top: 60px; width: 300px; height: 600px; z-index: 9';
    document.body.append(frame);
  });
  await page.frameLocator('.empty-page').getByText('Duebook').waitFor();
  const frame = await (await page.locator('.empty-page').elementHandle())?.contentFrame();
  const { first } = frame ? await painted(frame) : { first: NaN };
  await page.evaluate(() => document.querySelector('.empty-page')?.remove());
  return first;
}

async function painted(frame: Frame): Promise<Painted> {
  return frame.evaluate(
    () =>
      new Promise<Painted>((resolve) => {
        new PerformanceObserver((told) => {
          const list = told.getEntries().at(-1)?.startTime;
          const [paint] = (performance as unknown as Paints).getEntriesByName(
            'first-contentful-paint',
          );
          if (paint !== undefined && list !== undefined) resolve({ first: paint.startTime, list });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

async function paints(): Promise<readonly Painted[]> {
  const server = await servePage(['--scenario', 'sample']);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    await page.goto(server.address);
    await page.getByRole('menubar').waitFor({ timeout: 60_000 });
    const times: Painted[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.getByRole('menuitem', { name: 'Duebook', exact: true }).click();
      await page.getByRole('menu').getByText('Open Duebook', { exact: true }).click();
      await page.frameLocator('.sidebar iframe').locator('[data-row]').first().waitFor();
      const frame = page.frames().find((one) => one.url().includes('/frame/'));
      const shown = frame === undefined ? null : await painted(frame);
      await page.locator('.sidebar').getByRole('button', { name: 'Close' }).click();
      if (shown !== null) times.push({ ...shown, empty: await paintOfEmpty(page) });
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

const host = aTeam();
/** What any question costs: loading the script and answering nothing. */
const nothing = median(timesOf(host, []));
for (const scope of ['mine', 'team']) {
  const times = timesOf(host, { ask: 'today', scope });
  console.log(
    `Today of ${CUSTOMERS} customers, ${scope}: ${told(times)}, ${(median(times) / nothing).toFixed(1)} × an empty answer.`,
  );
}
console.log(
  `One customer of ${CUSTOMERS}: ${told(timesOf(host, { ask: 'customer', customer: 'c77' }))}.`,
);
await host.close();
const drawn = await paints();
const ofEmpty = drawn.map(({ empty = NaN }) => empty);
const times = (median(drawn.map(({ first }) => first)) / median(ofEmpty)).toFixed(1);
console.log(
  `The sidebar's first paint: ${told(drawn.map(({ first }) => first))}, ${times} × that of an empty page, ${told(ofEmpty)}.`,
);
console.log(`The list in it: ${told(drawn.map(({ list }) => list))}.`);
