/**
 * Reads the best sheet of an xlsx workbook. The cells are read one by one, since a grid as wide and long as the last
 * cell says would take any amount of memory.
 */
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { note, type ReadingNote } from '../reading-note';
import { otherArchive } from '../other-format';
import { refusedAs, RefusedFile } from '../refused-file';
import { tableFields } from '../../rules';
import { findHeadingRow } from '../../tables';
import { headingsOf, spellingsOf } from '../table/known-headings';
import { scoreOfRows } from '../table/score-rows';
import type { TableRequest } from '../table/tidy-table';
import { DamagedSheet, DAYS_TO_1904, readSheet } from './read-sheet';
import { DamagedXml } from './scan-xml';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts';
import { DamagedArchive, ZipParts } from './zip-parts';

export interface SheetRequest extends TableRequest {
  /** The file as the person named it. */
  readonly name: string;
  /** The sheet that the person chose; null for the best one. */
  readonly sheet: string | null;
}

export interface SheetTable {
  /** Empty when every sheet is. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly notes: readonly ReadingNote[];
  /** Names of all sheets, hidden ones included. */
  readonly sheets: readonly string[];
}

/**
 * Reads one sheet. Rejects with a `RefusedFile` if the file is damaged, is no workbook, or has no sheet of the name
 * asked for.
 */
export async function readXlsx(
  bytes: Uint8Array,
  request: SheetRequest,
  bounds: ReadingBounds,
): Promise<SheetTable> {
  try {
    const parts = new ZipParts(bytes, bounds);
    const workbook = await readWorkbookParts({ parts, bounds });
    if (workbook === null) {
      const other = otherArchive(parts);
      if (other !== null) throw refusedAs(other, request.name);
    }
    if (workbook === null || workbook.sheets.length === 0) throw new DamagedArchive('workbook');
    const sheets = workbook.sheets.map(({ name }) => name);
    return { ...(await readBest({ parts, workbook, bounds }, request)), sheets };
  } catch (error) {
    const isDamaged =
      error instanceof DamagedArchive ||
      error instanceof DamagedXml ||
      error instanceof DamagedSheet;
    if (!isDamaged) throw error;
    throw new RefusedFile('damaged-workbook', { name: request.name });
  }
}

interface OpenWorkbook {
  readonly parts: ZipParts;
  readonly workbook: WorkbookParts;
  readonly bounds: ReadingBounds;
}

/** Rows of each sheet that are looked at to choose one. */
const SAMPLE_ROWS = 30;

type ReadSheet = Omit<SheetTable, 'sheets'>;

async function readBest(book: OpenWorkbook, request: SheetRequest): Promise<ReadSheet> {
  const { workbook, bounds } = book;
  const sheets = [...new Map(workbook.sheets.map((sheet) => [sheet.path, sheet])).values()];
  const chosen = chosenSheet(sheets, request);
  if (chosen !== null) return wholeSheet(book, chosen, { request, notes: [] });
  const ranked: { readonly sheet: SheetPart; readonly score: number }[] = [];
  for (const sheet of sheets) {
    const xml = await xmlOf(book, sheet);
    const { rows } = await readSheet(xml, workbook, bounds.apart(), SAMPLE_ROWS);
    if (rows.some((cells) => cells.length > 0)) {
      ranked.push({ sheet, score: scoreOfRows(rows, request) });
    }
  }
  if (ranked.length === 0) return { rows: [], notes: [] };
  ranked.sort(
    (one, other) =>
      Number(one.sheet.isHidden) - Number(other.sheet.isHidden) ||
      other.score - one.score ||
      Number(other.sheet.isActive) - Number(one.sheet.isActive),
  );
  // A hidden sheet is read only where no other has headings.
  const visible = ranked.filter(({ sheet, score }) => score > 0 && !sheet.isHidden);
  const [best] = visible.length > 0 ? visible : [...ranked].sort((a, b) => b.score - a.score);
  if (best === undefined) return { rows: [], notes: [] };
  const others = ranked.filter((one) => one !== best);
  const alike = others.filter(({ sheet, score }) => !sheet.isHidden && score >= best.score);
  const names = others.map(({ sheet }) => sheet.name);
  const facts = { sheet: best.sheet.name, others: names.slice(0, MOST_NAMED).join('”, “') };
  const notes =
    others.length === 0 ? [] : [note('sheet', alike.length > 0 ? 'guess' : 'likely', facts)];
  if (best.sheet.isHidden) notes.push(note('hidden-sheet', 'likely', { sheet: best.sheet.name }));
  return wholeSheet(book, best.sheet, { request, notes });
}

const MOST_NAMED = 10;

function chosenSheet(
  sheets: readonly SheetPart[],
  { name, sheet }: SheetRequest,
): SheetPart | null {
  if (sheet === null) return null;
  const folded = sheet.trim().toLowerCase();
  const found =
    sheets.find((one) => one.name === sheet) ??
    sheets.find((one) => one.name.trim().toLowerCase() === folded);
  if (found !== undefined) return found;
  const names = sheets.map((one) => one.name).slice(0, MOST_NAMED);
  throw new RefusedFile('no-sheet', { name, sheet, sheets: names.join('”, “') });
}

async function xmlOf({ parts }: OpenWorkbook, sheet: SheetPart): Promise<string> {
  const xml = await parts.text(sheet.path);
  if (xml === null) throw new DamagedArchive(sheet.path);
  return xml;
}

async function wholeSheet(
  book: OpenWorkbook,
  sheet: SheetPart,
  { request, notes }: { readonly request: TableRequest; readonly notes: readonly ReadingNote[] },
): Promise<ReadSheet> {
  const { rows, withoutResult, merged } = await readSheet(
    await xmlOf(book, sheet),
    book.workbook,
    book.bounds,
  );
  const found = [...notes];
  if (withoutResult > 0) found.push(note('no-results', 'certain', { cells: withoutResult }));
  if (merged > 0) found.push(note('merged-cells', 'likely', { cells: merged }));
  if (book.workbook.countsFrom1904) addDaysTo1904(rows, request);
  return { rows, notes: found };
}

/**
 * Adds the days from 1900 to 1904 to numbers below the headings of days: a workbook that counts from 1904 shows a number
 * without a date format as a number, but whoever typed it there meant a day.
 */
function addDaysTo1904(rows: GridCell[][], { kind, named }: TableRequest): void {
  const known = headingsOf(kind);
  const specs: Readonly<Record<string, { readonly kind: string } | undefined>> = tableFields[kind];
  const head = rows.slice(0, DEEPEST_HEADING).map((cells) => cells.map((cell) => cell ?? ''));
  const found = findHeadingRow(head, spellingsOf(kind), named.map(known.fold));
  if (found === null) return;
  for (const { column, text } of found.headings) {
    if (specs[known.fieldOf(text) ?? '']?.kind !== 'day') continue;
    for (const cells of rows.slice(found.headingAt + 1)) {
      const cell = cells[column];
      if (typeof cell === 'number' && cell > FIRST_SERIAL && cell < LAST_SERIAL) {
        cells[column] = cell + DAYS_TO_1904;
      }
    }
  }
}

const DEEPEST_HEADING = 26;
/** Days from 1970 to 2119 as serials, from which other numbers differ. */
const FIRST_SERIAL = 24_107;
const LAST_SERIAL = 80_000;
