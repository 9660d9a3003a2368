/** Splitting CSV text into rows, compared with a library that many people use. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsvRows, type CsvEnd } from '../../../../host/cli/files/csv-rows';

const COLUMNS = 500;

function rowsOf(
  text: string,
  delimiter = ',',
): { readonly rows: string[][]; readonly end: CsvEnd } {
  const rows: string[][] = [];
  const end = readCsvRows({ text, delimiter }, COLUMNS, (row) => rows.push(row) > 0);
  return { rows, end };
}

describe('readCsvRows', () => {
  it('any text is split as Papa Parse splits it', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '"',
      '""',
      ',',
      ';',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '中',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        (some, by) => {
          // With spaces behind the last mark, Papa Parse takes the cell for one that is never closed.
          const text = some.join('').replace(/"\s+$/, '"');
          const { data, errors } = Papa.parse<string[]>(text, { delimiter: by });
          const { rows, end } = rowsOf(text, by);
          if (text !== '') expect(rows).toEqual(data);
          expect(end === 'open-quote').toBe(errors.some(({ code }) => code === 'MissingQuotes'));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('a row of too many columns ends the reading', () => {
    expect(rowsOf(','.repeat(COLUMNS)).end).toBe('too-wide');
    expect(rowsOf(','.repeat(COLUMNS - 1)).end).toBe('end');
  });

  it('reading ends when no more rows are wanted', () => {
    expect(readCsvRows({ text: 'a\nb\nc', delimiter: ',' }, COLUMNS, () => false)).toBe('stopped');
  });
});
