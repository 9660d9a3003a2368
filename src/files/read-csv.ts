/**
 * Reads CSV text with Papa Parse, piece by piece, so that the bounds are checked before the next piece takes memory:
 * the parser collects an error for each misplaced quotation mark until a row ends.
 */
import Papa from 'papaparse';
import { BOUNDS, type ReadingBounds } from './bounds';

const PIECE_CHARACTERS = 500_000;

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** Whether a quotation mark is never closed, so that the last row is the rest of the text. */
  readonly isOpen: boolean;
}

/** Throws a `RefusedFile` when a bound is passed. */
export function readCsv(text: string, delimiter: string, bounds: ReadingBounds): CsvTable {
  const rows: string[][] = [];
  let isOpen = false;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: PIECE_CHARACTERS,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>) {
      for (const row of data) {
        bounds.step();
        bounds.checkRow(rows.length + 1);
        bounds.checkColumn(row.length);
        bounds.addCells(row.length);
        for (const cell of row) bounds.addCharacters(cell.length);
        rows.push(row);
      }
      read = Math.min(read + PIECE_CHARACTERS, text.length);
      isOpen = errors.some(({ code }) => code === 'MissingQuotes');
      // The parser reads the row that it has not finished again with every piece.
      if (read - meta.cursor > BOUNDS.rowCharacters) {
        bounds.checkColumn(
          widthOf(text.slice(meta.cursor, meta.cursor + PIECE_CHARACTERS), delimiter),
        );
        bounds.refuseRow(rows.length + 1);
      }
    },
    complete: () => bounds.checkTime(),
  });
  return { rows, isOpen };
}

function widthOf(text: string, delimiter: string): number {
  const [row = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
  return row.length;
}

const DELIMITERS = [',', '\t', ';'];
const SAMPLE_ROWS = 60;

/**
 * The delimiter that splits the most rows into the same number of cells; on a tie, into more cells. Rows that it does
 * not split, such as titles and blank lines, do not count.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, PIECE_CHARACTERS);
  let best = ',';
  let bestScore = [0, 0];
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS });
    const rowsOfWidth = new Map<number, number>();
    for (const { length } of data) {
      if (length > 1) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
    }
    for (const [width, rows] of rowsOfWidth) {
      const [most = 0, widest = 0] = bestScore;
      if (rows > most || (rows === most && width > widest)) {
        best = delimiter;
        bestScore = [rows, width];
      }
    }
  }
  return best;
}
