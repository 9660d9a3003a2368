/** The words of the page of imports in English, and the shape its other languages fill. */
import { columnNotesEn } from './column-notes';
import { counted } from './counted';
import { importsIntakeEn } from './imports-intake';
import { importsSafetyEn } from './imports-safety';

const rows = (count: number): string => counted(count, 'row');

type Unfinished = Record<'name' | 'on' | 'who', string> & Record<'done' | 'rows', number>;

export const imports = {
  steps: { choose: 'File', map: 'Columns', look: 'Preview', write: 'Import' },
  step: ({
    at,
    of,
    name,
  }: {
    readonly at: number;
    readonly of: number;
    readonly name: string;
  }): string => `Step ${at} of ${of}: ${name}`,
  back: '← Back',
  next: 'Next',
  close: 'Close',
  busy: 'One moment…',

  choose: {
    table: 'What each row is',
    tables: {
      customers: 'A customer or a deal',
      contacts: 'A person at a customer',
      journal: 'A contact or an activity',
      purchases: 'A purchase',
      cases: 'A complaint, promise or request',
      team: 'A colleague',
    },
    drop: 'Drop a file here',
    file: 'Choose a file…',
    formats:
      'CSV, Excel (.xlsx), text, vCard. Or copy cells anywhere and paste them here (Ctrl+V).',
    sheet: 'Or a sheet of this workbook',
    noSheet: 'Choose a sheet',
    sheetRows: ({ title, rows: count }: { title: string; rows: number }): string =>
      `${title} (${rows(count)})`,
    pasted: 'Pasted table',
    reading: ({ name }: { readonly name: string }): string => `Reading ${name}…`,
    empty: ({ name }: { readonly name: string }): string =>
      `${name} has no rows. Choose a file with a heading row and at least one row below it.`,
    tooMany: ({ name, rows: count, most }: { name: string; rows: number; most: number }): string =>
      `${name} has ${rows(count)}; ${most} can be imported here. Split it, or import it with the command (docs/growing.md).`,
    unfinished: ({ name, done, rows: count, on, who }: Unfinished): string =>
      `${done} of ${rows(count)} of ${name} were imported on ${on}${who === '' ? '' : ` by ${who}`}; the others were not. Choose the same file to continue, or take them back.`,
    takeBack: 'Take back',
  },

  map: {
    lead: ({ name, rows: count }: { readonly name: string; readonly rows: number }): string =>
      `${name}: ${rows(count)}. Check what each column is.`,
    heading: 'Column of the file',
    samples: 'First cells',
    field: 'Becomes',
    unread: 'Not imported',
    filled: ({ percent }: { readonly percent: number }): string => `${percent}% filled`,
    fieldOf: ({ heading }: { readonly heading: string }): string => `What “${heading}” becomes`,
    joined: ({ headings, label }: { readonly headings: string; readonly label: string }): string =>
      `${headings} together become ${label}.`,
    twice: ({ label }: { readonly label: string }): string =>
      `Two columns become ${label}: in each row, the first filled one counts.`,
    headingRow: 'Row of the headings',
    bestRow: 'Found by Duebook',
    row: ({ row, text }: { readonly row: number; readonly text: string }): string =>
      `Row ${row}: ${text}`,
    sheet: 'Sheet of the file',
    dateOrder: 'Dates such as 03/04/2026',
    dateOrders: {
      asFile: 'As the file shows',
      mdy: 'Month first (March 4)',
      dmy: 'Day first (3 April)',
      ymd: 'Year first',
    },
    by: 'Rows with the same company',
    bys: {
      asFile: 'As the file shows: deals become one customer',
      company: 'One customer per company',
      row: 'One customer per row',
    },
    noName:
      'No column says who the customers are. Choose one for company, contact, phone or email.',
    noCustomer: 'No column says which customer a row belongs to. Choose one for the customer.',
    noColumn: 'No column was recognised. Choose what the columns are.',
    noCompany: 'To merge rows by company, choose the column of the company.',
    refused: 'The columns cannot be read like this. Choose others.',
    remembered: 'Read like the last file with these headings.',
  },

  /** What was decided while reading. */
  notes: {
    merged: (facts: { readonly rows: number; readonly customers: number }): string =>
      `These rows are deals: ${facts.rows} deals become ${counted(facts.customers, 'customer')}, one per company.`,
    mergedOnRequest: (facts: { readonly rows: number; readonly customers: number }): string =>
      `${rows(facts.rows)} become ${counted(facts.customers, 'customer')}, one per company.`,
    repeatsCompanies: (): string =>
      'Several rows name the same company; each row is a customer unless you merge them.',
    dateOrder: ({ order }: { readonly order: 'mdy' | 'dmy' | 'ymd' }): string =>
      `Dates are read ${order === 'dmy' ? 'day' : order === 'mdy' ? 'month' : 'year'} first, as the file shows.`,
    dateOrderGuessed: ({ order }: { readonly order: 'mdy' | 'dmy' | 'ymd' }): string =>
      `Dates can be read two ways; ${order === 'dmy' ? 'day' : order === 'mdy' ? 'month' : 'year'} first is a guess. Choose the order above if it is wrong.`,
    asked: ({ heading }: { readonly heading: string; readonly field: string }): string =>
      `“${heading}” is not imported: it would override what Duebook derives. Choose a field for it if you want that.`,
    notCustomers: (): string =>
      'These rows look like activities or tickets, not like customers. Go back and choose what each row is.',
    columnOrder: (facts: {
      readonly heading: string;
      readonly order: 'mdy' | 'dmy' | 'ymd';
    }): string =>
      `“${facts.heading}” is read ${facts.order === 'dmy' ? 'day' : facts.order === 'mdy' ? 'month' : 'year'} first, as its own dates show.`,
    swappedDays: ({ heading }: { readonly heading: string }): string =>
      `“${heading}”: a spreadsheet seems to have swapped day and month in some dates. Import the original file again with the right date order.`,
    ...columnNotesEn,
    nameless: ({ count, row }: { readonly count: number; readonly row: number }): string =>
      `${rows(count)} without a name, phone, email or ID (first in row ${row}) will be rejected.`,
    notStored: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'activity', 'activities')} left out: planned or cancelled, so they never took place.`,
  },

  look: {
    working: ({ done, rows: count }: { readonly done: number; readonly rows: number }): string =>
      `Looking at ${done} of ${rows(count)}…`,
    customers: ({ count }: { readonly count: number }): string => counted(count, 'new customer'),
    records: ({ count }: { readonly count: number }): string => counted(count, 'new row'),
    ungraded: 'to grade',
    grade: ({ grade, count }: { readonly grade: string; readonly count: number }): string =>
      `${grade} ${count}`,
    due: ({ overdue, today }: { readonly overdue: number; readonly today: number }): string =>
      overdue + today === 0
        ? 'Nothing is overdue on the first day.'
        : `Due on the first day: ${today} today, ${overdue} overdue.`,
    start: ({ count, perDay }: { readonly count: number; readonly perDay: number }): string =>
      count === 0
        ? ''
        : `To start: ${counted(count, 'customer')}, at most ${perDay} a day for each colleague.`,
    fates: {
      added: 'New',
      filled: 'Blanks filled in',
      overwritten: 'Overwritten',
      skipped: 'Unchanged',
      rejected: 'Rejected',
    },
    total: 'Rows',
    known: 'Customers already there',
    knownRecords: 'Rows already there are left as they are.',
    knownHelp: 'Matched by ID, email, phone or company, unless other data contradicts it.',
    knowns: {
      fill: 'Fill in what is blank',
      overwrite: 'Overwrite with the file; blank cells change nothing',
      skip: 'Leave as they are',
      add: 'Add again, without comparing',
    },
    knownAlone: { fill: 'Fill in', overwrite: 'Overwrite', skip: 'Leave alone', add: 'Add as new' },
    asAll: 'As chosen above',
    /** Above the fields that are the same. */
    there: 'In the sheet, with the same',
    /** After a cell was corrected. */
    same: ({ label, text, count }: { label: string; text: string; count: number }): string =>
      `${label}: “${text}” is also in ${counted(count, 'more row')}.`,
    replaceAll: ({ text, count }: { readonly text: string; readonly count: number }): string =>
      text === '' ? `Leave blank in all ${count} rows` : `Replace in all ${count} rows`,
    editHelp: 'Click a cell, or press Enter on it, to correct it.',
    editCell: ({ label, row }: { readonly label: string; readonly row: number }): string =>
      `${label} in row ${row}`,
    replace: ({ label }: { readonly label: string }): string => `Also overwrite ${label}`,
    words: 'Words that Duebook does not know',
    wordsHelp: 'They are kept as they are and count as blank, unless you choose what they mean.',
    owners: 'Owners who are not in Team',
    ownersHelp:
      'The name is kept, but nobody gets these customers in a list or email until you add it to Team, as a name or under “Also known as”. Or choose who is meant.',
    word: ({ label, word, count }: { label: string; word: string; count: number }): string =>
      `${label}: “${word}” (${rows(count)})`,
    keepWord: 'Keep as it is',
    sample: 'The first rows',
    rowNumber: 'Row',
    fate: 'Becomes',
    changes: ({ fields }: { readonly fields: readonly string[] }): string => fields.join(', '),
    problems: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'cell')} cannot be read and count as blank until corrected.`,
    problemsOnly: 'Show only rows with',
    filters: {
      all: 'everything',
      problems: 'problems',
      known: 'customers who are there',
      rejected: 'rejection',
    },
    none: 'No rows.',
    more: ({ count }: { readonly count: number }): string => `and ${count} more`,
    write: ({ count }: { readonly count: number }): string => `Import ${rows(count)}`,
  },

  /** Why a row is rejected. */
  why: {
    nameless: 'No company, contact, phone or email. Add one.',
    'no-customer':
      'No customer in the sheet matches. Import the customers first, or correct the name.',
    'no-company': 'A deal without a company. Add the company.',
    erased: 'Their data was erased.',
  },

  write: {
    progress: ({ done, rows: count }: { readonly done: number; readonly rows: number }): string =>
      `${done} of ${rows(count)}`,
    stop: 'Stop',
    leaving:
      'Rows are being written. If you close the page now, the rest stays unwritten until you choose the file again.',
    leavingEarly: 'Nothing is written yet; closing the page loses your choices.',
    stay: 'Stay',
    refused:
      'Google refused these cells; everything else was written. Type them in yourself, or ask whoever protects them.',
    next: ({ name }: { readonly name: string }): string => `Next file: ${name}`,
    stopping: 'Stopping after the current rows…',
    stopped: 'Stopped. The rows so far stay, unless you take them back.',
    failed: ({ reason }: { readonly reason: string }): string =>
      `Interrupted: ${reason} No row is lost or doubled when you go on.`,
    goOn: 'Go on',
    done: 'Imported.',
    result: (facts: {
      readonly added: number;
      readonly filled: number;
      readonly overwritten: number;
      readonly skipped: number;
      readonly rejected: number;
      readonly rows: number;
    }): string =>
      `${facts.added} added · ${facts.filled} filled in · ${facts.overwritten} overwritten · ${facts.skipped} unchanged · ${facts.rejected} rejected = ${facts.rows}`,
    merged: ({ rows: count }: { readonly rows: number }): string =>
      `From ${rows(count)} in the file, merged by company.`,
    rejected: ({ count, sheet }: { readonly count: number; readonly sheet: string }): string =>
      `${rows(count)} could not be imported: the sheet “${sheet}” lists them with the reason. Correct them there and import that sheet.`,
    undo: 'Undo this import',
    undoing: 'Taking back…',
    another: 'Import another file',
    keeps: 'You can also undo this later from the menu; what somebody has worked on by then stays.',
  },
  /** Sheets that fill by themselves. */
  intake: importsIntakeEn,
  safety: importsSafetyEn,
  failures: { timeout: 'Google did not answer.' },
};

export type ImportsWords = typeof imports;
