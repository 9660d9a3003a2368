/**
 * Between a cell and what a script sees of it: dates become instants in the spreadsheet's zone and back, texts are
 * read as typed. A write is checked as a whole before anything of it is stored. Source: platform.md §7.
 */
import {
  AUTOMATIC_FORMAT,
  CELL_CHARACTERS_MAX,
  displayText,
  isDateFormat,
  isTableHeading,
  shownFormat,
  TABLE_HEADING,
  violation,
  violationSentence,
  type Area,
  type Cell,
  type Sheet,
} from '../book';
import { GoogleError, mismatch, NotImitated } from '../google-error';
import { dateOfSerial, serialOfDate, todayOf, type Execution } from './execution';

export type SeenValue = string | number | boolean | Date;

export function readCell(
  execution: Execution,
  sheet: Sheet,
  row: number,
  column: number,
): SeenValue {
  const cell = sheet.at(row, column);
  if (isLoading(execution, sheet, row, column)) return cell.formula === '' ? '' : LOADING;
  const { value } = cell;
  return typeof value === 'number' && isDateFormat(shownFormat(cell))
    ? dateOfSerial(execution, value)
    : value;
}

export function readDisplay(
  execution: Execution,
  sheet: Sheet,
  row: number,
  column: number,
): string {
  const cell = sheet.at(row, column);
  if (isLoading(execution, sheet, row, column)) return cell.formula === '' ? '' : LOADING;
  return displayText(cell.value, shownFormat(cell), sheet.book.locale);
}

/** What a trigger reads where a function of the script has not answered yet. Source: platform.md §1.2. */
const LOADING = 'Loading...';

function isLoading(execution: Execution, sheet: Sheet, row: number, column: number): boolean {
  const { book, loading } = execution.state;
  return execution.trigger && loading.on && book.calculation.comesFromScript(sheet, row, column);
}

/**
 * Throws before the first cell is touched when any value cannot be written. A rule that rejects holds scripts, too, and
 * the whole write fails; one that warns holds nobody.
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
  const rule = violation(sheet, { row, column }, content, {
    today: todayOf(execution),
    sheetById: (id) => book.sheetById(id),
  });
  if (rule && !rule.allowInvalid) throw new GoogleError(violationSentence(rule, row, column));
}

function checkValue(value: unknown): void {
  if (typeof value === 'string' && value.length > CELL_CHARACTERS_MAX) {
    // FOUND: qeet/importjsonapi#10 and others.
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

/** What getNumberFormat answers. */
export function readFormat(sheet: Sheet, row: number, column: number): string {
  return shownFormat(sheet.at(row, column)) || AUTOMATIC_FORMAT;
}

/** The two sentences for a block of another shape than its range. Source: FOUND ×6, gas-fakes. */
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
