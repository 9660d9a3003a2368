/** The words of import and command line in English, and the shape its other languages fill. */

import { columnNotesEn } from './column-notes';
import { fullStop } from './full-stop';
import { moreFiguresEn } from './more-figures';

/** With commas between thousands. */
const grouped = (n: number): string => {
  const digits = String(n);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join(',');
};

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
  /** Figures that the dashboard does not show. */
  figures: moreFiguresEn,
  /** Why a table cannot be imported: what is wrong, and what to do. */
  refusals: {
    'no-usable-heading': (facts: { readonly headings: readonly string[] }): string =>
      `No usable heading was found (the file has ${quoted(facts.headings)}). Add a heading such as “Company”, “Contact”, “Phone” or “Email”, or name one with --map company=HEADING.`,
    'no-customer-heading': (facts: { readonly headings: readonly string[] }): string =>
      `No heading shows which customer a row belongs to (the file has ${quoted(facts.headings)}). Add one such as “Customer ID”, “Email” or “Company”.`,
    'no-team-heading': (facts: { readonly headings: readonly string[] }): string =>
      `No usable heading was found (the file has ${quoted(facts.headings)}). Use headings such as “Name” and “Email”, or “Date” and “Kind”.`,
    'no-such-heading': (facts: {
      readonly heading: string;
      readonly headings: readonly string[];
    }): string =>
      `The file has no heading “${facts.heading}”. Use one of its own: ${quoted(facts.headings)}.`,
    'no-such-field': (facts: {
      readonly field: string;
      readonly fields: readonly string[];
    }): string =>
      fullStop(`There is no field “${facts.field}”. Use one of these: ${facts.fields.join(', ')}`),
    'no-company-column': (facts: { readonly headings: readonly string[] }): string =>
      `No column shows which company a row belongs to. Name the column with --map company=HEADING (the file has ${quoted(facts.headings)}).`,
    'table-exists': (facts: { readonly title: string }): string =>
      `The sheet “${facts.title}” already has content. Rename it, or import into an empty sheet.`,
    'too-many-customers': (facts: { readonly customers: number; readonly most: number }): string =>
      `The file has ${grouped(facts.customers)} customers, more than ${grouped(facts.most)}. Split it into smaller files, for example one per team.`,
    'too-many-records': (facts: {
      readonly title: string;
      readonly records: number;
      readonly most: number;
    }): string =>
      `The file has ${grouped(facts.records)} rows for “${facts.title}”, more than ${grouped(facts.most)}. Split it into smaller files, for example one per year.`,
  },
  /** What the import decided by itself. */
  notes: {
    merged: (facts: { readonly rows: number; readonly customers: number }): string =>
      `These rows are deals: ${plural(facts.rows, 'deal')} → ${plural(facts.customers, 'customer')}, one per company. Use --by row to keep every row.`,
    mergedOnRequest: (facts: { readonly rows: number; readonly customers: number }): string =>
      `Merged by company as requested: ${plural(facts.rows, 'row')} → ${plural(facts.customers, 'customer')}.`,
    repeatsCompanies: (): string =>
      'Several rows name the same company but do not look like deals, so each row is a customer. Use --by company for one customer per company.',
    dateOrder: (facts: { readonly order: 'mdy' | 'dmy' | 'ymd' }): string =>
      `Dates are read ${commandLineEn.dateOrders[facts.order]}, as the file shows.`,
    dateOrderGuessed: (facts: { readonly order: 'mdy' | 'dmy' | 'ymd' }): string =>
      `Dates can be read two ways and were read ${commandLineEn.dateOrders[facts.order]}. Use --date-order dmy if the day comes first.`,
    asked: (facts: { readonly heading: string; readonly field: string }): string =>
      `“${facts.heading}” is not used: it would override what Duebook derives. Use --map ${facts.field}=${facts.heading} if that is what you want.`,
    notCustomers: (facts: { readonly headings: readonly string[] }): string =>
      `These rows look like a list of activities or tickets (${quoted(facts.headings)}), not of customers. Their days, stages and amounts were not read as those of deals. Use --journal or --cases for such a file.`,
    columnOrder: (facts: {
      readonly heading: string;
      readonly order: 'mdy' | 'dmy' | 'ymd';
    }): string =>
      `“${facts.heading}” is read ${commandLineEn.dateOrders[facts.order]}, as its own dates show.`,
    swappedDays: (facts: { readonly heading: string }): string =>
      `“${facts.heading}”: a spreadsheet seems to have swapped day and month in some dates: those it could read are all before the 13th, the others are text. They were read as they are; import the original file again with the right date order.`,
    ...columnNotesEn,
    nameless: (facts: { readonly count: number; readonly row: number }): string =>
      `${plural(facts.count, 'row')} without a name, phone, email or ID: not customers (first in row ${facts.row}).`,
    notStored: (facts: { readonly count: number }): string =>
      `${plural(facts.count, 'activity', 'activities')} left out: planned or cancelled, so they never took place.`,
  },
  /** From which day customers count as known. */
  takeOver: {
    none: (): string =>
      'No day of take-over is known, so every customer counts from its last contact. Use --take-over YYYY-MM-DD with the day you began to use this list: customers overdue before that day are then to start, not overdue.',
    asked: (facts: { readonly day: string }): string =>
      `Take-over: ${facts.day}; customers overdue before that day are to start.`,
    kept: (facts: { readonly day: string }): string =>
      `Take-over: ${facts.day}, as kept in the file. Customers overdue before that day are to start.`,
    journal: (facts: { readonly day: string }): string =>
      `Take-over: ${facts.day}, the first day of the journal. Customers overdue before that day are to start. Use --take-over YYYY-MM-DD for another day.`,
  },
  dateOrders: { mdy: 'month first', dmy: 'day first', ymd: 'year first' },
  /** How to grade most of the customers without a grade. */
  hints: {
    needUnknown: (facts: { readonly share: number; readonly column: string }): string =>
      `${facts.share}% of the customers cannot be graded, because their need is unknown. Fill in “${facts.column}” (clear, potential, none), or name a column with it: --map need=HEADING or --map stage=HEADING.`,
    noClose: (facts: { readonly share: number; readonly column: string }): string =>
      `${facts.share}% of the customers cannot be graded, because they have no expected close. Fill in “${facts.column}”, or name the column: --map expectedClose=HEADING.`,
    slipped: (facts: { readonly share: number }): string =>
      `${facts.share}% of the customers cannot be graded, because their expected close is long past. Ask when they will decide and correct the date. For an old file, use --today with a date from its time.`,
    nextDeal: (facts: { readonly share: number }): string =>
      `${facts.share}% of the customers have bought and have no next deal yet. Ask what they need next and fill in need and expected close.`,
  },
  /** Of a table beside the customers. */
  unusedHeadings: ({ headings }: { readonly headings: readonly string[] }): string =>
    `Headings not used: ${headings.join(', ')}`,
  /** Labels of the readable table. */
  labels: {
    today: 'Today',
    file: 'File',
    rows: 'Rows',
    customers: 'Customers',
    encoding: 'Encoding',
    owner: 'Owner',
    nobody: 'No owner',
    noOwner: '(no owner)',
    waiting: 'Waiting for them',
    grades: 'Grades',
    statuses: 'Statuses',
    toComplete: 'To complete (closed deals)',
    problems: 'Problems',
    noProblems: 'No problems.',
    mapping: 'Read from',
    unmapped: 'Headings not used',
    mails: 'Emails',
    noMails: 'No emails: nothing is due today.',
    skipped: 'Not sent',
    runs: 'Hourly runs',
    people: 'People emailed',
    serviceCalls: 'Service calls',
    total: 'Total',
    firstRow: 'first in row {row}',
    written: 'Written',
    placeholder:
      '{address} also receives the lists of owners without an email address. Name the manager with --to ADDRESS.',
    html: 'Letter',
    text: 'Plain text',
    language: 'Language',
  },
};

export type CommandLineWords = typeof commandLineEn;
