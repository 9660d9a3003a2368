/** What the reader of files found and decided, in English, and the shape its other languages fill. */

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const isOrAre = (n: number): string => (n === 1 ? 'is' : 'are');

const grouped = (n: number): string => new Intl.NumberFormat('en-US').format(n);

const SPLIT = 'Split it into smaller files.';

/** Files that hold a table but are not read. */
const FORMATS = {
  xls: 'an old Excel workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  numbers: 'a spreadsheet of Numbers',
  pdf: 'a PDF',
  fods: 'a flat OpenDocument spreadsheet (.fods)',
  slk: 'a SYLK spreadsheet (.slk)',
  dif: 'a DIF table (.dif)',
  rtf: 'a formatted text (.rtf)',
};

export type OtherFormat = keyof typeof FORMATS;

interface Named {
  /** The file as the person named it. */
  readonly name: string;
}

interface Bound extends Named {
  readonly most: number;
}

interface Rows {
  readonly rows: number;
  /** Of the first of them, counted from 1. */
  readonly row: number;
  /** What the first cells of the rows say, in quotation marks. */
  readonly texts: string;
}

export const readingEn = {
  /** Why a file is not read, and what to do. */
  refusals: {
    empty: ({ name }: Named): string =>
      `${name} is empty. Name a file with a heading row and at least one customer.`,
    'other-format': ({ name, format }: Named & { readonly format: OtherFormat }): string =>
      `${name} is ${FORMATS[format]}. Open it in the program it comes from and save the list as .xlsx or CSV.`,
    password: ({ name }: Named): string =>
      `${name} has a password. Save it without one, as .xlsx or CSV.`,
    archive: ({ name }: Named): string =>
      `${name} is a ZIP archive. Unpack it and choose the file inside.`,
    'not-text': ({ name }: Named): string =>
      `${name} is neither text nor an Excel file. Save it as CSV or .xlsx.`,
    'web-archive': ({ name }: Named): string =>
      `${name} is a web archive (MHTML). Open it in Excel and save it as .xlsx.`,
    'damaged-workbook': ({ name }: Named): string =>
      `${name} is not an Excel workbook, or it is damaged. Save it again as .xlsx.`,
    'no-sheet': (facts: Named & { readonly sheet: string; readonly sheets: string }): string =>
      `${facts.name} has no sheet “${facts.sheet}”. It has “${facts.sheets}”.`,
    bytes: ({ name, most }: Bound): string =>
      `${name} is larger than ${most} MB (unzipped). ${SPLIT}`,
    rows: ({ name, most }: Bound): string =>
      `${name} has more than ${grouped(most)} rows. ${SPLIT}`,
    columns: ({ name, most }: Bound): string =>
      `${name} has more than ${most} columns. Delete what is to the right of your table, or the columns you do not need.`,
    cells: ({ name, most }: Bound): string =>
      `${name} has more than ${grouped(most)} cells. ${SPLIT}`,
    listed: ({ name, most }: Bound): string =>
      `${name} has more than ${grouped(most)} different cells. ${SPLIT}`,
    characters: ({ name, most }: Bound): string =>
      `${name} has more than ${grouped(most)} characters of text. ${SPLIT}`,
    'row-characters': (facts: Bound & { readonly row: number }): string =>
      `${facts.name} has more than ${grouped(facts.most)} characters in record ${facts.row}. Look there for a quotation mark that is never closed.`,
    seconds: ({ name, most }: Bound): string =>
      `${name} takes longer than ${most} seconds to read. ${SPLIT}`,
  },
  notes: {
    encoding: (facts: { readonly encoding: string; readonly sure: string }): string =>
      facts.sure === 'certain'
        ? `The text is in ${facts.encoding}.`
        : `The text was read as ${facts.encoding}. If names look wrong, save the file as UTF-8.`,
    separator: (facts: { readonly separator: string; readonly sure: string }): string => {
      const separator = facts.separator === '\t' ? 'tabs' : `“${facts.separator}”`;
      return facts.sure === 'certain'
        ? `Cells are separated by ${separator}.`
        : `Cells were read as separated by ${separator}. If columns are shifted, write sep=; (or your own separator) as the first line.`;
    },
    quotes: (facts: { readonly rows: number }): string =>
      `${count(facts.rows, 'row')} with a quotation mark that opens or closes no cell: the mark was read as text.`,
    html: (facts: { readonly tables: number }): string =>
      facts.tables > 1
        ? `The file is a web page or Excel XML; of its ${facts.tables} tables, the most likely one was read.`
        : 'The file is a web page or Excel XML; its table was read.',
    vcard: (): string => 'The file holds vCards; each card is a row.',
    sheet: (facts: {
      readonly sheet: string;
      readonly others: string;
      readonly where: 'page' | 'command';
    }): string =>
      `The sheet “${facts.sheet}” was read, but not “${facts.others}”. ${facts.where === 'page' ? 'Choose another one above' : 'Use --sheet NAME for another one'}.`,
    'hidden-sheet': (facts: { readonly sheet: string }): string =>
      `The sheet “${facts.sheet}” is hidden; it was read because no other one has headings.`,
    'heading-row': (facts: { readonly row: number }): string =>
      `The headings are in row ${facts.row}; the rows above are titles.`,
    'two-heading-rows': (facts: { readonly row: number }): string =>
      `Rows ${facts.row} and ${facts.row + 1} were read together as the headings.`,
    totals: (facts: Rows): string =>
      `${count(facts.rows, 'row')} of totals left out (first in row ${facts.row}): ${facts.texts}.`,
    footers: (facts: Rows): string =>
      `${count(facts.rows, 'row')} at the end ${isOrAre(facts.rows)} the footer of a report and left out (first in row ${facts.row}): ${facts.texts}.`,
    'repeated-headings': (facts: Rows): string =>
      `${count(facts.rows, 'row')} that repeat the headings left out (first in row ${facts.row}).`,
    hints: (facts: Rows): string =>
      `Row ${facts.row} says what to enter and was left out: ${facts.texts}.`,
    groups: (facts: Rows): string =>
      `${count(facts.rows, 'row')} that only ${facts.rows === 1 ? 'names' : 'name'} a group left out (first in row ${facts.row}): ${facts.texts}.`,
    lines: (facts: Rows): string =>
      `${count(facts.rows, 'row')} of dashes left out (first in row ${facts.row}).`,
    'no-heading': (facts: Rows): string =>
      `${count(facts.rows, 'row')} ${facts.rows === 1 ? 'has' : 'have'} cells in a column without a heading, which were not read (first in row ${facts.row}): ${facts.texts}.`,
    'merged-cells': (facts: { readonly cells: number }): string =>
      `${count(facts.cells, 'cell')} of merged ranges got the value of the range.`,
    'no-results': (facts: { readonly cells: number }): string =>
      `${count(facts.cells, 'formula')} without a stored result ${isOrAre(facts.cells)} blank. Open the file in Excel and save it, so that the results are stored.`,
  },
};

export type ReadingWords = typeof readingEn;
export { readingEn as reading };
