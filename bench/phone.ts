/**
 * The page for phones: processor time of its thread from its arrival to its first paint (goal: 100 ms) and to the last of
 * what it shows at first, and a link of an email tapped, an outcome and Save at a second per call, as at Google (goal: 3 taps, one
 * call besides the page's own, 3 s of waiting). Prints medians without judging them; `npm run bench -- phone`.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../test/support/chromium';
import { servePage } from './support/serve-page';

const ROUNDS = 11;
const CALL_MS = 1_000;
const LINK = '/exec?v=log&c=HL-1002&d=2026-11-23';

/** An event of a trace of Chromium; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of a task, what the processor did for it. */
  readonly tdur?: number;
}

const told = (times: readonly number[], unit: string): string => {
  const sorted = [...times].sort((one, other) => one - other);
  const [least, most] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const [shown, from, to] = [median, least, most].map((time) => time.toFixed(unit === 's' ? 1 : 0));
  return `${shown} ${unit} (median of ${times.length}, ${from} to ${to})`;
};

/** Milliseconds of processor time of the page's thread from the arrival of the page to both paints. */
async function paintOf(
  browser: Browser,
  context: BrowserContext,
  address: string,
): Promise<{ readonly first: number; readonly last: number }> {
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['toplevel', 'loading', 'devtools.timeline'] });
  await shown(page, address);
  const trace = (await browser.stopTracing()).toString();
  await page.close();
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const paint = events.find(({ name }) => name === 'firstContentfulPaint');
  if (paint === undefined) throw new Error('Nothing was painted.');
  const here = events.filter(({ pid, tid }) => pid === paint.pid && tid === paint.tid);
  // The frame inside Google's page, or the host's.
  const arrived = here.filter(({ name }) => name === 'CommitLoad').at(-1)?.ts ?? 0;
  const last = here.filter(({ name }) => name.startsWith('largestContentfulPaint')).at(-1);
  const until = (end: number): number =>
    here
      .filter(({ name, ts }) => name.endsWith('RunTask') && ts >= arrived && ts <= end)
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  return { first: until(paint.ts), last: until(last?.ts ?? paint.ts) };
}

/** Opens the link and waits until its form can be used. */
async function shown(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.frameLocator('iframe').locator('form input[name=outcome]').first().waitFor();
}

/** Seconds that a person waits, who taps at once; and the calls of the page. */
async function logOf(
  context: BrowserContext,
  address: string,
  round: number,
): Promise<{ readonly waited: number; readonly calls: number }> {
  const page = await context.newPage();
  let calls = 0;
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if ((JSON.parse(String(payload)) as { readonly type: string }).type === 'run') calls += 1;
    }),
  );
  const inside = page.frameLocator('iframe');
  const began = performance.now();
  await shown(page, address);
  const opened = performance.now();
  await inside.locator('.chips label').nth(round).tap();
  const ready = performance.now();
  await inside.locator('button[type=submit]').tap();
  await inside.locator('.said:not(.bad) .link').first().waitFor();
  const waited = (performance.now() - ready + opened - began) / 1000;
  await page.close();
  return { waited, calls };
}

const server = await servePage(['--scenario', 'sample', '--latency', String(CALL_MS)]);
const browser = await launchChromium();
try {
  const context = await browser.newContext({
    viewport: { width: 390, height: 780 },
    ...{ hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  });
  await context.request.get(server.webAddress);
  const address = new URL(LINK, server.webAddress).href;
  const paints = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    paints.push(await paintOf(browser, context, address));
  }
  const [first, last] = [paints.map((paint) => paint.first), paints.map((paint) => paint.last)];
  console.log(`First paint after arrival: ${told(first, 'ms')} of processor time.`);
  console.log(`All that is shown at first: ${told(last, 'ms')}.`);
  const logs = [];
  for (let round = 0; round < 5; round += 1) logs.push(await logOf(context, address, round));
  const calls = [...new Set(logs.map((log) => log.calls))].join(' or ');
  const waited = told(
    logs.map((log) => log.waited),
    's',
  );
  console.log(
    `Link, outcome, Save: 3 taps, ${calls} call besides the page's own; waited ${waited}, of which two calls take ${(2 * CALL_MS) / 1000} s.`,
  );
} finally {
  await browser.close();
  await server.close();
}
