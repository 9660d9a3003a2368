/** A cell without what formulas left in it: what stays when they go, and what a copy takes along. */
import type { Cell } from './cell';
import type { Sheet } from './sheet';

export interface OwnCell extends Omit<Cell, 'computed'> {
  /** An empty text pasted as a value: content that shows nothing. */
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
  { emptyText, ...part }: OwnCell,
): void {
  sheet.change(row, column, part);
  if (emptyText) sheet.putEmptyText(row, column);
}

export function isSameCell(a: OwnCell, b: OwnCell): boolean {
  return (Object.keys(NO_CELL) as (keyof OwnCell)[]).every((key) => a[key] === b[key]);
}
