/**
 * The methods of Sheet about rows and columns: their number, inserting, deleting, moving, widths, freezing and groups.
 * GoogleSheet extends it.
 */
import { areaOfLines, inheritLines, type Axis, type Sheet } from '../book';
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

  insertRowsAfter(row: unknown, count: unknown): this {
    return this.#insertAfter('insertRowsAfter', 'row', row, count);
  }

  insertColumnsAfter(column: unknown, count: unknown): this {
    return this.#insertAfter('insertColumnsAfter', 'column', column, count);
  }

  insertColumnsBefore(column: unknown, count: unknown): this {
    const [before, many] = checkLines(
      'insertColumnsBefore',
      column,
      count,
      (line) => line <= this.sheet.maxColumns,
    );
    this.sheet.insertLines('column', before, many);
    inheritLines(this.sheet, { axis: 'column', first: before, count: many, from: before + many });
    return this;
  }

  deleteRows(first: unknown, count: unknown): void {
    const { frame, maxRows } = this.sheet;
    const [from, many] = checkLines('deleteRows', first, count, reachesUpTo(maxRows));
    if (many >= maxRows - frame.frozenRows && from > frame.frozenRows) {
      throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
    }
    if (many === maxRows) throw new GoogleError("You can't delete all the rows on the sheet.");
    this.#checkRights('row', from, many);
    this.sheet.deleteLines('row', from, many);
  }

  deleteColumns(first: unknown, count: unknown): void {
    const [from, many] = checkLines(
      'deleteColumns',
      first,
      count,
      reachesUpTo(this.sheet.maxColumns),
    );
    if (many === this.sheet.maxColumns) {
      throw new GoogleError("You can't delete all the columns on the sheet.");
    }
    this.#checkRights('column', from, many);
    this.sheet.deleteLines('column', from, many);
  }

  /** @param rows a range in the rows to move. @param destination numbered as before the move. */
  moveRows(rows: unknown, destination: unknown): void {
    const { area } = rangePlaceOf(rows, 'SpreadsheetApp.Sheet.moveRows');
    if (typeof destination !== 'number') {
      throw mismatch('SpreadsheetApp.Sheet.moveRows', [rows, destination]);
    }
    if (destination >= area.row && destination <= area.row + area.rows) return;
    this.#checkRights('row', area.row, area.rows);
    this.sheet.moveLines('row', area.row, area.rows, destination);
  }

  getFrozenRows(): number {
    return this.sheet.frame.frozenRows;
  }

  setFrozenRows(rows: unknown): void {
    if (typeof rows !== 'number') throw mismatch('SpreadsheetApp.Sheet.setFrozenRows', [rows]);
    checkFreezing(this.sheet, 'row', rows);
    this.sheet.frame.frozenRows = rows;
  }

  setFrozenColumns(columns: unknown): void {
    if (typeof columns !== 'number') {
      throw mismatch('SpreadsheetApp.Sheet.setFrozenColumns', [columns]);
    }
    checkFreezing(this.sheet, 'column', columns);
    this.sheet.frame.frozenColumns = columns;
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

  /** The new lines take the formats and validations of the line they come after. */
  #insertAfter(method: string, axis: Axis, after: unknown, count: unknown): this {
    const [from, many] = checkLines(
      method,
      after,
      count,
      (line) => line <= this.sheet.sizeOf(axis),
    );
    this.sheet.insertLines(axis, from + 1, many);
    inheritLines(this.sheet, { axis, first: from + 1, count: many, from });
    return this;
  }

  #checkRights(axis: Axis, first: number, count: number): void {
    checkEditable(this.execution, this.sheet, areaOfLines(this.sheet, axis, first, count));
  }
}

/** Google freezes neither part of a merged cell nor everything that can be seen (docs/platform.md §7). */
function checkFreezing(sheet: Sheet, axis: Axis, lines: number): void {
  if (lines === 0) return;
  const isCut = sheet.furniture.merges.some((area) => {
    const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    return first <= lines && first + count - 1 > lines;
  });
  if (isCut) {
    throw new GoogleError(
      `Sorry, you can't freeze ${axis}s which contain only part of a merged cell.`,
    );
  }
  if (lines >= sheet.sizeOf(axis)) {
    throw new GoogleError(`You can't freeze all visible ${axis}s on the sheet.`);
  }
}

const reachesUpTo = (size: number) => (first: number, count: number) => first + count - 1 <= size;

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
