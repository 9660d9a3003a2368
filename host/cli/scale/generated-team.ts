/**
 * A team made up from a seed, whose cells are as bad as those of real files: to compare a database with the digest
 * over any number of customers. Every table is rows of text below headings in English.
 */

export interface GeneratedTeam {
  readonly customers: readonly (readonly string[])[];
  readonly journal: readonly (readonly string[])[];
  readonly purchases: readonly (readonly string[])[];
  readonly cases: readonly (readonly string[])[];
  readonly team: readonly (readonly string[])[];
  readonly holidays: readonly (readonly string[])[];
}

export interface GeneratedTraits {
  readonly currencies: readonly string[];
  /** Whether customers have the day on which they were first seen. */
  readonly hasSince: boolean;
}

/** A number from 0 up to `below` at each call; equal seeds give equal numbers (mulberry32). */
export function openDice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const NEEDS = ['Clear', 'clear ', '明确', 'Potential', '潜在', 'None', '', '', 'Cleer', 'n/a'];
const STAGES = ['', '', '', 'New', 'Negotiating', '洽谈中', 'Won', 'Lost', 'Closed Won', '#N/A'];
const INTENTIONS = ['', '', '', 'Interested', '考虑中', 'Not now', 'maybe'];
const OWNERS = [
  'Ana',
  'Ben',
  'ana@team.example',
  '',
  '-',
  'unassigned',
  '李雷、韩梅梅',
  'Ana, Ben',
];
const DO_NOT_CONTACT = [...Array<string>(16).fill(''), 'yes', 'no', '是', 'perhaps'];
const TYPES = [...Array<string>(9).fill(''), 'Partner', 'Lost customer', 'Existing customer'];
const GRADES = [...Array<string>(12).fill(''), 'A', 'B', 'E', 'U', 'Z'];
const TAGS = ['', '', 'Spring Festival', 'vip', 'Spring Festival, vip'];
const KINDS = ['', '', 'Contact', 'Review', 'Attempt', '未联系上', 'Snooze', 'Notice', 'call'];
const OUTCOMES = ['', 'Reached', 'No answer', 'Order', 'Refused', 'Left a message', 'Quote sent'];
const CASES = ['Complaint', 'Promise', '承诺', 'Feedback', 'Feature request', 'grumble'];
const AMOUNTS = [
  '1200',
  '12.50',
  '3,400',
  '2.5万',
  '90',
  '(500)',
  '0',
  '-80',
  'free',
  '',
  '1250.5 €',
];
const BAD_DAYS = [
  '#REF!',
  '2026-02-30',
  'soon',
  'TBD',
  '2199-01-01',
  '03/04/2026',
  '0',
  '20261201',
];

const MS_A_DAY = 86_400_000;

/**
 * Makes up a team of `count` customers; the same seed gives the same team.
 * @param today `YYYY-MM-DD`
 */
export function generateTeam(
  count: number,
  seed: number,
  today: string,
  { currencies, hasSince }: GeneratedTraits,
): GeneratedTeam {
  const below = openDice(seed);
  const pick = (words: readonly string[]): string => words[below(words.length)] ?? '';
  const start = Date.parse(`${today}T00:00:00Z`);
  const iso = (days: number): string =>
    new Date(start + days * MS_A_DAY).toISOString().slice(0, 10);
  const between = (first: number, last: number): string => iso(first + below(last - first + 1));
  /** One in `of` cells holds a day, and one in fifty of those is a bad one. */
  const dayCell = (of: number, first: number, last: number): string => {
    if (below(of) > 0) return '';
    return below(50) === 0 ? pick(BAD_DAYS) : between(first, last);
  };
  const idAt = (at: number): string =>
    at % 53 === 52 ? `c${at - 1}` : at % 61 === 60 ? '' : `c${at}`;
  const customers = Array.from({ length: count }, (_, at) => [
    ...[idAt(at), at % 47 === 46 ? '' : `Customer ${at} “Ltd”`, at % 5 === 0 ? `Person ${at}` : ''],
    ...[at % 3 === 0 ? `+49 30 ${100_000 + at}` : '', pick(OWNERS), pick(NEEDS)],
    ...[dayCell(2, -60, 400), pick(STAGES), pick(INTENTIONS), dayCell(2, -400, 3)],
    ...[dayCell(9, -10, 60), pick(GRADES), pick(TYPES), pick(DO_NOT_CONTACT), pick(TAGS)],
    ...[dayCell(8, -15_000, -9000), dayCell(12, -30, 30), dayCell(3, -90, 0), dayCell(7, -700, 0)],
    ...[below(30) === 0 ? `c${below(count)}` : '', below(12) === 0 ? String(below(5)) : ''],
    hasSince && below(10) > 0 ? between(-40, 0) : '',
  ]);
  // One in thirty rows belongs to no one.
  const customer = (): string => (below(30) === 0 ? 'gone' : `c${below(count)}`);
  const rowsOf = (length: number, row: (at: number) => string[]): string[][] =>
    Array.from({ length }, (_, at) => row(at));
  return {
    customers: [CUSTOMER_HEADINGS, ...customers],
    journal: [
      ['Entry ID', 'Customer ID', 'Date', 'By', 'Kind', 'Outcome', 'Corrects entry', 'Need after'],
      ...rowsOf(count, (at) => [
        ...[`e${at}`, customer(), dayCell(1, -120, 1), pick(OWNERS), pick(KINDS), pick(OUTCOMES)],
        ...[below(25) === 0 ? `e${below(at + 1)}` : '', below(6) === 0 ? pick(NEEDS) : ''],
      ]),
    ],
    purchases: [
      ['Purchase ID', 'Customer ID', 'Date', 'Product', 'Amount', 'Currency'],
      ...rowsOf(Math.floor(count / 2), (at) => [
        ...[`p${at}`, customer(), dayCell(1, -800, 1), `Product ${at % 9}`, pick(AMOUNTS)],
        pick(currencies),
      ]),
    ],
    cases: [
      ['Case ID', 'Customer ID', 'Kind', 'Opened', 'Promised for', 'Closed'],
      ...rowsOf(Math.floor(count / 20), (at) => [
        ...[`k${at}`, customer(), pick(CASES), dayCell(1, -60, 0), dayCell(2, -20, 20)],
        dayCell(3, -20, 0),
      ]),
    ],
    team: [
      ['Name', 'Email', 'Capacity', 'Also known as', 'Away from', 'Away until'],
      ['Ana', 'ana@team.example', '4', 'Anna', '', ''],
      ['Ben', 'ben@team.example', '2', '', iso(-1), iso(3)],
      ['Cleo', 'cleo@team.example', '', '', '', ''],
      ['韩梅梅', 'han@team.example', '0', '', '', ''],
    ],
    holidays: [
      ['Date', 'Kind', 'Name'],
      [iso(1), 'off', 'A day off'],
      [iso(-2), 'off', ''],
      [iso(5), 'work', ''],
      [iso(4), 'festival', 'Spring Festival'],
      [iso(6), 'festival', 'Foundation day (key)'],
      ['soon', 'festival', 'Not known yet'],
    ],
  };
}

const CUSTOMER_HEADINGS = [
  ...['Customer ID', 'Company', 'Contact', 'Phone', 'Owner', 'Need', 'Expected close', 'Stage'],
  ...['Intention', 'Last contact', 'Planned for', 'Manual grade', 'Manual type', 'Do not contact'],
  ...['Tags', 'Birthday', 'Renewal', 'Added', 'Last purchase', 'Merged into', 'Attempts in a row'],
  'First seen',
];
