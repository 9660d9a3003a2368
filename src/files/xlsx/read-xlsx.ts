/**
 * Reads the first filled sheet of an xlsx workbook. The cells are read one by one, since a grid as wide and long as the
 * last cell says would take any amount of memory.
 */
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { DamagedSheet, isFilled, readSheet } from './read-sheet';
import { DamagedXml } from './scan-xml';
import { readWorkbookParts } from './workbook-parts';
import { DamagedArchive, ZipParts } from './zip-parts';

export interface XlsxTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly sheet: string;
  readonly filledSheets: number;
}

/** Null for a damaged file or one that is no workbook; without rows when every sheet is empty. Throws a `RefusedFile`. */
export async function readXlsx(
  bytes: Uint8Array,
  bounds: ReadingBounds,
): Promise<XlsxTable | null> {
  try {
    const parts = new ZipParts(bytes, bounds);
    const workbook = await readWorkbookParts({ parts, bounds });
    if (workbook === null || workbook.sheets.length === 0) return null;
    let first: Omit<XlsxTable, 'filledSheets'> | null = null;
    let filledSheets = 0;
    const paths = new Map(workbook.sheets.map((sheet) => [sheet.path, sheet]));
    for (const { path, name } of paths.values()) {
      const xml = await parts.text(path);
      if (xml === null) return null;
      if (first !== null) filledSheets += isFilled(xml, workbook, bounds) ? 1 : 0;
      else {
        const rows = readSheet(xml, workbook, bounds);
        if (rows.length === 0) continue;
        filledSheets = 1;
        first = { rows, sheet: name };
      }
    }
    return { ...(first ?? { rows: [], sheet: '' }), filledSheets };
  } catch (error) {
    const isDamaged =
      error instanceof DamagedArchive ||
      error instanceof DamagedXml ||
      error instanceof DamagedSheet;
    if (isDamaged) return null;
    throw error;
  }
}
