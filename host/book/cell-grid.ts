/**
 * The cells of a sheet. As in Sheets, the grid has a fixed size that only inserting and deleting rows and columns
 * changes. Rows and columns count from 1.
 */
import { EMPTY_CELL, hasContent, type Cell } from './cell';
import { ColumnCopy } from './column-copy';

export class CellGrid {
  /** Incremented with every change. */
  revision = 0;
  #rows: (Cell | undefined)[][] = [];
  /** By column. Created when a formula first reads the column, discarded when rows or columns change. */
  #copies: (ColumnCopy | undefined)[] = [];

  constructor(
    public maxRows: number,
    public maxColumns: number,
  ) {}

  /** The cell as stored, without recalculating. Must not be modified. */
  stored(row: number, column: number): Readonly<Cell> {
    return this.#rows[row - 1]?.[column - 1] ?? EMPTY_CELL;
  }

  change(row: number, column: number, part: Partial<Cell>): void {
    this.revision++;
    if (row < 1 || column < 1 || row > this.maxRows || column > this.maxColumns) {
      throw new Error(`row ${row}, column ${column} is outside the grid`);
    }
    let cells = this.#rows[row - 1];
    if (!cells) this.#rows[row - 1] = cells = [];
    let cell = cells[column - 1];
    if (cell) Object.assign(cell, part);
    else cells[column - 1] = cell = { ...EMPTY_CELL, ...part };
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
    this.#rows.forEach((cells) => {
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

  insertRows(before: number, count: number): void {
    this.revision++;
    this.maxRows += count;
    this.#copies = [];
    if (before > this.#rows.length) return;
    const fresh = Array.from({ length: count }, (): (Cell | undefined)[] => []);
    // Rows never written to are holes in the array; spreading them would turn them into undefined.
    const kept = Array.from(this.#rows, (cells: (Cell | undefined)[] | undefined) => cells ?? []);
    this.#rows = [...kept.slice(0, before - 1), ...fresh, ...kept.slice(before - 1)];
  }

  deleteRows(first: number, count: number): void {
    this.revision++;
    this.maxRows -= count;
    this.#copies = [];
    this.#rows.splice(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    this.revision++;
    this.maxColumns += count;
    this.#copies = [];
    this.#rows.forEach((cells) => {
      if (before > cells.length) return;
      const fresh = Array.from({ length: count }, () => undefined);
      cells.splice(before - 1, 0, ...fresh);
    });
  }

  deleteColumns(first: number, count: number): void {
    this.revision++;
    this.maxColumns -= count;
    this.#copies = [];
    this.#rows.forEach((cells) => cells.splice(first - 1, count));
  }

  /** @param before position in the numbering before the move, outside the moved rows. */
  moveRows(first: number, count: number, before: number): void {
    this.revision++;
    this.#copies = [];
    while (this.#rows.length < Math.max(first + count, before) - 1) this.#rows.push([]);
    const moved = this.#rows.splice(first - 1, count);
    this.#rows.splice((before > first ? before - count : before) - 1, 0, ...moved);
  }

  moveColumns(first: number, count: number, before: number): void {
    this.revision++;
    this.#copies = [];
    this.#rows.forEach((cells) => {
      cells.length = Math.max(cells.length, first + count - 1, before - 1);
      const moved = cells.splice(first - 1, count);
      cells.splice((before > first ? before - count : before) - 1, 0, ...moved);
    });
  }
}
