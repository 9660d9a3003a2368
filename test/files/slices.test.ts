/** A page stays alive while it reads a long file: the reader pauses after a bounded number of rows. */
import { SLICE_STEPS } from '../../src/files/bounds';
import { readFrom, workbookOf } from '../support/read-files';

const ROWS = 12_000;
const HEADINGS = ['Company', 'Contact', 'Phone', 'Email', 'Owner'];
const CELLS = Array.from({ length: ROWS }, (_, at) => [
  `Firm ${at}`,
  `Ann ${at}`,
  `030 ${100_000 + at}`,
  `a${at}@x.example`,
  'Ben',
]);
const TABLE = [HEADINGS, ...CELLS];
const CSV = TABLE.map((cells) => cells.join(',')).join('\n');
const HTML = TABLE.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
const CARDS = CELLS.map(
  ([firm, person, phone, email]) =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${person}\nORG:${firm}\nTEL:${phone}\nEMAIL:${email}\nEND:VCARD\n`,
);

describe('a long file is read in slices', () => {
  it.each([
    ['a CSV file', CSV],
    ['a CSV file with odd quotation marks', `${CSV}\n"Bolt" Ltd,Ben,030 1,b@x.example,Ben`],
    ['a table of a web page', `<html><table>${HTML.join('')}</table></html>`],
    ['a file of vCards', CARDS.join('')],
    ['a workbook', workbookOf([{ name: 'Customers', rows: TABLE }])],
  ])('%s', async (_, content) => {
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    const read = await readFrom(content, { pause });
    expect(pauses).toBeGreaterThanOrEqual((ROWS * 4) / SLICE_STEPS);
    expect(read.rows.length).toBeGreaterThan(ROWS);
    expect(read).toEqual(await readFrom(content));
  });
});
