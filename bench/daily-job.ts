/**
 * Cost of one run of the daily job for 100 and for 5,000 customers of the same five sellers:
 * service calls as counted by the host, and time as a ratio within this run.
 */
import { openHost, type Host } from '../host';

const SELLERS = 5;
const SIZES = [100, 5_000];
/** 2026-11-23, a Monday. */
const TODAY = 46_349;
const DAY_FORMAT = 'yyyy-mm-dd';

interface Measured {
  readonly rows: number;
  readonly calls: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly ms: number;
  readonly mails: number;
}

function aTeam(rows: number): Host {
  const host = openHost({ dist: 'dist', now: '2026-11-23T08:30:00Z', mailQuota: 100 });
  const address = (at: number): string => `seller${at % SELLERS}@team.example`;
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact'],
    ...Array.from({ length: rows }, (_, at) => [
      `c${at}`,
      `Customer ${at}`,
      address(at),
      'Clear',
      { value: TODAY + (at % 300), format: DAY_FORMAT },
      { value: TODAY - 1 - (at % 40), format: DAY_FORMAT },
    ]),
  ]);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ['digest', 'yes'],
    ['takeOver', '2026-01-05'],
  ]);
  return host;
}

async function measure(rows: number): Promise<Measured> {
  const host = aTeam(rows);
  host.resetServiceCalls();
  const began = performance.now();
  host.call('runHourly', [], { trigger: true });
  const ms = performance.now() - began;
  const { total, byMethod } = host.serviceCalls;
  const mails = host.outbox.length;
  await host.close();
  return { rows, calls: total, byMethod, ms, mails };
}

// Not measured: the first run compiles the bundle.
await measure(10);
const measured: Measured[] = [];
for (const rows of SIZES) measured.push(await measure(rows));

console.log(`The daily job, ${SELLERS} sellers`);
for (const { rows, calls, ms, mails } of measured) {
  console.log(`  ${rows} customers: ${calls} service calls, ${mails} mails, ${ms.toFixed(0)} ms`);
}
const [small, large] = measured as [Measured, Measured];
console.log(`Calls at ${large.rows} ÷ at ${small.rows}: ${large.calls / small.calls} (goal: 1).`);
console.log(`Time a row: ${((large.ms / large.rows / small.ms) * small.rows).toFixed(2)} ×.`);
const dearest = Object.entries(large.byMethod).sort(([, one], [, other]) => other - one);
console.log(
  `Most asked: ${dearest
    .slice(0, 6)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ')}.`,
);
