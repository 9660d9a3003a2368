/** Converts ranges of the grid, which count from 0, to areas of the book. */
import type { IRange } from '@univerjs/core';
import type { SheetArea } from '../../user-edit';
import { BOOK } from './draw';
import type { UniverGrid } from './open-grid';

/** Larger than any sheet; the host clips it to the size of the sheet. */
const WHOLE = 9_999_999;

/** A range of the grid as an area of the book. For whole rows or columns the grid has NaN as the missing ends. */
export function areaOfRange(sheetId: number | string, range: IRange): SheetArea {
  const [row, column] = [range.startRow || 0, range.startColumn || 0];
  return {
    sheetId: Number(sheetId),
    row: row + 1,
    column: column + 1,
    rows: (Number.isNaN(range.endRow) ? WHOLE : range.endRow) - row + 1,
    columns: (Number.isNaN(range.endColumn) ? WHOLE : range.endColumn) - column + 1,
  };
}

/** The selected areas of the active sheet; the one with the cursor is last. */
export function selectedAreas({ api }: UniverGrid): SheetArea[] {
  const sheet = api.getWorkbook(BOOK)?.getActiveSheet();
  const ranges = sheet?.getSelection()?.getActiveRangeList() ?? [];
  return ranges.map((range) => areaOfRange(sheet?.getSheetId() ?? '', range.getRange()));
}
