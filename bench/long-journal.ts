/**
 * A workbook whose Journal has 200,000 rows, through the shipped script in the host: processor seconds for
 * opening one customer, logging one contact and showing the list of today.
 */
import { openHost } from '../host';
import { isoFromDay } from '../src/rules';

const CUSTOMERS = 20_000;
const ENTRIES = 200_000;
const SELLERS = 50;
/** 2026-11-23, a Monday. */
const TODAY = 46_349;
const FIRST_DAY = TODAY - 400;
const ROUNDS = 3;

const dateCell = (day: number) => ({ value: day, format: 'yyyy-mm-dd' });
const HEADINGS = [
  ...['Entry ID', 'Customer ID', 'Date', 'By', 'Kind', 'Note', 'Logged at', 'Channel', 'Outcome'],
  ...['Need after', 'Expected close after', 'Intention after', 'Stage after', 'Satisfaction (1–5)'],
  ...['Next step', 'Planned for', 'Grade before', 'Grade after', 'Was due', 'Corrects entry'],
];

const host = openHost({ dist: 'dist', now: '2026-11-23T08:30:00Z', mailQuota: 100 });
host.book.addSheet('Customers', [
  ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact', 'Last tracked'],
  ...Array.from({ length: CUSTOMERS }, (_, at) => [
    `c${at}`,
    `Customer ${at}`,
    `Seller ${at % SELLERS}`,
    'Clear',
    dateCell(TODAY + (at % 300)),
    dateCell(TODAY - 1 - (at % 40)),
    dateCell(TODAY - 1 - (at % 40)),
  ]),
]);
host.book.addSheet('Journal', [
  HEADINGS,
  ...Array.from({ length: ENTRIES }, (_, at) => {
    const on = FIRST_DAY + Math.floor((at * (TODAY - FIRST_DAY)) / ENTRIES);
    return [
      ...[`e${at}`, `c${(at * 7) % CUSTOMERS}`, dateCell(on), `Seller ${at % SELLERS}`, 'Contact'],
      ...['Wants the offer split in two.', `${isoFromDay(on)} 10:00`],
    ];
  }),
]);

/** Processor seconds of one question, the garbage of the one before collected first. */
function measure(question: Readonly<Record<string, unknown>>): number {
  globalThis.gc?.();
  const began = process.cpuUsage();
  const answer = JSON.parse(host.run('ask', JSON.stringify(question)) as string) as {
    readonly outcome: string;
    readonly message?: string;
  };
  const { user, system } = process.cpuUsage(began);
  if (answer.outcome === 'refused') throw new Error(answer.message);
  return (user + system) / 1e6;
}

const questions = {
  'one customer': () => ({ ask: 'customer', customer: 'c77' }),
  'one log': (round: number) => ({
    ask: 'log',
    id: `bench-entry-${round}`,
    customer: `c${77 + round}`,
    draft: { kind: 'touch' },
  }),
  today: () => ({ ask: 'today', scope: 'team' }),
};
console.log(`A journal of ${ENTRIES} rows, ${CUSTOMERS} customers (goal: 1.5 CPU s each)`);
for (const [name, make] of Object.entries(questions)) {
  // The round that was disturbed least.
  const seconds = Array.from({ length: ROUNDS }, (_, round) => measure(make(round)));
  console.log(`  ${name}: ${Math.min(...seconds).toFixed(2)} CPU s`);
}
await host.close();
