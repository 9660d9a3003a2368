/**
 * Exports the book as an Excel file: all visible sheets with values, frozen headings, column widths and basic formats.
 * Formulas are exported as their values, because Excel's formula language differs.
 */
import writeXlsx from 'write-excel-file/node';
import { isDateFormat, shownFormat, type Book, type Sheet } from '../book';
import { dayCell, plainCell, timeCell, type XlsxCell } from './xlsx-cell';

/** Excel measures widths in characters. */
const PX_PER_CHARACTER = 7;
const USUAL_WIDTH_PX = 100;
/** Excel's limits for names of sheets: length and forbidden characters. */
const NAME_CHARACTERS_MAX = 31;
const SIGNS_NOT_IN_NAMES = /[[\]:*?/\\]/g;

export async function bookAsXlsx(book: Book): Promise<Buffer> {
  const sheets = book.sheets.filter(({ hidden }) => !hidden);
  const names = new Set<string>();
  const pages = sheets.map((sheet) => ({
    data: xlsxRows(sheet),
    sheet: freeName(sheet.name, names),
    columns: Array.from({ length: sheet.lastColumn() }, (_, at) => ({
      width: (sheet.frame.columnWidths.get(at + 1) ?? USUAL_WIDTH_PX) / PX_PER_CHARACTER,
    })),
    stickyRowsCount: sheet.frame.frozenRows,
    stickyColumnsCount: sheet.frame.frozenColumns,
  }));
  return writeXlsx(pages).toBuffer();
}

/** All cells up to the last one with content. */
function xlsxRows(sheet: Sheet): XlsxCell[][] {
  const columns = sheet.lastColumn();
  return Array.from({ length: sheet.lastRow() }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => xlsxCell(sheet, down + 1, right + 1)),
  );
}

function xlsxCell(sheet: Sheet, row: number, column: number): XlsxCell {
  const cell = sheet.at(row, column);
  const { value, looks } = cell;
  const dated = typeof value === 'number' && isDateFormat(shownFormat(cell));
  const dayOrTime = Number.isInteger(value) ? dayCell : timeCell;
  const plain = dated ? dayOrTime(value) : plainCell(value);
  if (plain === null || typeof plain !== 'object' || !looks) return plain;
  const background = looks.get('background');
  const color = looks.get('fontColor');
  return {
    ...plain,
    ...(looks.get('fontWeight') === 'bold' && { fontWeight: 'bold' as const }),
    ...(looks.get('wrap') === 'WRAP' && { wrap: true }),
    ...(isHexColor(background) && { backgroundColor: background }),
    ...(isHexColor(color) && { textColor: color }),
  };
}

function isHexColor(color: unknown): color is string {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color);
}

/** Shortens the name to what Excel accepts and numbers it when it is taken; Excel ignores case. */
function freeName(name: string, taken: Set<string>): string {
  const bare =
    name.replace(SIGNS_NOT_IN_NAMES, ' ').slice(0, NAME_CHARACTERS_MAX).trim() || 'Sheet';
  let free = bare;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const ending = ` ${number}`;
    free = bare.slice(0, NAME_CHARACTERS_MAX - ending.length) + ending;
  }
  taken.add(free.toLowerCase());
  return free;
}
