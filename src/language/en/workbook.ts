/** Words of the workbook itself in English: Activity, Settings with help, formula columns. */
import { fullStop } from './full-stop';
import { settingHelpEn } from './setting-help';

export const workbookEn = {
  activity: {
    headings: {
      when: 'When',
      who: 'Who',
      what: 'What',
      state: 'State',
      details: 'Before and after (for Undo; leave as it is)',
    },
    operations: {
      'set-up': 'Set up',
      adopt: 'Columns added to your sheet',
      sample: 'Sample data added',
      'sample-removed': 'Sample data removed',
      setting: 'Setting changed',
      fields: 'Fields added',
      repair: 'Formula columns repaired',
      ids: 'IDs added to new rows',
      log: 'Follow-up logged',
      correct: 'Entry corrected',
      review: 'Reviewed',
      snooze: 'Snoozed',
      close: 'Customer closed',
      reassign: 'Handed over',
      pool: 'Released into the pool',
      take: 'Taken from the pool',
      away: 'Absence',
      customer: 'Customer added',
      merge: 'Customers merged',
      answered: 'Duplicates judged',
      verified: 'Data marked as verified',
      details: 'Details changed',
      case: 'Case',
      'last-contact': 'Last contact updated',
      closings: 'Days of closed deals updated',
      shown: 'Owner of the daily digest shown',
    },
    states: {
      begun: 'Started',
      done: 'Done',
      undone: 'Undone',
      kept: 'Interrupted, left as it is',
      past: 'Changed since, left as it is',
    },
  },
  /** Headings beside key and value, and above the gap table. */
  settingHeadings: {
    help: 'What it does',
    gap: 'Most days without contact',
    ordinary: 'Ordinary',
    major: 'Major',
    key: 'Key',
    sources: 'Sources',
    channels: 'Channels',
  },
  /** What the list of channels begins with; the team extends it in Settings. */
  channels: ['Phone', 'WeChat', 'WhatsApp', 'Email', 'Meeting', 'Video call', 'Message'],
  settingHelp: settingHelpEn,
  /** The name of China's days in Holidays; they are recognised by it. */
  chinaDay: 'China’s public calendar',
  /** The warning cell when the hourly job has stopped. */
  jobSilent: 'Not run since yesterday: choose Set up.',
  jobFine: 'The hourly job is running.',
  /** The warning before a heading of ours is edited. */
  guarded: 'Duebook fills this column with a formula. You can type a new heading.',
  /** How formula columns are filled: written to Settings and read back, so never reworded. */
  filling: {
    formulas: 'Formulas',
    many: 'Values, since there are more than 10,000 customers',
    table: 'Values, since a table takes no formula in its heading',
  },
  /** Beside a heading whose column is filled with values. */
  filled: ({ how }: { readonly how: string }): string =>
    `${fullStop(how)} Duebook updates them every hour.`,
};

export type WorkbookWords = typeof workbookEn;
