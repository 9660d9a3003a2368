/**
 * The part of Sheet that concerns the grid itself: its size, rows and columns inserted, deleted, hidden and frozen.
 * Sheet extends this. Inserted rows and columns are blank and of automatic format (in Sheets they take a neighbour's).
 */
import type { Sheet } from '../book';
import { GoogleError, mismatch } from '../google-error';

const DEFAULT_COLUMN_WIDTH_PX = 100;

export class SheetFrame {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
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
    if (many >= this.#sheet.maxRows - this.#sheet.frozenRows && from > this.#sheet.frozenRows) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    if (many === this.#sheet.maxRows) {
      throw new GoogleError("You can't delete all the rows on the sheet.");
    }
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
    this.#sheet.deleteColumns(from, many);
  }

  getFrozenRows(): number {
    return this.#sheet.frozenRows;
  }

  setFrozenRows(rows: unknown): void {
    if (typeof rows !== 'number') throw mismatch('SpreadsheetApp.Sheet.setFrozenRows', [rows]);
    this.#sheet.frozenRows = rows;
  }

  getFrozenColumns(): number {
    return this.#sheet.frozenColumns;
  }

  setFrozenColumns(columns: unknown): void {
    if (typeof columns !== 'number') {
      throw mismatch('SpreadsheetApp.Sheet.setFrozenColumns', [columns]);
    }
    this.#sheet.frozenColumns = columns;
  }

  hideSheet(): this {
    this.#sheet.hidden = true;
    return this;
  }

  showSheet(): this {
    this.#sheet.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.#sheet.hidden;
  }

  hideColumns(first: unknown, count: unknown = 1): void {
    stretch('hideColumns', first, count).forEach((column) => this.#sheet.hiddenColumns.add(column));
  }

  showColumns(first: unknown, count: unknown = 1): void {
    stretch('showColumns', first, count).forEach((one) => this.#sheet.hiddenColumns.delete(one));
  }

  isColumnHiddenByUser(column: unknown): boolean {
    return this.#sheet.hiddenColumns.has(Number(column));
  }

  hideRows(first: unknown, count: unknown = 1): void {
    stretch('hideRows', first, count).forEach((row) => this.#sheet.hiddenRows.add(row));
  }

  showRows(first: unknown, count: unknown = 1): void {
    stretch('showRows', first, count).forEach((row) => this.#sheet.hiddenRows.delete(row));
  }

  isRowHiddenByUser(row: unknown): boolean {
    return this.#sheet.hiddenRows.has(Number(row));
  }

  /** There are no filters in the host yet. */
  isRowHiddenByFilter(): boolean {
    return false;
  }

  getFilter(): null {
    return null;
  }

  setColumnWidth(column: unknown, widthPx: unknown): this {
    this.#sheet.columnWidths.set(Number(column), Number(widthPx));
    return this;
  }

  getColumnWidth(column: unknown): number {
    return this.#sheet.columnWidths.get(Number(column)) ?? DEFAULT_COLUMN_WIDTH_PX;
  }

  setTabColor(color: unknown): this {
    this.#sheet.tabColor = color === null ? null : String(color);
    return this;
  }

  #insertRows(method: string, row: unknown, count: unknown, behind: 0 | 1): this {
    const [at, many] = checkStretch(method, row, count, this.#sheet.maxRows, true);
    this.#sheet.insertRows(at + behind, many);
    return this;
  }

  #insertColumns(method: string, column: unknown, count: unknown, behind: 0 | 1): this {
    const [at, many] = checkStretch(method, column, count, this.#sheet.maxColumns, true);
    this.#sheet.insertColumns(at + behind, many);
    return this;
  }
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

function stretch(method: string, first: unknown, count: unknown): number[] {
  if (typeof first !== 'number' || typeof count !== 'number') {
    throw mismatch(`SpreadsheetApp.Sheet.${method}`, [first, count]);
  }
  return Array.from({ length: count }, (_, index) => first + index);
}
