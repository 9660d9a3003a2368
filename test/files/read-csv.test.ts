/** CSV is read piece by piece: where a piece ends changes nothing. */
import Papa from 'papaparse';
import { ReadingBounds } from '../../src/files/bounds';
import { readCsv } from '../../src/files/csv/read-csv';

const STYLE = { separator: ',', quote: '"', isLoose: false } as const;
const bounds = (): ReadingBounds => new ReadingBounds('a.csv', () => 0);

/** Longer than several pieces, with line breaks and quotation marks in cells. */
function textOf(lineBreak: string): string {
  const rows = Array.from(
    { length: 9_000 },
    (_, at) => `Firm ${at},"two${lineBreak}lines, ""${at}""",,x`,
  );
  return ['a,b,c,d', ...rows, '', 'last,"y",,'].join(lineBreak);
}

describe('readCsv', () => {
  it.each(['\n', '\r\n'])('rows are those of the whole text, with line breaks %j', async (mark) => {
    const text = textOf(mark);
    const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
    for (const size of [text.length, 99_991, 250_000]) {
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const { rows, oddQuotes } = await readCsv(pieces, STYLE, bounds());
      expect(oddQuotes).toBe(0);
      expect(rows).toEqual(data);
    }
  });

  it('a mark that pairs with none is text, wherever the pieces end', async () => {
    const text = `a,b\n5" nail,x\n${textOf('\n')}`;
    const { rows } = await readCsv([text], STYLE, bounds());
    expect(rows[1]).toEqual(['5" nail', 'x']);
    expect(rows).toHaveLength(9_005);
    expect(rows.at(-1)).toEqual(['last', 'y', '', '']);
  });
});
