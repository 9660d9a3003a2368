/** The page in English: every phrase of it, and what is shown where a language has no phrase. */
import { lettersOfColumn } from '../../../a1/column-letters';
import type { HostSettings, SimulatedLimits } from '../../protocol';

export type ScreenWords = Readonly<typeof en>;

export const en = {
  /** For `lang` in HTML. */
  tag: 'en',
  /** How dates on the page are written, as a tag of `Intl`. */
  dates: 'en-GB',
  file: 'File',
  scenarios: 'Start over with',
  /** By the name of the scenario; its own title where there is none. */
  scenarioTitles: {} as Readonly<Record<string, string>>,
  reopen: 'Close and open again',
  save: 'Save…',
  openSaved: 'Open saved',
  xlsx: 'Download as Excel (.xlsx)',
  clock: 'Clock',
  nextHour: 'Next hour',
  nextDay: 'Next day',
  goTo: 'Go to a day',
  go: 'Go',
  clockHelp: 'Time only moves when you move it. Every hour fires the hourly triggers.',
  triggers: (names: readonly string[]): string =>
    names.length === 0 ? 'No trigger is installed.' : `Installed: ${names.join(', ')}`,
  outbox: 'Outbox',
  phone: 'Phone',
  phoneAlone: 'Open alone',
  noMail: 'No emails sent yet. Emails stay on this machine.',
  letter: 'Email',
  text: 'Plain text',
  views: 'View of the email',
  host: 'Host',
  hostHelp: 'What Google would report about the file and about you.',
  language: 'Your language',
  locale: 'Locale of the file',
  spreadsheetZone: 'Time zone of the file',
  scriptZone: 'Time zone of the script',
  user: 'You are',
  mode: 'Authorisation',
  modes: {
    FULL: 'Full: permission granted',
    LIMITED: 'Limited: simple trigger',
    NONE: 'None',
  } satisfies Record<HostSettings['mode'], string>,
  limits: 'What can go wrong in Google',
  limitsHelp: 'Shows how the add-on copes. To block an array formula, just type into its cells.',
  limit: {
    editsLost: 'Edit events are lost',
    editsWait: 'Edits come too fast: two events wait, the rest are lost',
    formulasLoading: 'Triggers read “Loading…” from the script’s formulas',
    triggersLackSpreadsheet: 'Triggers have no active spreadsheet',
    isTable: 'This sheet is a table: no formulas in its headings',
  } satisfies Record<keyof SimulatedLimits, string>,
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  yes: 'Yes',
  no: 'No',
  menus: 'Menus',
  sidebar: 'Sidebar',
  grid: 'Spreadsheet',
  messages: 'Messages',
  lost: 'The host has stopped. Start it again and reload this page.',
  working: 'Working…',
  edit: 'Edit',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  data: 'Data',
  sortUp: 'Sort sheet by this column, A to Z',
  sortDown: 'Sort sheet by this column, Z to A',
  filterOn: 'Create a filter',
  filterOff: 'Remove the filter',
  freezeRow: 'Freeze up to this row',
  unfreeze: 'Unfreeze',
  group: (first: number, count: number, folded: boolean): string =>
    `${folded ? 'Expand' : 'Collapse'} ${count === 1 ? 'column' : 'columns'} ${columnNames(first, count)}`,
  log: 'What the script logged',
  noLog: 'Nothing yet.',
};

/** Names of adjacent columns: `B–D`. @param first counted from 1. */
export function columnNames(first: number, count: number): string {
  const name = lettersOfColumn(first);
  return count === 1 ? name : `${name}–${lettersOfColumn(first + count - 1)}`;
}
