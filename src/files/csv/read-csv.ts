/**
 * Reads CSV text with Papa Parse, piece by piece, so that the bounds are checked before the next piece takes memory.
 * Text whose quotation marks do not pair is read again by `readLooseCsv`.
 */
import Papa from 'papaparse';
import { BOUNDS, type ReadingBounds } from '../bounds';
import { readLooseCsv, type CsvStyle, type CsvTable } from './read-loose-csv';

const PIECE_CHARACTERS = 100_000;

/** Rejects with a `RefusedFile` when a bound is passed. */
export async function readCsv(
  text: string,
  style: CsvStyle,
  bounds: ReadingBounds,
): Promise<CsvTable> {
  if (style.isLoose) return readLooseCsv(text, style, bounds);
  const rows: string[][] = [];
  let isOdd = false;
  let read = 0;
  let paused: Papa.Parser | null = null as Papa.Parser | null;
  Papa.parse<string[]>(text, {
    delimiter: style.separator,
    chunkSize: PIECE_CHARACTERS,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      isOdd = errors.some(({ type }) => type === 'Quotes');
      if (isOdd) {
        parser.abort();
        return;
      }
      for (const row of data) {
        bounds.step();
        bounds.addRow(rows.length + 1, row);
        rows.push(row);
      }
      read = Math.min(read + PIECE_CHARACTERS, text.length);
      // The parser reads the row that it has not finished again with every piece.
      if (read - meta.cursor > BOUNDS.rowCharacters) {
        const start = text.slice(meta.cursor, meta.cursor + PIECE_CHARACTERS);
        bounds.checkColumn(widthOf(start, style.separator));
        isOdd = true;
        parser.abort();
      }
      if (isOdd) return;
      paused = parser;
      parser.pause();
    },
    complete: () => bounds.checkTime(),
  });
  // Until the next piece has been read, which pauses again.
  while (paused !== null) {
    const parser = paused;
    paused = null;
    await bounds.rest();
    parser.resume();
  }
  if (!isOdd) {
    // The parser takes what is behind the last line break for a row.
    if (rows.at(-1)?.join('') === '') rows.pop();
    return { rows, oddQuotes: 0 };
  }
  bounds.forgetRows();
  return readLooseCsv(text, style, bounds);
}

function widthOf(text: string, delimiter: string): number {
  const [row = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
  return row.length;
}
