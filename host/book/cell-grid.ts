/**
 * The cells of a sheet. As in Sheets, the grid has a fixed size that only inserting and deleting rows and columns
 * changes. Rows and columns count from 1.
 */
import { EMPTY_CELL, hasContent, type BookCell } from './cell';
import { ColumnCopy } from './column-copy';
import type { Axis, LineChange } from '../formula';

export class CellGrid {
  /** Incremented with every change. */
  revision = 0;
  #rows: ((BookCell | undefined)[] | undefined)[] = [];
  /** By column. Created when a formula first reads the column, discarded when rows or columns change. */
  #copies: (ColumnCopy | undefined)[] = [];

  constructor(
    public maxRows: number,
    public maxColumns: number,
  ) {}

  /** The cell as stored, without recalculating. Must not be modified. */
  stored(row: number, column: number): Readonly<BookCell> {
    return this.#rows[row - 1]?.[column - 1] ?? EMPTY_CELL;
  }

  /** The stored cells of a row, undefined where there is none. Must not be modified. */
  storedRow(row: number): readonly (Readonly<BookCell> | undefined)[] {
    return this.#rows[row - 1] ?? [];
  }

  change(row: number, column: number, part: Partial<BookCell>): void {
    this.revision++;
    if (row < 1 || column < 1 || row > this.maxRows || column > this.maxColumns) {
      throw new Error(`row ${row}, column ${column} is outside the grid`);
    }
    let cells = this.#rows[row - 1];
    if (!cells) this.#rows[row - 1] = cells = [];
    const cell = (cells[column - 1] ??= newCell());
    // Key by key: copying objects takes most of the time of filling a large sheet.
    if (part.value !== undefined) cell.value = part.value;
    if (part.formula !== undefined) cell.formula = part.formula;
    if (part.format !== undefined) cell.format = part.format;
    if (part.note !== undefined) cell.note = part.note;
    if ('looks' in part) cell.looks = part.looks;
    if ('computed' in part) cell.computed = part.computed;
    this.#copies[column]?.put(row, cell);
  }

  /** The column as formulas read it. The copy is updated until rows or columns are inserted, deleted or moved. */
  column(column: number): ColumnCopy {
    let copy = this.#copies[column];
    if (!copy) {
      this.#copies[column] = copy = new ColumnCopy();
      for (let row = 1; row <= this.#rows.length; row++) {
        const cell = this.#rows[row - 1]?.[column - 1];
        if (cell) copy.put(row, cell);
      }
    }
    return copy;
  }

  /** The last row with content; 0 when there is none. */
  lastRow(): number {
    for (let row = this.#rows.length; row > 0; row--) {
      if (this.#rows[row - 1]?.some(hasContent)) return row;
    }
    return 0;
  }

  /** The last column with content; 0 when there is none. */
  lastColumn(): number {
    let last = 0;
    this.#rows.forEach((cells = []) => {
      for (let column = cells.length; column > last; column--) {
        if (hasContent(cells[column - 1])) last = column;
      }
    });
    return last;
  }

  /** The positions of all stored cells, row by row, including those with only a format. */
  *places(): Generator<readonly [row: number, column: number]> {
    for (let row = 1; row <= this.#rows.length; row++) {
      const columns = this.#rows[row - 1]?.length ?? 0;
      for (let column = 1; column <= columns; column++) {
        if (this.#rows[row - 1]?.[column - 1]) yield [row, column];
      }
    }
  }

  /** The number of rows or columns. */
  sizeOf(axis: Axis): number {
    return axis === 'row' ? this.maxRows : this.maxColumns;
  }

  /** Inserts, deletes or moves rows or columns. */
  changeLines(change: LineChange): void {
    this.revision++;
    this.#copies = [];
    const { axis, kind, count } = change;
    const growth = { inserted: count, deleted: -count, moved: 0 }[kind];
    if (axis === 'row') {
      this.maxRows += growth;
      this.#rows = changedList(this.#rows, change);
    } else {
      this.maxColumns += growth;
      this.#rows = Array.from(this.#rows, (cells) => cells && changedList(cells, change));
    }
  }
}

function newCell(): BookCell {
  return { value: '', formula: '', format: '', note: '', looks: undefined, computed: undefined };
}

/** @param list the items of the lines from 1 on; it may end before the last line. */
function changedList<T>(list: readonly (T | undefined)[], change: LineChange): (T | undefined)[] {
  const { kind, count } = change;
  if (kind === 'inserted' && change.before > list.length) return [...list];
  const first = kind === 'inserted' ? list.length : change.first - 1;
  const left = [...list.slice(0, first), ...list.slice(first + count)];
  if (kind === 'deleted') return left;
  const put = Array.from({ length: count }, (_, at) => list[first + at]);
  const at = change.before - 1 - (kind === 'moved' && change.before > change.first ? count : 0);
  return [...Array.from({ length: at }, (_, index) => left[index]), ...put, ...left.slice(at)];
}
