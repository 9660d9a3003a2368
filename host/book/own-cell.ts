/** A cell without results of formulas: what is saved, copied and restored. */
import type { BookCell } from './cell';
import type { Sheet } from './sheet';

export interface OwnCell extends Omit<BookCell, 'computed'> {
  /** Whether the cell holds an empty text pasted as a value, which counts as content. */
  readonly emptyText: boolean;
}

export const NO_CELL: OwnCell = {
  value: '',
  formula: '',
  format: '',
  note: '',
  looks: undefined,
  emptyText: false,
};

export function ownCell(sheet: Sheet, row: number, column: number): OwnCell {
  const { value, formula, format, note, looks, computed } = sheet.stored(row, column);
  const own = formula === '' && computed === undefined;
  const emptyText = formula === '' && computed?.value === '' && computed.spilledBy === undefined;
  return { value: own ? value : '', formula, format, note, looks, emptyText };
}

export function putOwnCell(
  sheet: Sheet,
  row: number,
  column: number,
  { value, formula, format, note, looks, emptyText }: OwnCell,
): void {
  sheet.change(row, column, { value, formula, format, note, looks });
  if (emptyText) sheet.putEmptyText(row, column);
}
