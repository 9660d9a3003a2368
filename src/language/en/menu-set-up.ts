/** Words of Set up and of adopting a sheet in English. */
import { fullStop } from './full-stop';
import { counted } from './counted';
import { lines } from './lines';

export const setUpEn = {
  setUp: {
    title: 'Set up Duebook',
    fresh: ({ sheets }: { readonly sheets: readonly string[] }): string =>
      `Duebook adds the following, and an hourly job that keeps it up to date:\n${lines(sheets)}\nYour existing data stays as it is. Continue?`,
    repair: ({ items }: { readonly items: readonly string[] }): string =>
      `Duebook adds what is missing. What you typed stays as it is:\n${lines(items)}\nContinue?`,
    fine: 'Everything is set up.',
    hourlyJob: 'the hourly job',
    settings: ({ count }: { readonly count: number }): string => counted(count, 'setting'),
    china: ({ year }: { readonly year: number }): string =>
      `China’s holidays and make-up days to the end of ${year}`,
    names: 'named ranges for the formulas',
    column: ({ sheet, heading }: { readonly sheet: string; readonly heading: string }): string =>
      `${sheet}: column “${heading}”`,
    sheet: ({ sheet }: { readonly sheet: string }): string => `sheet “${sheet}”`,
    done: 'Duebook is set up.',
    looks: ({ items }: { readonly items: readonly string[] }): string =>
      `Google refused some of the formatting. Everything works without it:\n${lines(items)}`,
    sample:
      'Add a few sample customers to see how it works? Remove them any time: Duebook → Workbook → Set up / use this sheet…',
    removeSample: 'Remove the sample customers now? Your own data stays.',
    sampleGone: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'sample customer')} removed.`,
    /** What may be chosen or typed in a column. */
    suggestions: {
      words: (list: string): string => `Choose: ${list}`,
      day: 'A date, such as 2026-11-21',
      month: 'Any day of the month, such as 2026-11-01',
      colleague: 'Choose a name from Team, or type an email',
      customer: 'Choose a customer, or type the name or ID',
      listed: ({ heading }: { readonly heading: string }): string =>
        `Choose, or add a word to the list “${heading}” in Settings`,
    },
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
    /** Whom to call there. */
    samplePeople: {
      dentist: 'Dr. Iris Lowe',
      cafes: 'Nils Dahl',
      tools: 'Rosa Vega',
      freight: 'Owen Pratt',
      garden: 'May Osier',
      merchants: 'Ada Tern',
      printer: 'Hugo Quill',
      clinics: 'Dr. Leo Sun',
    },
    /** What the list of sources begins with; the team extends it in Settings. */
    sources: [
      ...['Referral', 'Website', 'Trade fair', 'Cold call', 'Advertisement'],
      ...['Social media', 'Partner', 'Other'],
    ],
  },

  fields: {
    done: ({ items }: { readonly items: readonly string[] }): string =>
      items.length === 0
        ? 'These fields have columns already.'
        : fullStop(`Added: ${items.join(', ')}`),
  },
  adopt: {
    title: 'Use this sheet',
    propose: ({
      sheet,
      found,
      added,
      sheets,
      freezes,
      notes,
    }: {
      readonly sheet: string;
      readonly found: readonly string[];
      readonly added: readonly string[];
      readonly sheets: readonly string[];
      readonly freezes: boolean;
      readonly notes: readonly string[];
    }): string =>
      [
        `“${sheet}” becomes your list of customers. Found:\n${lines(found)}`,
        ...(added.length === 0 ? [] : [`Added on the right:\n${lines([added.join(', ')])}`]),
        ...(sheets.length === 0
          ? []
          : [`Also added, with an hourly job:\n${lines([sheets.join(', ')])}`]),
        ...(freezes ? ['The heading row will be frozen.'] : []),
        ...(notes.length === 0 ? [] : [lines(notes)]),
        'Nothing else changes.\nYes: use this sheet. No: correct the columns in the sidebar first.',
      ].join('\n\n'),
    noHeadings: ({ sheet }: { readonly sheet: string }): string =>
      `Duebook found no headings it knows for the names of customers in “${sheet}”, such as Company or Contact.`,
    askFresh:
      'Yes: set up an empty list of customers beside it. No: choose the columns of this sheet in the sidebar.',
    titles: ({ text }: { readonly text: string }): string =>
      `These rows were above the headings before Duebook began to use this sheet:\n${text}`,
    titleRows: ({ row }: { readonly row: number }): string =>
      `The headings are in row ${row}. The rows above them become a note on the first heading.`,
    newColumn: ({ place }: { readonly place: string }): string => `${place} (new column)`,
    notUsed: ({ heading }: { readonly heading: string }): string => `Not used: ${heading}`,
    /** Of a sheet whose title is that of another table. */
    tab: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      `The tab is renamed to “${to}”, since Duebook keeps a table of its own under the name “${from}”. Undo gives the old name back.`,
    renamed: ({ from, to }: { readonly from: string; readonly to: string }): string =>
      `The heading “${from}” becomes “${to}”.`,
    unused: ({ items }: { readonly items: readonly string[] }): string =>
      fullStop(`Not read, and left as they are: ${items.join(', ')}`),
    phones: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'phone number')} lost digits, a zero or a plus when typed. Type ${count === 1 ? 'it' : 'them'} again after the column holds text (Format → Number → Plain text).`,
    mobiles: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'phone number')} ${count === 1 ? 'has' : 'have'} a digit too few or too many for a mobile number of China. Check data lists them.`,
    otherRows: ({
      count,
      row,
      text,
    }: {
      readonly count: number;
      readonly row: number;
      readonly text: string;
    }): string =>
      count === 1
        ? `Row ${row} (“${text}”) looks like a total, a divider or repeated headings. It counts as a customer until you delete it.`
        : `${count} rows look like totals, dividers or repeated headings, the first in row ${row} (“${text}”). They count as customers until you delete them.`,
    done: ({ sheet }: { readonly sheet: string }): string => `“${sheet}” is ready.`,
    merged: 'Some headings are merged or empty. Those columns stay as they are.',
  },
};

export type SetUpWords = typeof setUpEn;
