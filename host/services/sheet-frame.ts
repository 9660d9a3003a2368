/**
 * The part of Sheet that concerns the grid itself: its size, rows and columns inserted, deleted and moved. Sheet
 * extends this. Inserted lines take the formats of the line they were inserted before or after.
 */
import { inheritLines, type Area, type Axis, type Sheet } from '../book';
import { GoogleError, mismatch } from '../google-error';
import { checkEditable } from './edit-check';
import type { Execution } from './execution';
import { placeOf } from './range-place';
import { SheetLines } from './sheet-lines';

export class SheetFrame extends SheetLines {
  readonly #execution: Execution;
  readonly #sheet: Sheet;

  constructor(execution: Execution, sheet: Sheet) {
    super(execution, sheet);
    this.#execution = execution;
    this.#sheet = sheet;
  }

  /** The last row with content in any column; FALSE and formulas count. */
  getLastRow(): number {
    return this.#sheet.lastRow();
  }

  getLastColumn(): number {
    return this.#sheet.lastColumn();
  }

  getMaxRows(): number {
    return this.#sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.#sheet.maxColumns;
  }

  insertRows(rowIndex: unknown, count: unknown = 1): void {
    this.#insertRows('insertRows', rowIndex, count, 0);
  }

  insertRowBefore(row: unknown): this {
    return this.#insertRows('insertRowBefore', row, 1, 0);
  }

  insertRowsBefore(row: unknown, count: unknown): this {
    return this.#insertRows('insertRowsBefore', row, count, 0);
  }

  insertRowAfter(row: unknown): this {
    return this.#insertRows('insertRowAfter', row, 1, 1);
  }

  insertRowsAfter(row: unknown, count: unknown): this {
    return this.#insertRows('insertRowsAfter', row, count, 1);
  }

  insertColumns(columnIndex: unknown, count: unknown = 1): void {
    this.#insertColumns('insertColumns', columnIndex, count, 0);
  }

  insertColumnBefore(column: unknown): this {
    return this.#insertColumns('insertColumnBefore', column, 1, 0);
  }

  insertColumnsBefore(column: unknown, count: unknown): this {
    return this.#insertColumns('insertColumnsBefore', column, count, 0);
  }

  insertColumnAfter(column: unknown): this {
    return this.#insertColumns('insertColumnAfter', column, 1, 1);
  }

  insertColumnsAfter(column: unknown, count: unknown): this {
    return this.#insertColumns('insertColumnsAfter', column, count, 1);
  }

  deleteRow(row: unknown): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteRows(first: unknown, count: unknown): void {
    const [from, many] = checkStretch('deleteRows', first, count, this.#sheet.maxRows);
    if (
      many >= this.#sheet.maxRows - this.#sheet.frame.frozenRows &&
      from > this.#sheet.frame.frozenRows
    ) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    if (many === this.#sheet.maxRows) {
      throw new GoogleError("You can't delete all the rows on the sheet.");
    }
    this.#checkLines('row', from, many);
    this.#sheet.deleteRows(from, many);
  }

  deleteColumn(column: unknown): this {
    this.deleteColumns(column, 1);
    return this;
  }

  deleteColumns(first: unknown, count: unknown): void {
    const [from, many] = checkStretch('deleteColumns', first, count, this.#sheet.maxColumns);
    if (many === this.#sheet.maxColumns) {
      throw new GoogleError("You can't delete all the columns on the sheet.");
    }
    this.#checkLines('column', from, many);
    this.#sheet.deleteColumns(from, many);
  }

  /** @param rows a range whose rows are moved. @param destination counts as before the move. */
  moveRows(rows: unknown, destination: unknown): void {
    const { area } = placeOf(rows, 'SpreadsheetApp.Sheet.moveRows');
    const before = checkDestination('moveRows', destination, area.row, area.rows);
    if (before === undefined) return;
    this.#checkLines('row', area.row, area.rows);
    this.#sheet.moveRows(area.row, area.rows, before);
  }

  moveColumns(columns: unknown, destination: unknown): void {
    const { area } = placeOf(columns, 'SpreadsheetApp.Sheet.moveColumns');
    const before = checkDestination('moveColumns', destination, area.column, area.columns);
    if (before === undefined) return;
    this.#checkLines('column', area.column, area.columns);
    this.#sheet.moveColumns(area.column, area.columns, before);
  }

  setTabColor(color: unknown): this {
    this.#sheet.tabColor = color === null ? null : String(color);
    return this;
  }

  #insertRows(method: string, row: unknown, count: unknown, behind: 0 | 1): this {
    const [at, many] = checkStretch(method, row, count, this.#sheet.maxRows, true);
    this.#sheet.insertRows(at + behind, many);
    const from = behind ? at : at + many;
    inheritLines(this.#sheet, { axis: 'row', first: at + behind, count: many, from });
    return this;
  }

  #insertColumns(method: string, column: unknown, count: unknown, behind: 0 | 1): this {
    const [at, many] = checkStretch(method, column, count, this.#sheet.maxColumns, true);
    this.#sheet.insertColumns(at + behind, many);
    const from = behind ? at : at + many;
    inheritLines(this.#sheet, { axis: 'column', first: at + behind, count: many, from });
    return this;
  }

  #checkLines(axis: Axis, first: number, count: number): void {
    const { maxRows: rows, maxColumns: columns } = this.#sheet;
    const area: Area =
      axis === 'row'
        ? { row: first, column: 1, rows: count, columns }
        : { row: 1, column: first, rows, columns: count };
    checkEditable(this.#execution, this.#sheet, area);
  }
}

/** Undefined when the lines stay where they are. */
function checkDestination(
  method: string,
  destination: unknown,
  first: number,
  count: number,
): number | undefined {
  if (typeof destination !== 'number') {
    throw mismatch(`SpreadsheetApp.Sheet.${method}`, [destination]);
  }
  return destination >= first && destination <= first + count ? undefined : destination;
}

function checkStretch(
  method: string,
  first: unknown,
  count: unknown,
  size: number,
  inserting = false,
): [number, number] {
  if (typeof first !== 'number' || typeof count !== 'number') {
    throw mismatch(`SpreadsheetApp.Sheet.${method}`, [first, count]);
  }
  if (count < 1) throw new GoogleError('Invalid argument: howMany must be at least 1');
  const last = inserting ? first : first + count - 1;
  if (first < 1 || last > size) throw new GoogleError('Those rows or columns are out of bounds.');
  return [first, count];
}
