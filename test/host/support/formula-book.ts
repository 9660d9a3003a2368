/** A small book to try formulas in: what stands in its cells, and what a formula in some cell answers. */
import { Book, errorSentence, shownFormat, type CellValue } from '../../../host/book';
import { serialToWall, wallToSerial } from '../../../host/time/zone';

/** Monday, 23 November 2026, 08:00. */
export const MONDAY_MORNING = wallToSerial(Date.UTC(2026, 10, 23, 8));
export const MONDAY_SERIAL = Math.floor(MONDAY_MORNING);

export interface TryBook {
  readonly book: Book;
  /** Types into cells of the first sheet: `{ A1: '5', B2: '=A1*2' }`. */
  type(cells: Readonly<Record<string, string>>): void;
  value(cell: string): CellValue;
  /** Column by column of one row, or row by row of one column. */
  values(range: string): CellValue[];
  sentence(cell: string): string;
  format(cell: string): string;
  formula(cell: string): string;
  /** The answer of a formula typed into Z50, as the cell holds it. */
  answer(formula: string): CellValue;
  turnClock(serial: number): void;
}

export function openTryBook(
  cells: Readonly<Record<string, string>> = {},
  locale = 'en_US',
): TryBook {
  let serial = MONDAY_MORNING;
  const book = new Book({
    id: 'b',
    name: 'Book',
    zone: 'Etc/UTC',
    locale,
    now: () => serialToWall(serial),
  });
  const sheet = book.active;
  const at = (cell: string): [number, number] => {
    const match = /^([A-Z]+)(\d+)$/.exec(cell);
    const column = [...(match?.[1] ?? '')].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
    return [Number(match?.[2]), column];
  };
  const tryBook: TryBook = {
    book,
    type: (typed) => Object.entries(typed).forEach(([cell, text]) => put(cell, text)),
    value: (cell) => sheet.at(...at(cell)).value,
    values(range) {
      const [[row1, column1], [row2, column2]] = range.split(':').map(at) as [
        [number, number],
        [number, number],
      ];
      const found: CellValue[] = [];
      for (let row = row1; row <= row2; row++) {
        for (let column = column1; column <= column2; column++) {
          found.push(sheet.at(row, column).value);
        }
      }
      return found;
    },
    sentence: (cell) => errorSentence(sheet.at(...at(cell))),
    format: (cell) => shownFormat(sheet.at(...at(cell))),
    formula: (cell) => sheet.at(...at(cell)).formula,
    answer(formula) {
      put('Z50', formula);
      return tryBook.value('Z50');
    },
    turnClock: (next) => {
      serial = next;
    },
  };
  const put = (cell: string, text: string): void => {
    const [row, column] = at(cell);
    if (text === '') sheet.change(row, column, { value: '' });
    else sheet.type(row, column, text);
  };
  tryBook.type(cells);
  return tryBook;
}
