/**
 * Reading files in a page: 50,000 customers as CSV in UTF-8 and GB18030, as CSV with a quotation mark that pairs with
 * none and as a web page, read in Chromium with a pause between slices. Prints the time of each and its longest task
 * (bound: 200 ms), which are times of a clock: on a busy machine they are longer than the work. CHROMIUM_PATH names
 * the browser.
 */
import { build } from 'esbuild';
import { encode } from 'iconv-lite';
import { chromium } from 'playwright-core';

const ROWS = 50_000;
const LONGEST_TASK = 200;

const HEADINGS =
  'Customer ID,Company,Contact,Phone,Mobile,Email,Owner,Need,Stage,Expected close,Potential value,' +
  'Intention,Last contact,Added,Address,City,Postal code,Country,Tags,Notes';

const cellsOf = (at: number): readonly string[] => [
  ...[`C${at}`, `云栖茶业 ${at}`, `王敏 ${at % 977}`, `+49 441 ${100_000 + at}`, ''],
  ...[`p${at}@x${at % 999}.example`, `owner${at % 20}@team.example`, 'clear', 'negotiating'],
  ...['12/25/2026', '1100.50', 'interested', '2026-03-11', '11/21/2025', `Street ${at % 500}`],
  ...['Oldenburg', '26121', 'Germany', 'vip', 'a remark about the customer that is longer'],
];

const lines = [HEADINGS.split(','), ...Array.from({ length: ROWS }, (_, at) => cellsOf(at))];
const csv = lines.map((cells) => cells.join(',')).join('\n');
const rows = lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
const FILES: Readonly<Record<string, Buffer>> = {
  'CSV in UTF-8': Buffer.from(csv),
  'CSV in GB18030': encode(csv, 'gb18030'),
  'CSV with an odd quotation mark': Buffer.from(`${csv}\n"Bolt" Ltd,Ben`),
  'web page': Buffer.from(`<html><table>${rows.join('')}</table></html>`),
};

/** Runs in the page. */
const MEASURE = `async (path) => {
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const began = performance.now();
  const { rows } = await reader.readTable({
    bytes,
    name: 'bench',
    seconds: () => performance.now() / 1000,
    pause: () =>
      new Promise((go) => {
        // A nested timer waits for 4 ms at least.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          go();
        };
        port2.postMessage(null);
      }),
  });
  const took = performance.now() - began;
  await new Promise((go) => setTimeout(go, 300));
  return { rows: rows.length, took, longest: Math.max(0, ...tasks) };
}`;

interface Taken {
  readonly rows: number;
  readonly took: number;
  readonly longest: number;
}

const { outputFiles } = await build({
  entryPoints: ['src/files/index.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'reader',
  target: 'es2022',
});
const script = outputFiles[0]?.text ?? '';
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, bytes] of Object.entries(FILES)) {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/file')
        ? route.fulfill({ body: bytes })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto('http://reading.example/');
    await page.addScriptTag({ content: script });
    const taken = await page.evaluate<Taken>(`(${MEASURE})('/file')`);
    const seconds = (taken.took / 1000).toFixed(1);
    const verdict = taken.longest <= LONGEST_TASK ? 'kept' : 'PASSED';
    console.log(
      `${name}: ${taken.rows} rows in ${seconds} s, longest task ${taken.longest.toFixed(0)} ms, ` +
        `bound ${LONGEST_TASK} ms ${verdict}`,
    );
    await page.close();
  }
} finally {
  await browser.close();
}
