/**
 * The part of Sheet that concerns its rows and columns: their number, coming, going and moving, widths, what is frozen,
 * groups. GoogleSheet extends it.
 */
import { inheritLines, type Area, type Axis, type Sheet } from '../book';
import { GoogleError, mismatch } from '../runtime/google-error';
import { checkEditable } from './edit-check';
import type { Execution } from './execution';
import { rangePlaceOf, rememberSheet } from './place-of';

export class SheetLines {
  constructor(
    protected readonly execution: Execution,
    protected readonly sheet: Sheet,
  ) {
    rememberSheet(this, sheet);
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  /** The new rows take the formats and validations of the row they come after. */
  insertRowsAfter(row: unknown, count: unknown): this {
    const [after, many] = checkInsertion('insertRowsAfter', row, count, this.sheet.maxRows);
    this.sheet.insertRows(after + 1, many);
    inheritLines(this.sheet, { axis: 'row', first: after + 1, count: many, from: after });
    return this;
  }

  /** The new columns take the formats and validations of the column they come after. */
  insertColumnsAfter(column: unknown, count: unknown): this {
    const [after, many] = checkInsertion(
      'insertColumnsAfter',
      column,
      count,
      this.sheet.maxColumns,
    );
    this.sheet.insertColumns(after + 1, many);
    inheritLines(this.sheet, { axis: 'column', first: after + 1, count: many, from: after });
    return this;
  }

  deleteRows(first: unknown, count: unknown): void {
    const { frame, maxRows } = this.sheet;
    const [from, many] = checkDeletion('deleteRows', first, count, maxRows);
    if (many >= maxRows - frame.frozenRows && from > frame.frozenRows) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    if (many === maxRows) throw new GoogleError("You can't delete all the rows on the sheet.");
    this.#checkLines('row', from, many);
    this.sheet.deleteRows(from, many);
  }

  deleteColumns(first: unknown, count: unknown): void {
    const [from, many] = checkDeletion('deleteColumns', first, count, this.sheet.maxColumns);
    if (many === this.sheet.maxColumns) {
      throw new GoogleError("You can't delete all the columns on the sheet.");
    }
    this.#checkLines('column', from, many);
    this.sheet.deleteColumns(from, many);
  }

  /** @param rows a range whose rows are moved. @param destination counts as before the move. */
  moveRows(rows: unknown, destination: unknown): void {
    const { area } = rangePlaceOf(rows, 'SpreadsheetApp.Sheet.moveRows');
    if (typeof destination !== 'number') {
      throw mismatch('SpreadsheetApp.Sheet.moveRows', [rows, destination]);
    }
    if (destination >= area.row && destination <= area.row + area.rows) return;
    this.#checkLines('row', area.row, area.rows);
    this.sheet.moveRows(area.row, area.rows, destination);
  }

  getFrozenRows(): number {
    return this.sheet.frame.frozenRows;
  }

  setFrozenRows(rows: unknown): void {
    if (typeof rows !== 'number') throw mismatch('SpreadsheetApp.Sheet.setFrozenRows', [rows]);
    this.sheet.frame.frozenRows = rows;
  }

  hideSheet(): this {
    this.sheet.hidden = true;
    return this;
  }

  setColumnWidths(first: unknown, count: unknown, widthPx: unknown): this {
    const args = [first, count, widthPx];
    if (typeof first !== 'number' || typeof count !== 'number' || typeof widthPx !== 'number') {
      throw mismatch('SpreadsheetApp.Sheet.setColumnWidths', args);
    }
    for (let column = first; column < first + count; column++) {
      this.sheet.frame.columnWidths.set(column, widthPx);
    }
    return this;
  }

  collapseAllColumnGroups(): this {
    const groups = this.sheet.furniture.columnGroups;
    groups.all().forEach((group) => groups.fold(group, true));
    return this;
  }

  #checkLines(axis: Axis, first: number, count: number): void {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    const area: Area =
      axis === 'row'
        ? { row: first, column: 1, rows: count, columns }
        : { row: 1, column: first, rows, columns: count };
    checkEditable(this.execution, this.sheet, area);
  }
}

function checkInsertion(
  method: string,
  after: unknown,
  count: unknown,
  size: number,
): [after: number, count: number] {
  return checkLines(method, after, count, (first) => first <= size);
}

function checkDeletion(
  method: string,
  first: unknown,
  count: unknown,
  size: number,
): [first: number, count: number] {
  return checkLines(method, first, count, (from, many) => from + many - 1 <= size);
}

function checkLines(
  method: string,
  first: unknown,
  count: unknown,
  fits: (first: number, count: number) => boolean,
): [first: number, count: number] {
  if (typeof first !== 'number' || typeof count !== 'number') {
    throw mismatch(`SpreadsheetApp.Sheet.${method}`, [first, count]);
  }
  if (count < 1) throw new GoogleError('Invalid argument: howMany must be at least 1');
  if (first < 1 || !fits(first, count)) {
    throw new GoogleError('Those rows or columns are out of bounds.');
  }
  return [first, count];
}
