/**
 * Reads the bytes of a file into the table of customers, entries and the like that it holds: CSV, xlsx, a table of a web
 * page, vCards. What the cells mean is the business of the script in the spreadsheet.
 */
import { ReadingBounds, type Pause } from './bounds';
import { styleOf } from './csv/csv-style';
import { readCsv } from './csv/read-csv';
import { readLooseCsv } from './csv/read-loose-csv';
import { decodeText, type Encoding } from './decode-text';
import type { GridCell } from './grid-cell';
import { isHtmlTable, readHtmlTables } from './html-table';
import { note, type ReadingNote } from './reading-note';
import { otherFormat, otherText, startsWith } from './other-format';
import { refusedAs, RefusedFile } from './refused-file';
import { bestTable } from './table/score-rows';
import { tidyTable, type TableRequest } from './table/tidy-table';
import type { TableKind } from './table/known-headings';
import { isVcard, readVcards } from './vcard';
import { readXlsx } from './xlsx/read-xlsx';

export interface FileSource {
  readonly bytes: Uint8Array;
  /** The file as the person named it. */
  readonly name: string;
  /** Seconds of computing since any moment. Where only the time of day is known, that serves. */
  readonly seconds: () => number;
  /** Waited for between slices of the work, where a page would stand still; none unless given. */
  readonly pause?: Pause;
  /** Character references of HTML to text; the table for it is 20 KB, which a browser has anyway. */
  readonly decodeHtml?: ((text: string) => string) | undefined;
  /**
   * What the file is read for: decides which headings are looked for. Customers unless given; null leaves every row as
   * it is.
   */
  readonly kind?: TableKind | null;
  /** The sheet of a workbook that the person chose; the best one unless given. */
  readonly sheet?: string | null;
  /** Headings that the person named. */
  readonly named?: readonly string[];
}

/** The rows of a file as it has them. */
interface RawTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly encoding: Encoding | 'xlsx';
  /** What separates the cells of a text; null for other files. */
  readonly separator: string | null;
  readonly notes: readonly ReadingNote[];
  /** Names of all sheets of a workbook; none for other files. */
  readonly sheets: readonly string[];
}

export interface ReadTable extends RawTable {
  /** Where each row is in the file or sheet, counted from 1; null if they are all of its rows. */
  readonly lines: readonly number[] | null;
}

/** Reads a file. Rejects with a `RefusedFile` for a file that cannot be read. */
export async function readTable(source: FileSource): Promise<ReadTable> {
  const { name, kind = 'customers', named = [] } = source;
  const bounds = new ReadingBounds(name, source.seconds, source.pause);
  const raw = await readRaw(source, kind ?? 'customers', bounds);
  if (kind === null) return { ...raw, lines: null };
  const { separator } = raw;
  const tidy = await tidyTable(raw.rows, { kind, named, separator }, bounds);
  return { ...raw, ...tidy, notes: [...raw.notes, ...tidy.notes] };
}

async function readRaw(
  { bytes, name, sheet = null, named = [], decodeHtml }: FileSource,
  kind: TableKind,
  bounds: ReadingBounds,
): Promise<RawTable> {
  if (bytes.length === 0) throw new RefusedFile('empty', { name });
  if (startsWith(bytes, ZIP)) {
    const read = await readXlsx(bytes, { name, sheet, kind, named }, bounds);
    if (read.rows.length === 0) throw new RefusedFile('empty', { name });
    return { ...read, encoding: 'xlsx', separator: null };
  }
  const other = otherFormat(bytes);
  if (other !== null) throw refusedAs(other, name);
  const found = await decodeText(bytes, bounds);
  if (found === null) throw refusedAs('not-text', name);
  if (found.pieces.every((piece) => piece.trim() === '')) throw new RefusedFile('empty', { name });
  const { encoding, sure } = found;
  const isUsual = encoding === 'UTF-8' && sure === 'certain';
  const notes = isUsual ? [] : [note('encoding', sure, { encoding })];
  if (/^\s*MIME-Version:/i.test(found.pieces[0] ?? '')) {
    throw new RefusedFile('web-archive', { name });
  }
  const unread = otherText(startOf(found.pieces));
  if (unread !== null) throw refusedAs(unread, name);
  const read = await readText(found.pieces.map(withoutZeros), bounds, {
    decodeHtml,
    request: { kind, named },
  });
  if (read.rows.length === 0) throw new RefusedFile('empty', { name });
  return { ...read, encoding, notes: [...notes, ...read.notes], sheets: [] };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Programs that cut texts to a length leave zero characters behind short ones. */
function withoutZeros(piece: string): string {
  return piece.includes('\0') ? piece.replaceAll('\0', '') : piece;
}

interface TextOptions extends Pick<FileSource, 'decodeHtml'> {
  readonly request: TableRequest;
}

async function readText(
  all: readonly string[],
  bounds: ReadingBounds,
  { decodeHtml, request }: TextOptions,
): Promise<Omit<RawTable, 'encoding' | 'sheets'>> {
  const start = startOf(all);
  if (isVcard(start)) {
    const rows = await readVcards(all.join(''), bounds);
    return { rows, separator: null, notes: [note('vcard', 'certain')] };
  }
  if (isHtmlTable(start)) {
    const tables = await readHtmlTables(all, bounds, decodeHtml);
    const rows = bestTable(tables, request);
    const sure = tables.length > 1 ? 'likely' : 'certain';
    return { rows, separator: null, notes: [note('html', sure, { tables: tables.length })] };
  }
  // Excel reads such a first line as the separator to use, and hides it.
  const stated = /^\uFEFF?sep=(.)\r?\n/i.exec(start);
  const before = stated?.[0].length ?? (start.startsWith('\uFEFF') ? 1 : 0);
  const [first = '', ...others] = all;
  const body = [first.slice(before), ...others];
  const plain = (await withoutQuotedLines(body, bounds)) ?? body;
  const style = await styleOf(startOf(plain), stated?.[1], bounds);
  const { rows, oddQuotes } = await readCsv(plain, style, bounds);
  const notes: ReadingNote[] = [];
  const { separator, sure } = style;
  if (separator !== ',' || sure !== 'certain') {
    notes.push(note('separator', sure, { separator }));
  }
  if (oddQuotes > 0) notes.push(note('quotes', 'likely', { rows: oddQuotes }));
  for (const row of rows) {
    if (bounds.step(row.length)) await bounds.rest();
    row.forEach((cell, at) => unguard(row as string[], cell, at));
  }
  return { rows, separator, notes };
}

/** How much of a text shows what it is. */
const START_CHARACTERS = 500_000;

function startOf(pieces: readonly string[]): string {
  let start = '';
  for (const piece of pieces) {
    start += piece;
    if (start.length >= START_CHARACTERS) break;
  }
  return start.slice(0, START_CHARACTERS);
}

const QUOTED_LINES = 20;

/** The lines of a file that has each of them in quotation marks, without these; null for any other file. */
async function withoutQuotedLines(
  pieces: readonly string[],
  bounds: ReadingBounds,
): Promise<readonly string[] | null> {
  const start = startOf(pieces)
    .split('\n', QUOTED_LINES)
    .map((line) => line.trim());
  const filled = start.filter((line) => line !== '');
  if (filled.length === 0 || !filled.every(isQuotedLine)) return null;
  // No separator: each line is one cell.
  const style = { separator: '\u0000', quote: '"', isLoose: true } as const;
  const { rows } = await readLooseCsv(pieces.join(''), style, bounds.apart());
  return [rows.map(([line = '']) => line).join('\n')];
}

/** Whether a line is one quoted cell, with separators in it. */
function isQuotedLine(line: string): boolean {
  const inside = line.slice(1, -1);
  const isQuoted = line.length > 2 && line.startsWith('"') && line.endsWith('"');
  return isQuoted && !inside.replaceAll('""', '').includes('"') && /[,;\t|]/.test(inside);
}

/** Takes off what keeps Excel from reading a text as a number (`="0032"`, `'0774`), and leaves of a link its text. */
function unguard(row: string[], cell: string, at: number): void {
  const mark = cell.charCodeAt(0);
  if (mark === EQUALS && cell.startsWith('="') && cell.endsWith('"') && cell.length > 2) {
    row[at] = cell.slice(2, -1).replaceAll('""', '"');
  } else if (mark === EQUALS && LINK.test(cell)) {
    row[at] = LINK.exec(cell)?.[1] ?? cell;
  } else if (mark === APOSTROPHE && /^'[-+=@\d]/.test(cell)) row[at] = cell.slice(1);
}

const LINK = /^=HYPERLINK\(\s*"[^"]*"\s*[,;]\s*"([^"]*)"\s*\)$/i;
const EQUALS = 0x3d;
const APOSTROPHE = 0x27;
