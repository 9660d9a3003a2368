/**
 * A copy of a column's values for formulas, updated with its cells, so that reading a range needs no loop over rows.
 */
import { scalarOf, shownFormat, type BookCell } from './cell';
import { isDateFormat } from './number-format';
import type { Scalar } from '../formula';

export class ColumnCopy {
  /** From row 1 on. */
  readonly values: Scalar[] = [];
  /** Rows, from 0, that contain a date. */
  readonly dates = new Set<number>();
  /** Incremented with every change, so that values derived from the column can be cached. */
  revision = 0;

  put(row: number, cell: Readonly<BookCell>): void {
    const index = row - 1;
    const value = scalarOf(cell);
    const isDate = typeof value === 'number' && isDateFormat(shownFormat(cell));
    if (this.values[index] === value && this.dates.has(index) === isDate) return;
    while (this.values.length < index) this.values.push(null);
    this.values[index] = value;
    if (isDate) this.dates.add(index);
    else this.dates.delete(index);
    this.revision++;
  }
}
