/** A sheet of the host's book as the data of a worksheet in the grid. */
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { CellView, FullSheetView, SheetView } from '../../protocol';

/** Arial 10, as in Sheets; vertically centred, because the grid draws drop-downs that way. */
export const PLAIN: IStyleData = { ff: 'Arial', fs: 10, vt: 2 };
const ROW_HEIGHT = 22;
export const COLUMN_WIDTH = 100;

/** The grid's data of a whole sheet. */
export function worksheet(
  sheet: FullSheetView,
  styleOf: (style: number) => ICellData['s'] = (style) => String(style),
): Partial<IWorksheetData> {
  const columnData: IWorksheetData['columnData'] = {};
  for (const [column, w] of Object.entries(sheet.widths)) columnData[Number(column) - 1] = { w };
  for (const column of sheet.hiddenColumns) {
    columnData[column - 1] = { ...columnData[column - 1], hd: 1 };
  }
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? 1 : 0,
    // The grid fills in these defaults for a new workbook, but not for a sheet inserted later.
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    mergeData: [],
    showGridlines: 1,
    rightToLeft: 0,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultStyle: PLAIN,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: freeze(sheet),
    cellData: matrix(sheet.cells, (style) => (style === 0 ? undefined : styleOf(style))),
    columnData,
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row - 1, { hd: 1 }])),
  };
}

export function freeze({ frozenRows, frozenColumns }: SheetView): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

/** Cells by row and column, both from 0. */
export function matrix(
  cells: readonly CellView[],
  styleOf: (style: number) => ICellData['s'],
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, value, formula, style] of cells) {
    const s = styleOf(style);
    (rows[row - 1] ??= {})[column - 1] = {
      v: typeof value === 'boolean' ? Number(value) : value,
      t: typeof value === 'number' ? 2 : typeof value === 'boolean' ? 3 : value === null ? null : 1,
      f: formula === '' ? null : formula,
      p: null,
      ...(s === undefined ? {} : { s }),
    };
  }
  return rows;
}
