/** The sidebar's words until a workbook is set up, in English. */
import { counted } from './counted';

export const sidebarFirstRunEn = {
  title: 'Welcome to Duebook',
  intro:
    'Duebook grades every customer, shows who is due and why, and keeps the journal. Nothing changes until you agree.',
  setUp: 'Set up Duebook',
  adopt: 'If this sheet is a list of customers, Duebook uses it as it is and only adds columns.',
  fresh: 'If the file is empty, Duebook adds its sheets, with headings and help.',
  sample: 'Sample customers show how it works. Remove them any time.',
  withSamples: 'Set up with samples',
  lookAgain: 'Look at the open sheet again',
  useSheet: ({ sheet }: { readonly sheet: string }): string => `Use “${sheet}”?`,
  use: 'Use this sheet',
  noName:
    'Which column names your customers? Choose Company, Contact, Phone or Email for one of the columns below.',
  columns: 'What each column is read as',
  notRead: 'Not read',
  /** Of a column that becomes part of a new one. */
  joined: 'Joined, see below',
  /** @param items the first headings, with `…` where there are more */
  unread: ({ count, items }: { readonly count: number; readonly items: string }): string =>
    `${counted(count, 'column')} not read, left as ${count === 1 ? 'it is' : 'they are'}: ${items}`,
  added: ({ items }: { readonly items: readonly string[] }): string =>
    `Added on the right: ${items.join(', ')}`,
  sheets: ({ items }: { readonly items: readonly string[] }): string =>
    `Also added, with an hourly job: ${items.join(', ')}`,
  newList: 'Make a new list instead',
  who: 'Who are you?',
  whoHelp: 'Google doesn’t tell us who you are. Choose once; this file remembers it.',
  whoNone: 'The Team sheet is empty. Add yourself there, with your name and email.',
};
