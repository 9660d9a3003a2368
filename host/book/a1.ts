/** Parses and writes A1 notation: `B2`, `A1:C9`, `C:C`, `3:3`, `A2:C`, with or without a sheet name. */
import { lettersOfColumn, columnNumber } from '../a1/column-letters';

export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** An area of a sheet. A formula's open-ended range has Infinity rows. */
export interface SheetArea extends CellArea {
  readonly sheetId: number;
}

export interface A1Reference {
  sheetName: string | undefined;
  area: CellArea;
  /** Written as whole columns (`C:C`) or whole rows (`3:3`). */
  whole: 'columns' | 'rows' | undefined;
}

export interface GridSize {
  rows: number;
  columns: number;
}

/**
 * Reads an A1 reference, with or without a sheet. Open ends extend to the edge of the grid. Undefined when the text is
 * not a reference.
 */
export function parseA1(
  text: string,
  sizeOf: (sheetName?: string) => GridSize,
): A1Reference | undefined {
  const cut = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!cut) return undefined;
  const sheetName = cut[1]?.replace(/''/g, "'") ?? cut[2];
  const ends = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(
    cut[3] ?? '',
  );
  if (!ends || (ends[1] === undefined && ends[2] === undefined)) return undefined;
  const single = !(cut[3] ?? '').includes(':');
  if (single && (ends[1] === undefined || ends[2] === undefined)) return undefined;
  if (!single && ends[3] === undefined && ends[4] === undefined) return undefined;
  const size = sizeOf(sheetName);
  const column1 = ends[1] === undefined ? 1 : columnNumber(ends[1]);
  const row1 = Number(ends[2] ?? 1);
  const column2 = single ? column1 : ends[3] === undefined ? size.columns : columnNumber(ends[3]);
  const row2 = single ? row1 : Number(ends[4] ?? size.rows);
  const area: CellArea = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  const noRows = !single && ends[2] === undefined && ends[4] === undefined;
  const noColumns = !single && ends[1] === undefined && ends[3] === undefined;
  return { sheetName, area, whole: noRows ? 'columns' : noColumns ? 'rows' : undefined };
}

export function writeA1(area: CellArea): string {
  const start = `${lettersOfColumn(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return start;
  const lastRow = area.row + area.rows - 1;
  return `${start}:${lettersOfColumn(area.column + area.columns - 1)}${lastRow}`;
}
