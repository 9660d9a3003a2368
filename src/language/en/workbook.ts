/** Words of the workbook itself in English: Activity, Settings with help, what is mended. */

export const workbookEn = {
  activity: {
    headings: {
      when: 'When',
      who: 'Who',
      what: 'What',
      state: 'State',
      details: 'Before and after (for Undo; leave as it is)',
    },
    deeds: {
      'set-up': 'Set up',
      adopt: 'Columns added to your sheet',
      sample: 'Sample data added',
      'sample-removed': 'Sample data removed',
      setting: 'Setting changed',
      heal: 'Formula columns mended',
      ids: 'IDs given to new rows',
      log: 'Follow-up logged',
      correct: 'Entry corrected',
      review: 'Reviewed',
      snooze: 'Put off',
      close: 'Customer closed',
      reassign: 'Handed over',
      away: 'Absence',
      customer: 'Customer added',
      case: 'Case',
      told: 'Last contact brought up to date',
    },
    states: {
      begun: 'Begun',
      done: 'Done',
      undone: 'Undone',
      kept: 'Broke off, kept as it is',
      past: 'Changed since, kept as it is',
    },
  },
  /** Headings beside key and value, and above the gap table. */
  settingHeadings: {
    help: 'What it does',
    gap: 'Days without contact, at most',
    ordinary: 'Ordinary',
    major: 'Major',
    key: 'Key',
  },
  /** One line a setting: what it does, then what it takes. */
  settingHelp: {
    today: 'The day the formulas reckon with; Duebook keeps it up to date.',
    language: 'Language of the sheet: English or Chinese.',
    takeOver: 'The day Duebook took over: nobody is due before it. A date.',
    dateOrder: 'How dates typed as text are meant: mdy, dmy or ymd.',
    week: 'Working weekdays, 1 is Monday: 12345 is Monday to Friday.',
    'holidays.china':
      'China’s holidays and make-up days in Holidays: yes or no. Then choose Set up.',
    digest: 'Daily mail: yes or no.',
    'digest.hour': 'Hour from which the daily mail goes out: 0 to 23.',
    'digest.empty': 'Daily mail also on a day when nothing is due: yes or no, usually no.',
    'digest.calendar':
      'A calendar file (.ics) with the daily mail, one event a customer: yes or no, usually no. Outlook may add such files twice.',
    'digest.by': 'Email of whoever switched the daily mail on.',
    'digest.confirmed': 'Addresses outside that email’s domain that may be mailed, with commas.',
    'grade.A.months': 'Grade A: closes within so many months. 1 to 60, usually 1.',
    'grade.B.months': 'Grade B: closes within so many months. 1 to 60, usually 3.',
    'grade.C.months': 'Grade C: closes within so many months. 1 to 60, usually 6.',
    'grade.slip.months':
      'A close that passed longer ago says nothing any more, in months. 1 to 60, usually 1.',
    'gap.existing': 'Existing customers, at most so many days. 1 to 730 or no, usually 90.',
    'gap.lost': 'Lost customers, at least so many days. 1 to 730 or no, usually 72.',
    'gap.lost.spread': 'Lost customers are spread over so many days. 1 to 730, usually 37.',
    'gap.lost.withoutId': 'Lost customers without an ID, days. 1 to 730, usually 90.',
    'gap.lost.rest': 'Lost customers rest after failed attempts, days. 1 to 730, usually 365.',
    'gap.lost.attempts': 'So many failed attempts in a row. 1 to 20, usually 4.',
    'gap.prospect': 'Customers who never bought, at most so many days. 1 to 730 or no, usually no.',
    'gap.interested': 'Interested customers, at most so many days. 1 to 730 or no, usually 7.',
    'milestone.purchase': 'So many days after the last purchase. 1 to 730 or no, usually no.',
    'team.mask':
      'Hide phone, email and messenger of others’ customers in the side panel: yes or no. Comfort, not protection: the sheet shows them.',
    'file.id': 'This file’s own ID: a copy of the file sends nothing.',
    'job.last': 'The last day on which the hourly job ran.',
    'job.refused': 'What the hourly job could not write, and why.',
    columns: 'How Grade, Next follow-up … are filled; by values above 10,000 customers.',
    'customers.tab': 'The number of the tab with the customers.',
    'run.last': 'Daily mail: last run.',
    'run.rows': 'Daily mail: customers read.',
    'run.mails': 'Daily mail: mails sent that day.',
    'run.skipped': 'Daily mail: who got none, and why.',
    'run.errors': 'Daily mail: what failed.',
    'run.quota': 'Daily mail: mails left that day.',
    'run.next': 'Daily mail: next run.',
    'job.second': 'A second hourly job, which rests.',
  },
  /** The name under which China's days stand in Holidays. */
  chinaDay: 'China’s public calendar',
  /** What the warning cell says when the hourly job is silent. */
  jobSilent: 'Has not run since yesterday: choose Set up.',
  jobFine: 'The hourly job runs.',
  /** What stands on the warning that guards a heading of ours. */
  guarded: 'Duebook fills this column by a formula. A new heading typed here is kept.',
  /** How the columns that fill themselves are filled: stands in Settings and is read back there. */
  filling: {
    formulas: 'Formulas',
    many: 'Values, since there are more than 10,000 customers',
    table: 'Values, since a table takes no formula in its heading',
  },
  /** Beside a heading whose column is filled with values. */
  filled: ({ how }: { readonly how: string }): string =>
    `${how}. Duebook brings them up to date every hour.`,
  /** Names of the sample customers. */
  samples: {
    dentist: 'Brightwater Dental',
    cafes: 'Nordlys Cafés',
    tools: 'Caldera Tools',
    freight: 'Harbour Freight Lines',
    garden: 'Osier Gardens',
    merchants: 'Tern & Daughters',
    printer: 'Quill Printing',
    clinics: 'Sundial Clinics',
  },
  suggestions: {
    words: (list: string): string => `Choose: ${list}`,
    day: 'A date, such as 2026-11-21',
    month: 'Any day of the month, such as 2026-11-01',
    colleague: 'Choose a name from Team; an email works too',
  },
};

export type WorkbookWords = typeof workbookEn;
