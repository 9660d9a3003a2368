/** What an import in portions says. */
import { counted } from './counted';

export const importingEn = {
  /** Headings of the sheet Import undo. */
  importUndo: [
    'Import',
    'Portion',
    'Kind',
    'Customer ID',
    'Field',
    'Before',
    'After (for Undo; leave as it is)',
  ],
  importing: {
    /** Title of the dialog. */
    title: 'Import',
    rejectedSheet: 'Rejected rows',
    rejectedWhy: 'Why it was not imported',
    /** As the menu asks for it: “Undo …?” */
    undoName: ({ name }: { readonly name: string }): string => `Import of ${name}`,
    refusals: {
      notBegun: (): string =>
        'This import was taken back, or an earlier part of it is missing. Start it again.',
      tooMany: (facts: { rows: number; most: number }): string =>
        `The file has ${facts.rows} rows; ${facts.most} can be imported at once. Split it, or see docs/growing.md.`,
      noSheet: (): string => 'The sheet has been deleted. Choose another one.',
      full: (): string =>
        'Google allows 10 million cells in a file, and this import would come too close. Start a new file for it.',
    },
    /** Tabs that fill by themselves. */
    taken: {
      /** Title and headings of the hidden sheet. */
      title: 'Taken in',
      headings: [
        'Sheet',
        'Row',
        'State',
        'Customer ID',
        'Owner',
        'Import',
        'Open (leave as it is)',
      ],
      run: ({ title, when }: { readonly title: string; readonly when: string }): string =>
        `${title} (${when})`,
      askedAgain: ({ title, text }: { readonly title: string; readonly text: string }): string =>
        `Asked again (${title}): ${text}`,
      why: {
        nameless: 'No company, contact, phone or email. Add one.',
        'too-long': 'The row is too long. Shorten it, or import the sheet by hand.',
      },
      kept: ({ title }: { readonly title: string }): string =>
        `New rows of “${title}” become customers within the hour.`,
      stopped: ({ title }: { readonly title: string }): string =>
        `“${title}” is no longer taken in.`,
      ownSheet: (): string =>
        'This sheet is Duebook’s own. Choose the one that your form or program fills.',
      troubles: {
        held: ({ title, count }: { readonly title: string; readonly count: number }): string =>
          `“${title}”: ${counted(count, 'row is', 'rows are')} about somebody who was erased, so not taken in. To bring them back, import the sheet with Import… and confirm it there.`,
        noSheet: ({ title }: { readonly title: string }): string =>
          `The sheet “${title}” was deleted, so its rows are no longer taken in. Stop it in Import…, or bring the sheet back.`,
        noColumn: ({
          title,
          heading,
        }: {
          readonly title: string;
          readonly heading: string;
        }): string =>
          `“${title}” is not taken in: the column “${heading}” is gone or has another heading. Change it back, or choose the sheet again in Import….`,
      },
    },
    takenBack: (facts: {
      rows: number;
      cells: number;
      count: number;
      names: readonly string[];
    }): string => {
      const done = `${counted(facts.rows, 'row')} and ${counted(facts.cells, 'cell')} taken back.`;
      if (facts.count === 0) return done;
      const stay = counted(facts.count, 'customer stays', 'customers stay');
      return `${done} ${stay}, because somebody has worked on them since: ${facts.names.join(', ')}${facts.count > facts.names.length ? ' …' : ''}`;
    },
  },
};
