/** The whole workbook as an Excel file: what every cell shows, dates as dates. Formulas go out as their answers. */
import writeXlsx, { type Row, type SheetData } from 'write-excel-file/node';
import { isDateFormat, shownFormat, type Book, type Cell, type Sheet } from '../book';

type XlsxCell = Row[number];

const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;
/** Excel knows no day before 1900-03-01 that Sheets counts alike. */
const FIRST_COMMON_SERIAL = 61;
/** Excel's limits. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;

export async function bookAsXlsx(book: Book): Promise<Buffer> {
  const names = new Set<string>();
  const sheets = book.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => ({
      sheet: freeName(sheet.name, names),
      data: rowsOf(sheet),
      stickyRowsCount: sheet.frame.frozenRows,
      columns: Array.from({ length: Math.max(sheet.lastColumn(), 1) }, () => ({ width: 16 })),
    }));
  return writeXlsx(sheets).toBuffer();
}

function rowsOf(sheet: Sheet): SheetData {
  const columns = sheet.lastColumn();
  return Array.from({ length: sheet.lastRow() }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => asXlsx(sheet.at(down + 1, right + 1))),
  );
}

function asXlsx(cell: Readonly<Cell>): XlsxCell {
  const { value, looks } = cell;
  const bold = looks?.get('fontWeight') === 'bold' ? ({ fontWeight: 'bold' } as const) : {};
  if (value === '') return null;
  if (typeof value === 'boolean') return { value, type: Boolean, ...bold };
  if (typeof value === 'number') {
    if (!isDateFormat(shownFormat(cell)) || value < FIRST_COMMON_SERIAL) {
      return { value, type: Number, ...bold };
    }
    const day = new Date(Math.round((value - UNIX_EPOCH_SERIAL) * DAY_MS));
    const format = Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
    return { value: day, type: Date, format, ...bold };
  }
  // eslint-disable-next-line no-control-regex -- Excel refuses files with those characters
  const clean = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return { value: clean.slice(0, LONGEST_CELL), type: String, ...bold };
}

/** Excel takes fewer characters, and some of them not at all. */
function freeName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, LONGEST_NAME)
      .trim() || 'Sheet';
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = `${plain.slice(0, LONGEST_NAME - 4)} (${number})`;
  }
  taken.add(free.toLowerCase());
  return free;
}
