/**
 * One cell of the book. An empty cell has the value '' and no formula; a date is its serial number under a date
 * format. Cells that differ in nothing from a fresh one are not stored.
 */
export type CellValue = string | number | boolean;

export interface Cell {
  value: CellValue;
  /** Text beginning with '=', or '' when the cell holds no formula. */
  formula: string;
  /** A Sheets number format, '@' for plain text, '' while automatic. */
  format: string;
  note: string;
  /** Fonts, colours and alignment by name: kept and given back, never interpreted. */
  looks: ReadonlyMap<string, string | boolean | number> | undefined;
}

/** Google Sheets takes no more characters in one cell. */
export const CELL_CHARACTERS_MAX = 50_000;

export const EMPTY_CELL: Readonly<Cell> = Object.freeze({
  value: '',
  formula: '',
  format: '',
  note: '',
  looks: undefined,
});

/** Content is what counts for the last row: FALSE counts, and so does a formula whatever it shows. */
export function hasContent(cell: Readonly<Cell> | undefined): boolean {
  return cell !== undefined && (cell.value !== '' || cell.formula !== '');
}
