/**
 * `npm run digest` as people run it: processor seconds and peak memory of the whole command, over a file of
 * 100,000 customers alone and with a team and a journal of 200,000 rows, and over a file of 200,000 customers.
 * Beside each, what it took before 0.3.0 (commit d477113f), measured on a quiet machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoFromDay } from '../src/rules';

const CUSTOMERS = 100_000;
const SELLERS = 50;
/** 2026-11-23, a Monday. */
const TODAY = 46_349;

const folder = mkdtempSync(join(tmpdir(), 'duebook-bench-'));

function write(
  name: string,
  headings: string,
  count: number,
  line: (at: number) => string,
): string {
  const path = join(folder, name);
  writeFileSync(path, [headings, ...Array.from({ length: count }, (_, at) => line(at))].join('\n'));
  return path;
}

const customersIn = (name: string, count: number): string =>
  write(
    name,
    'Customer ID,Company,Contact,Phone,Owner,Need,Expected close',
    count,
    (at) =>
      `c${at},Customer ${at},Person ${at},+49 30 ${100_000 + at},${at % 7 === 0 ? '' : `Seller ${at % SELLERS}`},Clear,${isoFromDay(TODAY + (at % 300))}`,
  );
const customers = customersIn('customers.csv', CUSTOMERS);
const twice = customersIn('twice.csv', 2 * CUSTOMERS);
const team = write(
  'team.csv',
  'Name,Email,Role,Entries a day',
  SELLERS,
  (at) => `Seller ${at},seller${at}@team.example,Seller,20`,
);
const journal = write(
  'journal.csv',
  'Entry ID,Customer ID,Date,By,Kind,Note,Logged at',
  2 * CUSTOMERS,
  (at) => {
    const on = isoFromDay(TODAY - 1 - (at % (at < CUSTOMERS ? 40 : 10)));
    return `e${at},c${at % CUSTOMERS},${on},Seller ${at % SELLERS},Touch,Wants the offer split in two.,${on} 10:00`;
  },
);

/** Written by the command's own process when it ends. */
const usageFile = join(folder, 'usage.json');
const onExit = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));`;

function measure(name: string, before: string, [data, ...options]: readonly string[]): void {
  const args = ['scripts/digest.mjs', '--data', data ?? '', '--today', isoFromDay(TODAY), '--json'];
  const preload = `data:text/javascript,${encodeURIComponent(onExit)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, ...args, ...options],
    { maxBuffer: 2 ** 30, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  const seconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const peakMb = (usage.maxRSS * 1024) / 1e6;
  console.log(`  ${name}: ${seconds.toFixed(1)} CPU s, peak ${peakMb.toFixed(0)} MB (${before})`);
}

try {
  console.log('The whole command npm run digest');
  measure(`${CUSTOMERS} customers`, 'before 24.5 s, 1322 MB; goal: half of both', [customers]);
  measure('with 50 sellers and 200000 entries', 'before 60.8 s, 2526 MB', [
    customers,
    ...['--team', team, '--journal', journal],
  ]);
  measure(`${2 * CUSTOMERS} customers`, 'goal: 1200 MB', [twice]);
} finally {
  rmSync(folder, { recursive: true });
}
