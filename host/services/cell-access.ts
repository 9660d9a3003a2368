/**
 * Reads and writes cells for a script. Dates are converted to instants in the spreadsheet's zone and back, and texts
 * are parsed as if typed. A write is checked completely before any cell changes. Source: docs/platform.md §7.
 */
import {
  CELL_CHARACTERS_MAX,
  isDateFormat,
  isTableHeading,
  PLAIN_TEXT,
  shownFormat,
  TABLE_HEADING,
  violation,
  violationSentence,
  type CellArea,
  type BookCell,
  type Sheet,
} from '../book';
import { GoogleError, mismatch, NotImitated } from '../runtime/google-error';
import { ShownGrid, type GridValue } from '../runtime/shown-grid';
import type { Execution } from './execution';
import { LINK_LOOK } from './rich-text-value';

/** The values of an area, row by row. */
export function seenValuesOf(execution: Execution, sheet: Sheet, area: CellArea): ShownGrid {
  // Reading changes nothing, so once for all cells.
  sheet.book.calculation.recalculate();
  // A long sheet is mostly blank, and its cells are asked for row by row.
  let row = 0;
  let cells: ReturnType<Sheet['storedRow']> = [];
  return new ShownGrid(area.rows, area.columns, (down, right) => {
    if (area.row + down !== row) {
      row = area.row + down;
      cells = sheet.storedRow(row);
    }
    const column = area.column + right;
    return cells[column - 1] === undefined ? '' : seenValueOf(execution, sheet, row, column);
  });
}

/** As calculated last. */
function seenValueOf(execution: Execution, sheet: Sheet, row: number, column: number): GridValue {
  const cell = sheet.stored(row, column);
  if (isLoading(execution, sheet, row, column)) return cell.formula === '' ? '' : LOADING;
  const { value } = cell;
  return typeof value === 'number' && isDate(value) && isDateFormat(shownFormat(cell))
    ? new Date(execution.state.book.instantOf(value))
    : value;
}

/** 0001-01-01 and the end of 9999-12-31: another number stays a number, whatever its format. */
const FIRST_DATE = -693_593;
const END_OF_DATES = 2_958_466;

function isDate(serial: number): boolean {
  return serial >= FIRST_DATE && serial < END_OF_DATES;
}

/** The value that a trigger reads while a function of the script is not finished. Source: docs/platform.md §1.2. */
const LOADING = 'Loading...';

function isLoading(execution: Execution, sheet: Sheet, row: number, column: number): boolean {
  const { book, loading } = execution.state;
  return execution.trigger && loading.on && book.calculation.comesFromScript(sheet, row, column);
}

/**
 * Writes values to an area. Throws, without changing any cell, if one of the values cannot be written. A validation
 * that rejects invalid values applies to scripts too; one that only warns does not.
 */
export function writeBlock(
  execution: Execution,
  sheet: Sheet,
  area: CellArea,
  rows: readonly (readonly unknown[])[],
): void {
  rows.forEach((values) => values.forEach(checkValue));
  const contents = rows.map((values, down) =>
    values.map((value, right) => {
      const place = { row: area.row + down, column: area.column + right };
      const content = contentOf(execution, sheet, place, value);
      checkContent(execution, sheet, place, content);
      return content;
    }),
  );
  contents.forEach((line, down) => {
    line.forEach((content, right) => {
      const [row, column] = [area.row + down, area.column + right];
      // A link is part of the text.
      if (sheet.stored(row, column).looks?.has(LINK_LOOK)) {
        setLook(sheet, { row, column, rows: 1, columns: 1 }, LINK_LOOK, null);
      }
      sheet.change(row, column, content);
    });
  });
}

type Content = Pick<BookCell, 'value' | 'formula' | 'format'>;

interface Place {
  readonly row: number;
  readonly column: number;
}

function checkContent(
  execution: Execution,
  sheet: Sheet,
  { row, column }: Place,
  content: Content,
): void {
  if (content.formula !== '') {
    if (!isTableHeading(sheet, row, column)) return;
    throw new GoogleError(TABLE_HEADING);
  }
  const { book } = execution.state;
  const rule = violation(sheet, { row, column }, content, (id) => book.sheetById(id));
  if (rule && !rule.allowInvalid) throw new GoogleError(violationSentence(rule, row, column));
}

function checkValue(value: unknown): void {
  if (typeof value === 'string' && value.length > CELL_CHARACTERS_MAX) {
    // Source: docs/platform.md §2.
    throw new GoogleError(
      `Your input contains more than the maximum of ${CELL_CHARACTERS_MAX} characters in a single cell.`,
    );
  }
  if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw new NotImitated('writing an invalid Date');
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    throw new NotImitated('writing an array or an object into one cell');
  }
}

function contentOf(
  execution: Execution,
  sheet: Sheet,
  { row, column }: Place,
  value: unknown,
): Content {
  const { format } = sheet.stored(row, column);
  if (value === '' || value === null || value === undefined) {
    return { value: '', formula: '', format };
  }
  if (typeof value === 'string') return sheet.typed(row, column, value);
  if (value instanceof Date) {
    const serial = execution.state.book.serialOf(value.getTime());
    const { dateFormat } = sheet.book.locale;
    const automatic = Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss`;
    return { value: serial, formula: '', format: format || automatic };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { value: '#NUM!', formula: '', format };
  }
  return { value: value as number | boolean, formula: '', format };
}

/** Fills the whole area with one value. */
export function writeValue(
  execution: Execution,
  sheet: Sheet,
  area: CellArea,
  value: unknown,
): void {
  writeBlock(
    execution,
    sheet,
    area,
    eachCell(area, () => value),
  );
}

/** @param formulas with or without the leading `=`; an empty text or null clears the cell. */
export function writeFormulas(
  execution: Execution,
  sheet: Sheet,
  area: CellArea,
  formulas: readonly (readonly unknown[])[],
): void {
  const texts = formulas.map((line) =>
    line.map((one) => {
      const text = one === null || one === undefined ? '' : String(one);
      return text === '' || text.startsWith('=') ? text : `=${text}`;
    }),
  );
  eachCell(area, (row, column) => {
    // Unlike typed text, it becomes a formula even in a cell formatted as plain text.
    if (sheet.stored(row, column).format === PLAIN_TEXT) sheet.change(row, column, { format: '' });
    const text = texts[row - area.row]?.[column - area.column];
    writeBlock(execution, sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
  });
}

export function setNumberFormat(sheet: Sheet, area: CellArea, format: unknown): void {
  if (typeof format !== 'string') {
    throw mismatch('SpreadsheetApp.RangeList.setNumberFormat', [format]);
  }
  eachCell(area, (row, column) => {
    if (sheet.stored(row, column).format !== format) sheet.change(row, column, { format });
  });
}

/** @param name such as `background`. @param value null removes it. */
export function setLook(sheet: Sheet, area: CellArea, name: string, value: unknown): void {
  if (value !== null && typeof value !== 'string') {
    throw mismatch(`SpreadsheetApp.Range.${name}`, [value]);
  }
  eachCell(area, (row, column) => {
    const looks = new Map(sheet.stored(row, column).looks);
    if (value === null) looks.delete(name);
    else looks.set(name, value);
    sheet.change(row, column, { looks: looks.size > 0 ? looks : undefined });
  });
}

/** Visits the cells row by row. @param visit gets the row and column in the sheet. */
export function eachCell<T>(area: CellArea, visit: (row: number, column: number) => T): T[][] {
  const rows: T[][] = new Array<T[]>(area.rows);
  for (let down = 0; down < area.rows; down += 1) {
    const cells: T[] = new Array<T>(area.columns);
    for (let right = 0; right < area.columns; right += 1) {
      cells[right] = visit(area.row + down, area.column + right);
    }
    rows[down] = cells;
  }
  return rows;
}

/** Throws Google's error when the data have another shape than the range. Source: docs/platform.md §7. */
export function checkShape(
  method: string,
  area: CellArea,
  rows: unknown,
): asserts rows is readonly (readonly unknown[])[] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw mismatch(method, [rows]);
  if (rows.length !== area.rows) {
    throw new GoogleError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const odd = rows.find((values: unknown[]) => values.length !== area.columns) as
    | unknown[]
    | undefined;
  if (odd) {
    throw new GoogleError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
}
