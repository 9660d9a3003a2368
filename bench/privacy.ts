/**
 * A workbook of 10,000 customers and 50,000 entries, through the shipped script in the host: service calls and processor
 * seconds of finding, exporting and erasing one person and of a backup file, and its opening by the command.
 */
import { openHost, type Host } from '../host';
import { openBackup } from '../host/cli/files/open-backup';

const SIZES = [
  { customers: 200, entries: 1_000 },
  { customers: 10_000, entries: 50_000 },
];
/** 2026-11-23, a Monday. */
const TODAY = 46_349;
const OWNER = 'owner@team.example';
const PHONE = '+49 7153 820 9941';

const on = (day: number) => ({ value: day, format: 'yyyy-mm-dd' });

/** The sheets of a team that logs: every thirtieth entry of others mentions the person, too. */
function aTeam({ customers, entries }: (typeof SIZES)[number]): Host {
  const host = openHost({ dist: 'dist', now: '2026-11-23T08:30:00Z', user: OWNER });
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
  const company = (at: number): string => (at === 0 ? 'Quillon Works' : `Customer ${at}`);
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Contact', 'Phone', 'Email', 'Owner', 'Need', 'Last contact'],
    ...Array.from({ length: customers }, (_, at) => [
      ...[`c${at}`, company(at), `Person ${at}`, at === 0 ? PHONE : `+49 30 ${10_000_000 + at}`],
      ...[`c${at}@client.example`, `Seller ${at % 5}`, 'Clear', on(TODAY - 1 - (at % 40))],
    ]),
  ]);
  host.book.addSheet('Team', [
    ['Name', 'Email'],
    ...Array.from({ length: 5 }, (_, at) => [`Seller ${at}`, `seller${at}@team.example`]),
  ]);
  host.book.addSheet('Journal', [
    ['Entry ID', 'Customer ID', 'Date', 'By', 'Kind', 'Note'],
    ...Array.from({ length: entries }, (_, at) => [
      ...[`e${at}`, `c${(at * 7) % customers}`, on(TODAY - (at % 400)), `Seller ${at % 5}`],
      ...['Contact', at % 30 === 1 ? `Call ${at}: sent by Quillon Works` : `Offer no. ${at}`],
    ]),
  ]);
  host.call('menuSetUp');
  host.call('menuDigestOn');
  return host;
}

interface Cost {
  readonly calls: number;
  readonly seconds: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

function costOf(host: Host, question: object): Cost {
  globalThis.gc?.();
  host.resetServiceCalls();
  const began = process.cpuUsage();
  const answer = JSON.parse(
    host.call('ask', [JSON.stringify(question)], { user: OWNER }) as string,
  ) as Cost['answer'];
  const { user, system } = process.cpuUsage(began);
  if (answer['outcome'] === 'refused') throw new Error(String(answer['message']));
  return { calls: host.serviceCalls.total, seconds: (user + system) / 1e6, answer };
}

const subject = { kind: 'customer', id: 'c0' };
for (const size of SIZES) {
  const host = aTeam(size);
  const found = costOf(host, { ask: 'find-person', search: 'Quillon' });
  const exported = costOf(host, { ask: 'export-person', subject, isHandedOut: true });
  const backup = costOf(host, { ask: 'back-up', how: 'zip' });
  const bytes = Buffer.from(String(backup.answer['zip']), 'base64');
  const began = process.cpuUsage();
  const opened = openBackup(bytes, 'backup.zip');
  const opening = process.cpuUsage(began);
  const { terms } = exported.answer;
  const erased = costOf(host, {
    ...{ ask: 'erase-person', id: 'erase-001', subject, typed: 'Quillon Works', terms },
    purchases: 'keep',
  });
  const sheets = host.book.sheets.map(({ name }) => name).join(', ');
  console.log(`${size.customers} customers, ${size.entries} entries; sheets: ${sheets}`);
  const lines = {
    'find a person': found,
    'export a person (goal: 60 calls)': exported,
    'erase a person (goal: 60 calls)': erased,
    'backup file (goal: 5 CPU s)': backup,
  };
  for (const [name, { calls, seconds }] of Object.entries(lines)) {
    console.log(`  ${name}: ${calls} calls, ${seconds.toFixed(2)} CPU s`);
  }
  const openSeconds = (opening.user + opening.system) / 1e6;
  const megabytes = (bytes.length / 1e6).toFixed(1);
  console.log(
    `  opening the backup: ${openSeconds.toFixed(2)} CPU s (${megabytes} MB, ${opened?.sheets.length ?? 0} sheets)`,
  );
  await host.close();
}
