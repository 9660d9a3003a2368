/** The words of import and command line in English, and the shape its other languages fill. */

/** With a comma behind the thousands. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const plural = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** A file may have hundreds of headings, and a heading any length. */
const MOST_QUOTED = 20;
const LONGEST_QUOTED = 60;

const quoted = (texts: readonly string[]): string => {
  if (texts.length === 0) return 'none';
  const shown = texts
    .slice(0, MOST_QUOTED)
    .map(
      (text) => `“${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text}”`,
    );
  return shown.join(', ') + (texts.length > MOST_QUOTED ? '…' : '');
};

export const commandLineEn = {
  /** Why a table cannot be taken: what is wrong, and what to do. */
  refusals: {
    'no-usable-heading': (facts: { readonly headings: readonly string[] }): string =>
      `No heading that can be used was found (the file has ${quoted(facts.headings)}). Add a heading such as “Company”, “Contact”, “Phone” or “Email”, or say which is which with --map company=HEADING.`,
    'no-customer-heading': (facts: { readonly headings: readonly string[] }): string =>
      `No heading says which customer a row belongs to (the file has ${quoted(facts.headings)}). Add one such as “Customer ID”, “Email” or “Company”.`,
    'no-team-heading': (facts: { readonly headings: readonly string[] }): string =>
      `No heading that can be used was found (the file has ${quoted(facts.headings)}). Use headings such as “Name” and “Email”, or “Date” and “Kind”.`,
    'no-such-heading': (facts: {
      readonly heading: string;
      readonly headings: readonly string[];
    }): string =>
      `The file has no heading “${facts.heading}”. Use one of its own: ${quoted(facts.headings)}.`,
    'no-such-field': (facts: {
      readonly field: string;
      readonly fields: readonly string[];
    }): string =>
      `There is no field “${facts.field}”. Use one of these: ${facts.fields.join(', ')}.`,
    'no-company-column': (facts: { readonly headings: readonly string[] }): string =>
      `Nothing says which company a row belongs to. Name the column with --map company=HEADING (the file has ${quoted(facts.headings)}).`,
    'table-exists': (facts: { readonly title: string }): string =>
      `The sheet “${facts.title}” has content already. Rename it or import into an empty one.`,
  },
  /** What the import decided by itself, said aloud. */
  notes: {
    folded: (facts: { readonly rows: number; readonly customers: number }): string =>
      `These rows are deals: ${plural(facts.rows, 'deal')} → ${plural(facts.customers, 'customer')}, one a company. --by row keeps every row.`,
    foldedOnRequest: (facts: { readonly rows: number; readonly customers: number }): string =>
      `Folded by company as asked: ${plural(facts.rows, 'row')} → ${plural(facts.customers, 'customer')}.`,
    repeatsCompanies: (): string =>
      'Several rows name the same company, but nothing speaks of deals: each row stays a customer of its own. --by company makes one customer of a company.',
    dateOrder: (facts: { readonly order: 'mdy' | 'dmy' | 'ymd' }): string =>
      `Dates are read ${commandLineEn.dateOrders[facts.order]}, as the file itself shows.`,
    dateOrderGuessed: (facts: { readonly order: 'mdy' | 'dmy' | 'ymd' }): string =>
      `Dates could be read two ways; they are read ${commandLineEn.dateOrders[facts.order]}. Say --date-order dmy if the day comes first.`,
    notHeld: (facts: { readonly count: number }): string =>
      `${plural(facts.count, 'activity', 'activities')} left out: planned or called off, never held.`,
  },
  dateOrders: { mdy: 'month first', dmy: 'day first', ymd: 'year first' },
  /** What would settle most of the customers that cannot be graded. */
  hints: {
    needUnknown: (facts: { readonly share: number; readonly column: string }): string =>
      `${facts.share}% of the customers cannot be graded, because nothing says whether they have a need. Fill in “${facts.column}” (clear, potential, none), or name a column that says it: --map need=HEADING or --map stage=HEADING.`,
    noClose: (facts: { readonly share: number; readonly column: string }): string =>
      `${facts.share}% of the customers cannot be graded, because no expected close is given. Fill in “${facts.column}”, or name the column: --map expectedClose=HEADING.`,
    slipped: (facts: { readonly share: number }): string =>
      `${facts.share}% of the customers cannot be graded, because their expected close passed long ago. Ask when they will decide and correct the date; if the file is an old one, try --today with a day of its time.`,
    nextDeal: (facts: { readonly share: number }): string =>
      `${facts.share}% of the customers bought and have no next deal yet. Ask what they need next and fill in need and expected close.`,
  },
  /** Labels of the readable table. */
  labels: {
    today: 'Today',
    file: 'File',
    rows: 'Rows',
    customers: 'Customers',
    encoding: 'Encoding',
    owner: 'Owner',
    nobody: '(nobody)',
    overdue: 'Overdue',
    dueToday: 'Today',
    soon: 'Soon',
    start: 'To start',
    waiting: 'Waiting',
    ungraded: 'To grade',
    grades: 'Grades',
    statuses: 'Statuses',
    problems: 'Problems',
    noProblems: 'No problems.',
    mapping: 'Read from',
    unmapped: 'Headings not used',
    mails: 'Mails',
    noMails: 'No mail: nobody has anything due today.',
    skipped: 'Not sent',
    runs: 'Hourly runs',
    people: 'People mailed',
    serviceCalls: 'Service calls of the run',
    total: 'Total',
    firstRow: 'first in row',
    written: 'Written',
    placeholder:
      '{address} also receives the lists of owners without an email address. Name the manager with --to ADDRESS.',
    html: 'Letter',
    text: 'Plain text',
    language: 'Language',
  },
};

export type CommandLineWords = typeof commandLineEn;
