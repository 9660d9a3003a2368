/** Ranges of the grid, which count from 0, as places of the book. */
import type { IRange } from '@univerjs/core';
import type { SheetArea } from '../../user-edit';
import { BOOK } from './draw';
import type { UniverGrid } from './open-grid';

/** More than any grid has; the host cuts it to its own size. */
const WHOLE = 9_999_999;

/** A whole column or row says NaN for the ends it does not have. */
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

/** The selected ranges of the sheet in sight, the one with the cursor last. */
export function selectedAreas({ api }: UniverGrid): SheetArea[] {
  const sheet = api.getWorkbook(BOOK)?.getActiveSheet();
  const ranges = sheet?.getSelection()?.getActiveRangeList() ?? [];
  return ranges.map((range) => areaOfRange(sheet?.getSheetId() ?? '', range.getRange()));
}
