/** A small team in a host, with requests sent to the endpoint of the script that ships. */
import type { Host } from '../../host';
import { columnLetters } from '../../src/platform';
import { day } from './customers';

export type Row = Readonly<Record<string, unknown>>;

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

/** Headings of Customers: columns that entries change, mixed with others. */
export const HEADINGS = [
  'Customer ID',
  'Company',
  'Contact',
  'Phone',
  'Email',
  'Owner',
  'Our remarks',
  'Need',
  'Intention',
  'Stage',
  'Expected close',
  'Last contact',
  'Planned for',
  'Next step',
  'Last tracked',
  'Grade at last entry',
  'Attempts in a row',
  'Snoozes in a row',
  'Quick log',
  'Promise due',
  'Lost reason',
  'Closed on',
  'Do not contact',
  'Added',
  'Merged into',
  'Last verified',
];

export const SELLERS = ['ana@team.example', 'ben@team.example'] as const;

/** Customers c0, c1 … owned by Ana and Ben in turn, each last contacted on Friday, Nov 20. */
export function fillTeam(host: Host, customers = 4, settings: readonly string[][] = []): Host {
  const line = (_: unknown, at: number) => [
    `c${at}`,
    `Customer ${at}`,
    `Person ${at}`,
    `+49 30 11122${at}`,
    `c${at}@client.example`,
    ...[SELLERS[at % 2] ?? '', 'likes tea', 'Clear', '', 'New'],
    ...[
      on('2026-12-10'),
      on('2026-11-20'),
      '',
      'call',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      on('2026-11-02'),
    ],
  ];
  host.book.addSheet('Customers', [HEADINGS, ...Array.from({ length: customers }, line)]);
  host.book.addSheet('Team', [
    ['Name', 'Email', 'Role', 'Away from', 'Away to', 'Covered by'],
    ['Ana', SELLERS[0], 'Seller', '', '', ''],
    ['Ben', SELLERS[1], 'Seller', '', '', ''],
    ['Mia', 'mia@team.example', 'Manager', '', '', ''],
  ]);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ['takeOver', '2026-01-05'],
    ['file.id', 'team'],
    ...settings,
  ]);
  for (const user of [...SELLERS, 'mia@team.example']) host.share(user, 'editor');
  return host;
}

/** Sends requests as google.script.run would: JSON in, JSON out. */
export function asking(
  host: Host,
  user: string = SELLERS[0],
  web = false,
): (question: object) => Row {
  return (question) => {
    const answer = host.call('ask', [JSON.stringify(question)], { user, web });
    return JSON.parse(answer as string) as Row;
  };
}

/** The column with this heading; the first is 1. */
export function columnUnder(host: Host, heading: string, title = 'Customers'): number {
  const at = host.book.sheet(title)?.values()[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`${title} has no column “${heading}”.`);
  return at + 1;
}

/** `Customers!J3`: the cell in the column with this heading. */
export function cellUnder(host: Host, heading: string, row: number, title = 'Customers'): string {
  return `${title}!${columnLetters(columnUnder(host, heading, title) - 1)}${row}`;
}

/** `Customers!J3:L9`: from the row of one column to the row of another. */
export function areaUnder(
  host: Host,
  [heading, row]: readonly [string, number],
  [lastHeading, lastRow]: readonly [string, number],
): string {
  const last = columnLetters(columnUnder(host, lastHeading) - 1);
  return `${cellUnder(host, heading, row)}:${last}${lastRow}`;
}

/** `Settings!B3`: the cell with the value of a setting, by its key. */
export function settingCell(host: Host, key: string): string {
  const at = (host.book.sheet('Settings')?.values() ?? []).findIndex(([name]) => name === key);
  if (at < 0) throw new Error(`Settings has no line “${key}”.`);
  return `Settings!B${at + 1}`;
}

/** Rows below the heading, by heading. */
export function recordsIn(host: Host, title: string): readonly Row[] {
  const [headings = [], ...rows] = host.book.sheet(title)?.values() ?? [];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])),
  );
}

export function customerOf(host: Host, id: string): Row {
  const found = recordsIn(host, 'Customers').find((row) => row['Customer ID'] === id);
  if (found === undefined) throw new Error(`Nobody has the ID ${id}.`);
  return found;
}
