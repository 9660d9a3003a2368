/**
 * Assessing customers one by one: those of whom nothing is kept, and the same with what was told of them
 * yesterday. Prints the ratio of the two within this run, so that load on the machine does not matter.
 */
import { openMemoryPlatform } from '../src/platform/memory';
import {
  assess,
  toldAtEndOf,
  toldText,
  type Cell,
  type Customer,
  type Day,
  type Policies,
} from '../src/rules';
import { readTeamFile } from '../src/workbook';

const CUSTOMERS = 20_000;
const ROUNDS = 25;
/** 2026-11-23, a Monday. */
const TODAY: Day = 46_349;
const TAKE_OVER: Day = TODAY - 100;

const NEEDS = ['Clear', 'Clear', 'Clear', 'Potential', 'None', ''];
const INTENTIONS = ['', 'Interested', 'Considering', 'Not now'];
const STAGES = ['', 'Negotiating', 'New', 'Won', 'Lost', '', '', ''];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';
const everyNth = (at: number, nth: number, day: Day): Cell => (at % nth === 0 ? { day } : '');

/** Of every kind of customer some: planned, promised, with birthdays, never contacted, bought from. */
function readCustomers(): { readonly customers: readonly Customer[]; readonly policies: Policies } {
  const platform = openMemoryPlatform({
    now: () => Date.parse('2026-11-23T08:30:00Z'),
    user: 'owner@team.example',
    quota: 100,
    sheets: {
      Customers: [
        ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Intention', 'Stage'].concat([
          ...['Last contact', 'Planned for', 'Birthday', 'Last purchase'],
        ]),
        ...Array.from({ length: CUSTOMERS }, (_, at): Cell[] => [
          `c${at}`,
          `Customer ${at}`,
          at % 7 === 0 ? '' : `Seller ${at % 50}`,
          pick(NEEDS, at),
          { day: TODAY - 60 + ((at * 13) % 400) },
          pick(INTENTIONS, at >> 1),
          pick(STAGES, at >> 2),
          at % 6 === 0 ? '' : { day: TODAY - 1 - ((at * 7) % 120) },
          everyNth(at, 9, TODAY - 5 + (at % 40)),
          everyNth(at, 5, 30_000 + at),
          everyNth(at, 3, TODAY - ((at * 11) % 700)),
        ]),
      ],
      Settings: [
        ['Setting', 'Value'],
        ['takeOver', { day: TAKE_OVER }],
      ],
    },
  });
  const { customers, policies } = readTeamFile(platform, TODAY);
  return { customers: customers.map(({ record }) => record), policies };
}

const { customers, policies } = readCustomers();
const keeping: Policies = { ...policies, keepsTold: true };
const kept = customers.map((customer): Customer => {
  const seen = { ...customer, since: TAKE_OVER };
  const told = toldAtEndOf(TODAY - 1, seen, keeping);
  return { ...seen, told: told === null ? '' : toldText(told) };
});
const tasks = [
  { name: 'nothing kept', rows: customers, by: policies, times: [] as number[] },
  { name: 'since and told kept', rows: kept, by: keeping, times: [] as number[] },
];
// Two unmeasured rounds, in which the code is compiled.
for (let round = -2; round < ROUNDS; round += 1) {
  for (const { rows, by, times } of tasks) {
    globalThis.gc?.();
    const began = process.cpuUsage();
    for (const customer of rows) assess(customer, by, TODAY);
    const { user, system } = process.cpuUsage(began);
    if (round >= 0) times.push((user + system) / 1000);
  }
}
// The round that was disturbed least.
const [bare, told] = tasks.map(({ times }) => Math.min(...times)) as [number, number];
console.log(`Assessing ${CUSTOMERS} customers, milliseconds of one core`);
for (const [at, { name }] of tasks.entries()) {
  const ms = [bare, told][at] ?? NaN;
  console.log(`  ${name}: ${ms.toFixed(1)}, ${((ms * 1e6) / CUSTOMERS).toFixed(0)} ns a customer`);
}
console.log(`Kept ÷ nothing kept: ${(told / bare).toFixed(2)} (goal: 1.1).`);
