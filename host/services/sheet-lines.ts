/**
 * The part of Sheet that concerns its lines without moving them: sizes, what is hidden and frozen, and groups.
 * SheetFrame, and so Sheet, extends this.
 */
import { hiddenByFilter, isHidden, type Axis, type Sheet } from '../book';
import { mismatch } from '../google-error';
import { GROUP_CONTROL, enumValue, nameOf, type EnumValue } from './enumeration';
import { todayOf, type Execution } from './execution';
import { findGroup, groupsOf, type GoogleGroup } from './furniture/line-group';
import { placeOf } from './range-place';
import { standFor } from './sheet-behind';

const DEFAULT_COLUMN_WIDTH_PX = 100;
const DEFAULT_ROW_HEIGHT_PX = 21;

export class SheetLines {
  readonly #execution: Execution;
  readonly #sheet: Sheet;

  constructor(execution: Execution, sheet: Sheet) {
    this.#execution = execution;
    this.#sheet = sheet;
    standFor(this, sheet);
  }

  getFrozenRows(): number {
    return this.#sheet.frame.frozenRows;
  }

  setFrozenRows(rows: unknown): void {
    if (typeof rows !== 'number') throw mismatch('SpreadsheetApp.Sheet.setFrozenRows', [rows]);
    this.#sheet.frame.frozenRows = rows;
  }

  getFrozenColumns(): number {
    return this.#sheet.frame.frozenColumns;
  }

  setFrozenColumns(columns: unknown): void {
    if (typeof columns !== 'number') {
      throw mismatch('SpreadsheetApp.Sheet.setFrozenColumns', [columns]);
    }
    this.#sheet.frame.frozenColumns = columns;
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
    const lines = stretch('hideColumns', first, count);
    lines.forEach((column) => this.#sheet.frame.hiddenColumns.add(column));
  }

  showColumns(first: unknown, count: unknown = 1): void {
    const lines = stretch('showColumns', first, count);
    lines.forEach((column) => this.#sheet.frame.hiddenColumns.delete(column));
  }

  hideColumn(range: unknown): void {
    const { area } = placeOf(range, 'SpreadsheetApp.Sheet.hideColumn');
    this.hideColumns(area.column, area.columns);
  }

  unhideColumn(range: unknown): void {
    const { area } = placeOf(range, 'SpreadsheetApp.Sheet.unhideColumn');
    this.showColumns(area.column, area.columns);
  }

  /** Those in a folded group count as hidden, too. */
  isColumnHiddenByUser(column: unknown): boolean {
    return isHidden(this.#sheet, 'column', Number(column));
  }

  hideRows(first: unknown, count: unknown = 1): void {
    const lines = stretch('hideRows', first, count);
    lines.forEach((row) => this.#sheet.frame.hiddenRows.add(row));
  }

  showRows(first: unknown, count: unknown = 1): void {
    const lines = stretch('showRows', first, count);
    lines.forEach((row) => this.#sheet.frame.hiddenRows.delete(row));
  }

  hideRow(range: unknown): void {
    const { area } = placeOf(range, 'SpreadsheetApp.Sheet.hideRow');
    this.hideRows(area.row, area.rows);
  }

  unhideRow(range: unknown): void {
    const { area } = placeOf(range, 'SpreadsheetApp.Sheet.unhideRow');
    this.showRows(area.row, area.rows);
  }

  isRowHiddenByUser(row: unknown): boolean {
    return isHidden(this.#sheet, 'row', Number(row));
  }

  isRowHiddenByFilter(row: unknown): boolean {
    return hiddenByFilter(this.#sheet, Number(row), todayOf(this.#execution));
  }

  setColumnWidth(column: unknown, widthPx: unknown): this {
    return this.setColumnWidths(column, 1, widthPx);
  }

  setColumnWidths(first: unknown, count: unknown, widthPx: unknown): this {
    const widths = this.#sheet.frame.columnWidths;
    stretch('setColumnWidths', first, count).forEach((one) => widths.set(one, Number(widthPx)));
    return this;
  }

  getColumnWidth(column: unknown): number {
    return this.#sheet.frame.columnWidths.get(Number(column)) ?? DEFAULT_COLUMN_WIDTH_PX;
  }

  /** No text is measured here: the width stays. */
  autoResizeColumn(): this {
    return this;
  }

  autoResizeColumns(): this {
    return this;
  }

  setRowHeight(row: unknown, heightPx: unknown): this {
    return this.setRowHeights(row, 1, heightPx);
  }

  setRowHeights(first: unknown, count: unknown, heightPx: unknown): this {
    const heights = this.#sheet.frame.rowHeights;
    stretch('setRowHeights', first, count).forEach((one) => heights.set(one, Number(heightPx)));
    return this;
  }

  getRowHeight(row: unknown): number {
    return this.#sheet.frame.rowHeights.get(Number(row)) ?? DEFAULT_ROW_HEIGHT_PX;
  }

  getColumnGroup(column: unknown, depth: unknown): GoogleGroup {
    return findGroup(this.#execution, this.#sheet, 'column', column, depth);
  }

  getColumnGroupDepth(column: unknown): number {
    return this.#sheet.furniture.columnGroups.depthOf(Number(column));
  }

  getRowGroup(row: unknown, depth: unknown): GoogleGroup {
    return findGroup(this.#execution, this.#sheet, 'row', row, depth);
  }

  getRowGroupDepth(row: unknown): number {
    return this.#sheet.furniture.rowGroups.depthOf(Number(row));
  }

  setColumnGroupControlPosition(position: unknown): this {
    return this.#setControl('column', position);
  }

  getColumnGroupControlPosition(): EnumValue {
    const { controlBefore } = this.#sheet.furniture.columnGroups;
    return enumValue(GROUP_CONTROL, controlBefore ? 'BEFORE' : 'AFTER');
  }

  setRowGroupControlPosition(position: unknown): this {
    return this.#setControl('row', position);
  }

  collapseAllColumnGroups(): this {
    return this.#foldAll(true);
  }

  expandAllColumnGroups(): this {
    return this.#foldAll(false);
  }

  #foldAll(folded: boolean): this {
    const groups = this.#sheet.furniture.columnGroups;
    groups.all().forEach((group) => groups.fold(group, folded));
    return this;
  }

  #setControl(axis: Axis, position: unknown): this {
    const name = nameOf(position);
    if (name === undefined) {
      throw mismatch('SpreadsheetApp.Sheet.setColumnGroupControlPosition', [position]);
    }
    groupsOf(this.#sheet, axis).controlBefore = name === 'BEFORE';
    return this;
  }
}

function stretch(method: string, first: unknown, count: unknown): number[] {
  if (typeof first !== 'number' || typeof count !== 'number') {
    throw mismatch(`SpreadsheetApp.Sheet.${method}`, [first, count]);
  }
  return Array.from({ length: count }, (_, index) => first + index);
}
