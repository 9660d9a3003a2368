/** What dashboard and talk sheets share: blank cells to put tables into, how many lines fit, and the titles' colours. */
import type { Area, SheetPort } from '../../platform';

/** Marks the titles, by which they are coloured. */
export const TITLE_MARK = '▌';

export interface TableCells<Cell> {
  readonly cells: readonly (readonly Cell[])[];
  /** @param row 1-based @param column 0-based */
  readonly put: (row: number, column: number, values: readonly Cell[]) => void;
}

export function openTableCells<Cell>(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  blank: Cell,
): TableCells<Cell> {
  const cells: Cell[][] = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(blank));
  return {
    cells,
    put: (row, column, values) => {
      values.forEach((value, at) => {
        (cells[row - 1] as Cell[])[column + at] = value;
      });
    },
  };
}

/** The lines that fit into these rows. If not all do, the last row says how many are missing. */
export function fittingLines<Cell>(
  lines: readonly (readonly (Cell | string)[])[],
  rows: number,
): readonly (readonly (Cell | string)[])[] {
  if (lines.length <= rows) return lines;
  return [...lines.slice(0, rows - 1), [`+ ${lines.length - rows + 1}`]];
}

/**
 * Colours rows with a title, and rows with headings.
 * @param headingsBelow rows from a title to its headings
 */
export function colourTitles(
  sheet: Pick<SheetPort, 'setColours'>,
  titles: Area,
  { area, headingsBelow }: { readonly area: Area; readonly headingsBelow: number },
): void {
  sheet.setColours([
    {
      area: titles,
      formula: `=LEFT($A${titles.row};1)="${TITLE_MARK}"`,
      background: '#1a73e8',
      text: '#ffffff',
    },
    {
      // The formula is relative to the first row of the area.
      area: { ...area, row: area.row + headingsBelow },
      formula: `="${TITLE_MARK}"=LEFT($A${area.row};1)`,
      background: '#e8f0fe',
      text: '#202124',
    },
  ]);
}
