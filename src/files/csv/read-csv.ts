/**
 * Reads CSV text with Papa Parse, piece by piece, so that the bounds are checked before the next piece takes memory.
 * Text whose quotation marks do not pair is read again by `readLooseCsv`.
 */
import Papa from 'papaparse';
import { BOUNDS, type ReadingBounds } from '../bounds';
import { readLooseCsv, type CsvStyle, type CsvTable } from './read-loose-csv';

const PIECE_CHARACTERS = 100_000;

/**
 * Reads CSV text into rows.
 * @param pieces the text in its order. Rejects with a `RefusedFile` when a bound is passed.
 */
export async function readCsv(
  pieces: readonly string[],
  style: CsvStyle,
  bounds: ReadingBounds,
): Promise<CsvTable> {
  const rows = style.isLoose ? null : await pairedRows(pieces, style, bounds);
  if (rows !== null) return { rows, oddQuotes: 0 };
  bounds.forgetRows();
  return readLooseCsv(pieces.join(''), style, bounds);
}

/** Null where quotation marks do not pair, or a row has no end. */
async function pairedRows(
  pieces: readonly string[],
  { separator }: CsvStyle,
  bounds: ReadingBounds,
): Promise<string[][] | null> {
  const rows: string[][] = [];
  const read = (text: string): boolean => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
    if (errors.some(({ type }) => type === 'Quotes')) return false;
    for (const row of data) {
      bounds.step();
      bounds.addRow(rows.length + 1, row);
      rows.push(row);
    }
    return true;
  };
  let rest = '';
  for (const piece of slicesOf(pieces)) {
    const text = rest + piece;
    const end = lastRowEnd(text);
    rest = text.slice(end + 1);
    if (rest.length > BOUNDS.rowCharacters) return null;
    if (end < 0) continue;
    if (!read(text.slice(0, text[end - 1] === '\r' ? end - 1 : end))) return null;
    bounds.checkTime();
    await bounds.rest();
  }
  if (rest !== '' && !read(rest)) return null;
  return rows;
}

function* slicesOf(pieces: readonly string[]): Generator<string> {
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; from += PIECE_CHARACTERS) {
      yield piece.slice(from, from + PIECE_CHARACTERS);
    }
  }
}

/**
 * Where the last line break is that no cell encloses: as many quotation marks come before it as open and close. -1 if
 * there is none.
 */
function lastRowEnd(text: string): number {
  let found = -1;
  let isInside = false;
  for (let from = 0; ;) {
    const mark = text.indexOf('"', from);
    const end = mark < 0 ? text.length : mark;
    const at = isInside ? -1 : text.slice(from, end).lastIndexOf('\n');
    if (at >= 0) found = from + at;
    if (mark < 0) return found;
    isInside = !isInside;
    from = mark + 1;
  }
}
