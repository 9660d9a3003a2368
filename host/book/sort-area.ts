/**
 * Sorts the rows of an area as Sheets does: numbers before texts before booleans, blanks always last, equal rows in
 * their previous order. Contents, formats, looks and notes move; validations and metadata stay.
 */
import type { CellArea } from './a1';
import type { CellValue } from './cell';
import { copiedText } from '../formula';
import { ownCell, putOwnCell } from './own-cell';
import type { Sheet } from './sheet';

/** @param column to sort by, counted from 1 in the sheet. */
export function sortArea(sheet: Sheet, area: CellArea, column: number, ascending: boolean): void {
  const tag = sheet.book.locale.id.replace('_', '-');
  const order = new Intl.Collator(tag, { sensitivity: 'base' });
  const lines = Array.from({ length: area.rows }, (_, down) => {
    const row = area.row + down;
    return {
      row,
      key: sheet.at(row, column).value,
      cells: Array.from({ length: area.columns }, (_unused, right) =>
        ownCell(sheet, row, area.column + right),
      ),
    };
  });
  const sorted = [...lines].sort((a, b) => compareValues(a.key, b.key, ascending, order));
  sorted.forEach(({ row, cells }, down) => {
    const to = area.row + down;
    if (row === to) return;
    cells.forEach((cell, right) => {
      const formula = copiedText(cell.formula, sheet.book.locale.decimal, to - row, 0);
      putOwnCell(sheet, to, area.column + right, { ...cell, formula });
    });
  });
}

function compareValues(
  a: CellValue,
  b: CellValue,
  ascending: boolean,
  order: Intl.Collator,
): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const kinds = ['number', 'string', 'boolean'];
  let by = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (by === 0) by = typeof a === 'string' ? order.compare(a, String(b)) : Number(a) - Number(b);
  return ascending ? by : -by;
}
