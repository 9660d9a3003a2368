/**
 * One column of a sheet as formulas read it, kept beside the cells and changed with them, so that a range costs no
 * walk over its rows.
 */
import { scalarOf, shownFormat, type Cell } from './cell';
import { isDateFormat } from './number-format';
import type { Scalar } from '../formula';

export class ColumnCopy {
  /** From row 1 on. */
  readonly values: Scalar[] = [];
  /** Rows, counted from 0, whose number is a date. */
  readonly dates = new Set<number>();
  /** Grows with every change: what was made of the column is stale when it differs. */
  revision = 0;

  put(row: number, cell: Readonly<Cell>): void {
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
