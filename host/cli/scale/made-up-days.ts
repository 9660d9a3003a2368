/**
 * Days of a made-up team: what people type into its workbook between one morning and the next, from a seed. Every kind
 * of edit that the rules look at is among them.
 */
import { lettersOfColumn } from '../../a1/column-letters';
import type { Host, Sheet } from '../../index';
import { openDice } from './generated-team';

/** Something that people do on a day; `iso` gives the day so many days after it. */
type Deed = (team: TypingTeam) => void;

export interface TypingTeam {
  readonly host: Host;
  /** A number from 0 up to `below`. */
  readonly below: (below: number) => number;
  readonly iso: (days: number) => string;
}

const MS_A_DAY = 86_400_000;

/** @param today `YYYY-MM-DD` */
export function openTyping(host: Host, seed: number): (today: string, edits: number) => void {
  const below = openDice(seed);
  return (today, edits) => {
    const start = Date.parse(`${today}T00:00:00Z`);
    const iso = (days: number): string =>
      new Date(start + days * MS_A_DAY).toISOString().slice(0, 10);
    const team = { host, below, iso };
    // Each kind comes on some day, however few edits a day has.
    for (let at = 0; at < edits; at += 1) DEEDS[below(DEEDS.length)]?.(team);
  };
}

const pick = ({ below }: TypingTeam, words: readonly string[]): string =>
  words[below(words.length)] ?? '';

/** Types a word into the cell of any customer. */
const typed =
  (heading: string, ...words: readonly string[]): Deed =>
  (team) => {
    typeInto(team, 'Customers', heading, anyRow(team, 'Customers'), pick(team, words));
  };

/** Types a day from `first` to `last` days after today, or nothing. */
const typedDay =
  (heading: string, first: number, last: number): Deed =>
  (team) => {
    const day = team.below(5) === 0 ? '' : team.iso(first + team.below(last - first + 1));
    typeInto(team, 'Customers', heading, anyRow(team, 'Customers'), day);
  };

const DEEDS: readonly Deed[] = [
  typed('Need', 'Clear', '潜在', 'None', '', 'cleer'),
  typedDay('Expected close', -20, 300),
  typed('Stage', 'New', 'Negotiating', 'Won', 'Lost', ''),
  typed('Intention', 'Interested', '考虑中', 'Not now', ''),
  typedDay('Last contact', -9, 0),
  typedDay('Planned for', -2, 20),
  typed('Manual grade', 'A', 'C', 'E', ''),
  typed('Manual type', 'Partner', 'Lost customer', 'Existing customer', ''),
  typed('Do not contact', 'yes', 'no', ''),
  typed('Owner', 'Ana', 'Ben', 'Cleo', '', 'Ana, Ben', 'nobody knows', '公海'),
  typed('Tags', 'Spring Festival', 'vip', ''),
  typedDay('Birthday', -15_000, -14_700),
  typedDay('Renewal', -5, 20),
  mergeTwo,
  ...[addEntry, addEntry, addEntry, addPurchase, addCase, closeCase, addHoliday, changeSetting],
  addCustomer,
];

function mergeTwo(team: TypingTeam): void {
  const [one, other] = [anyRow(team, 'Customers'), anyRow(team, 'Customers')];
  if (one === other) return;
  const kept = cellOf(team, 'Customers', 'Customer ID', other);
  typeInto(team, 'Customers', 'Merged into', one, kept);
}

function addEntry(team: TypingTeam): void {
  const kind = pick(team, ['', 'Contact', 'Review', 'Attempt', '未联系上']);
  const outcome = pick(team, ['', 'Reached', 'No answer', 'Order', 'Refused']);
  addRow(team, 'Journal', {
    'Customer ID': anyId(team),
    Date: team.iso(-team.below(3)),
    By: pick(team, ['Ana', 'Ben', 'Cleo']),
    Kind: kind,
    Outcome: outcome,
  });
}

function addPurchase(team: TypingTeam): void {
  addRow(team, 'Purchases', {
    'Customer ID': anyId(team),
    Date: team.iso(-team.below(30)),
    Amount: String(100 + team.below(9000)),
  });
}

function addCase(team: TypingTeam): void {
  addRow(team, 'Cases', {
    'Customer ID': anyId(team),
    Kind: pick(team, ['Complaint', '承诺', 'Feedback']),
    Opened: team.iso(-team.below(2)),
    'Promised for': team.below(3) === 0 ? '' : team.iso(team.below(6)),
  });
}

function closeCase(team: TypingTeam): void {
  typeInto(team, 'Cases', 'Closed', anyRow(team, 'Cases'), team.iso(0));
}

function addHoliday(team: TypingTeam): void {
  addRow(team, 'Holidays', {
    Date: team.iso(1 + team.below(9)),
    Kind: pick(team, ['off', 'off', 'work', 'festival']),
    Name: pick(team, ['Spring Festival: all', 'A day off', 'Spring Festival']),
  });
}

const SETTINGS = [
  ['gap.prospect', '21', '14', '30'],
  ['gap.interested', '7', '5', '10'],
  ['grade.A.months', '1', '2'],
  ['gap.partner', '30', '20'],
  ['milestone.purchase', '', '30'],
] as const;

function changeSetting(team: TypingTeam): void {
  const [key, ...values] = SETTINGS[team.below(SETTINGS.length)] ?? SETTINGS[0];
  const sheet = sheetOf(team, 'Settings');
  const rows = Array.from({ length: sheet.lastRow() }, (_, at) => at + 1);
  const known = rows.find((row) => String(sheet.at(row, 1).value) === key);
  const row = known ?? sheet.lastRow() + 1;
  if (known === undefined) team.host.person.type(`Settings!A${row}`, key);
  team.host.person.type(`Settings!B${row}`, pick(team, values));
}

function addCustomer(team: TypingTeam): void {
  const id = `new${sheetOf(team, 'Customers').lastRow()}`;
  addRow(team, 'Customers', {
    'Customer ID': id,
    Company: `Customer ${id}`,
    Owner: pick(team, ['Ana', 'Ben', 'Cleo', '']),
    Need: pick(team, ['Clear', 'Potential', '']),
    'Last contact': team.below(2) === 0 ? '' : team.iso(-team.below(60)),
  });
}

function anyId(team: TypingTeam): string {
  return cellOf(team, 'Customers', 'Customer ID', anyRow(team, 'Customers'));
}

function anyRow(team: TypingTeam, title: string): number {
  return 2 + team.below(Math.max(1, sheetOf(team, title).lastRow() - 1));
}

function sheetOf({ host }: TypingTeam, title: string): Sheet {
  const sheet = host.book.sheet(title);
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${title}.`);
  return sheet;
}

/** 1-based; null: the sheet has no such column. */
function columnOf(sheet: Sheet, heading: string): number | null {
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
  return columns.find((column) => String(sheet.at(1, column).value) === heading) ?? null;
}

function cellOf(team: TypingTeam, title: string, heading: string, row: number): string {
  const sheet = sheetOf(team, title);
  const column = columnOf(sheet, heading);
  return column === null ? '' : String(sheet.at(row, column).value);
}

function typeInto(
  team: TypingTeam,
  title: string,
  heading: string,
  row: number,
  text: string,
): void {
  const column = columnOf(sheetOf(team, title), heading);
  if (column === null) throw new Error(`${title} has no column ${heading}.`);
  team.host.person.type(`${title}!${lettersOfColumn(column)}${row}`, text);
}

function addRow(team: TypingTeam, title: string, cells: Readonly<Record<string, string>>): void {
  const row = sheetOf(team, title).lastRow() + 1;
  for (const [heading, text] of Object.entries(cells)) {
    if (text !== '') typeInto(team, title, heading, row, text);
  }
}
