/**
 * Reads the best sheet of an xlsx workbook. The cells are read one by one, since a grid as wide and long as the last
 * cell says would take any amount of memory.
 */
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { note, type ReadingNote } from '../reading-note';
import { RefusedFile } from '../refused-file';
import { scoreOfRows } from '../table/score-rows';
import type { TableRequest } from '../table/tidy-table';
import { DamagedSheet, readSheet } from './read-sheet';
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
}

/** Rejects with a `RefusedFile` for a damaged file, one that is no workbook, and a sheet that it does not have. */
export async function readXlsx(
  bytes: Uint8Array,
  request: SheetRequest,
  bounds: ReadingBounds,
): Promise<SheetTable> {
  try {
    const parts = new ZipParts(bytes, bounds);
    const workbook = await readWorkbookParts({ parts, bounds });
    if (workbook === null || workbook.sheets.length === 0) throw new DamagedArchive('workbook');
    return await readBest({ parts, workbook, bounds }, request);
  } catch (error) {
    const isDamaged =
      error instanceof DamagedArchive ||
      error instanceof DamagedXml ||
      error instanceof DamagedSheet;
    if (!isDamaged) throw error;
    throw new RefusedFile(
      `${request.name} is not an Excel workbook, or it is damaged. Save it again as .xlsx.`,
    );
  }
}

interface OpenWorkbook {
  readonly parts: ZipParts;
  readonly workbook: WorkbookParts;
  readonly bounds: ReadingBounds;
}

/** Rows of each sheet that are looked at to choose one. */
const SAMPLE_ROWS = 30;

async function readBest(book: OpenWorkbook, request: SheetRequest): Promise<SheetTable> {
  const { workbook, bounds } = book;
  const sheets = [...new Map(workbook.sheets.map((sheet) => [sheet.path, sheet])).values()];
  const chosen = chosenSheet(sheets, request);
  if (chosen !== null) return wholeSheet(book, chosen, []);
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
  return wholeSheet(book, best.sheet, notes);
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
  const names = sheets.map((one) => `“${one.name}”`).slice(0, MOST_NAMED);
  throw new RefusedFile(`${name} has no sheet “${sheet}”. It has ${names.join(', ')}.`);
}

async function xmlOf({ parts }: OpenWorkbook, sheet: SheetPart): Promise<string> {
  const xml = await parts.text(sheet.path);
  if (xml === null) throw new DamagedArchive(sheet.path);
  return xml;
}

async function wholeSheet(
  book: OpenWorkbook,
  sheet: SheetPart,
  notes: readonly ReadingNote[],
): Promise<SheetTable> {
  const { rows, withoutResult, merged } = await readSheet(
    await xmlOf(book, sheet),
    book.workbook,
    book.bounds,
  );
  const found = [...notes];
  if (withoutResult > 0) found.push(note('no-results', 'certain', { cells: withoutResult }));
  if (merged > 0) found.push(note('merged', 'likely', { cells: merged }));
  return { rows, notes: found };
}
