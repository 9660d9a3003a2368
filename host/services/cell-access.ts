/**
 * Cells as a script reads and writes them: dates become instants in the spreadsheet's zone and back, texts are read as
 * typed. A write is checked as a whole before any of it is stored. Source: docs/platform.md §7.
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
  type Area,
  type Cell,
  type Sheet,
} from '../book';
import { GoogleError, mismatch, NotImitated } from '../runtime/google-error';
import { dateOfSerial, serialOfDate, type Execution } from './execution';

export type SeenValue = string | number | boolean | Date;

export function seenValueOf(
  execution: Execution,
  sheet: Sheet,
  row: number,
  column: number,
): SeenValue {
  const cell = sheet.at(row, column);
  if (isLoading(execution, sheet, row, column)) return cell.formula === '' ? '' : LOADING;
  const { value } = cell;
  return typeof value === 'number' && isDate(value) && isDateFormat(shownFormat(cell))
    ? dateOfSerial(execution, value)
    : value;
}

/** 0001-01-01 and the end of 9999-12-31: another number stays a number, whatever its format. */
const FIRST_DATE = -693_593;
const END_OF_DATES = 2_958_466;

function isDate(serial: number): boolean {
  return serial >= FIRST_DATE && serial < END_OF_DATES;
}

/** What a trigger reads where a function of the script has not answered yet. Source: docs/platform.md §1.2. */
const LOADING = 'Loading...';

function isLoading(execution: Execution, sheet: Sheet, row: number, column: number): boolean {
  const { book, loading } = execution.state;
  return execution.trigger && loading.on && book.calculation.comesFromScript(sheet, row, column);
}

/**
 * Throws before it changes the first cell when any value cannot be written. A validation that rejects binds scripts,
 * too, and the whole write fails; one that only warns does not.
 */
export function writeBlock(
  execution: Execution,
  sheet: Sheet,
  area: Area,
  rows: readonly (readonly unknown[])[],
): void {
  rows.forEach((values) => values.forEach(checkValue));
  const contents = rows.map((values, down) =>
    values.map((value, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const content = contentOf(execution, sheet, row, column, value);
      checkContent(execution, sheet, row, column, content);
      return content;
    }),
  );
  contents.forEach((line, down) => {
    line.forEach((content, right) => sheet.change(area.row + down, area.column + right, content));
  });
}

type Content = Pick<Cell, 'value' | 'formula' | 'format'>;

function checkContent(
  execution: Execution,
  sheet: Sheet,
  row: number,
  column: number,
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
  row: number,
  column: number,
  value: unknown,
): Content {
  const { format } = sheet.stored(row, column);
  if (value === '' || value === null || value === undefined) {
    return { value: '', formula: '', format };
  }
  if (typeof value === 'string') return sheet.typed(row, column, value);
  if (value instanceof Date) {
    const serial = serialOfDate(execution, value);
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
export function writeValue(execution: Execution, sheet: Sheet, area: Area, value: unknown): void {
  writeBlock(
    execution,
    sheet,
    area,
    eachCell(area, () => value),
  );
}

/** @param formulas with or without their `=`; an empty text or null clears the cell. */
export function writeFormulas(
  execution: Execution,
  sheet: Sheet,
  area: Area,
  formulas: readonly (readonly unknown[])[],
): void {
  const texts = formulas.map((line) =>
    line.map((one) => {
      const text = one === null || one === undefined ? '' : String(one);
      return text === '' || text.startsWith('=') ? text : `=${text}`;
    }),
  );
  eachCell(area, (row, column) => {
    // Unlike typed text, a formula set as one is a formula in a plain-text cell, too.
    if (sheet.stored(row, column).format === PLAIN_TEXT) sheet.change(row, column, { format: '' });
    const text = texts[row - area.row]?.[column - area.column];
    writeBlock(execution, sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
  });
}

export function setNumberFormat(sheet: Sheet, area: Area, format: unknown): void {
  if (typeof format !== 'string') {
    throw mismatch('SpreadsheetApp.RangeList.setNumberFormat', [format]);
  }
  eachCell(area, (row, column) => {
    if (sheet.stored(row, column).format !== format) sheet.change(row, column, { format });
  });
}

/** @param name as the store names the look, such as `background`; null takes it away. */
export function setLook(sheet: Sheet, area: Area, name: string, value: unknown): void {
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

/** Visits the cells row by row. @param visit is given the row and column in the sheet. */
export function eachCell<T>(area: Area, visit: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_unused, right) =>
      visit(area.row + down, area.column + right),
    ),
  );
}

/** The two sentences for a block of another shape than its range. Source: docs/platform.md §7. */
export function checkShape(
  method: string,
  area: Area,
  rows: unknown,
): asserts rows is readonly (readonly unknown[])[] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw mismatch(method, [rows]);
  if (rows.length !== area.rows) {
    throw new GoogleError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const odd = rows.find((values: unknown[]) => values.length !== area.columns) as
    unknown[] | undefined;
  if (odd) {
    throw new GoogleError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
}
