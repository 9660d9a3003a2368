/** References to cells that are cut and pasted. */
import { Book, copyBlock, moveBlock, type CellArea } from '../../../host/book';

function openBook(): Book {
  const book = new Book({
    id: 'b',
    name: 'Book',
    zone: 'Etc/UTC',
    locale: 'en_US',
    now: () => Date.UTC(2026, 0, 1),
  });
  book.active.fill([[1], [2], [3]]);
  return book;
}

const COLUMN_A: CellArea = { row: 1, column: 1, rows: 1000, columns: 1 };

describe('followCut', () => {
  it('makes formulas follow a whole column that was cut and pasted', () => {
    const book = openBook();
    const sheet = book.active;
    sheet.type(1, 3, '=SUM(A$1:A)');
    sheet.type(1, 4, '=SUM(A1:B3)');
    moveBlock(sheet, copyBlock(sheet, COLUMN_A), sheet, { ...COLUMN_A, column: 6 });
    expect(sheet.at(1, 3)).toMatchObject({ formula: '=SUM(F$1:F)', value: 6 });
    expect(sheet.at(1, 4)).toMatchObject({ formula: '=SUM(A1:B3)', value: 0 });
  });

  it('adds the sheet name when cells move to another sheet, and keeps the references of a moved formula', () => {
    const book = openBook();
    const [sheet, other] = [book.active, book.insertSheet('My log')];
    sheet.type(1, 2, '=A1+A2');
    const cells = { row: 1, column: 1, rows: 1, columns: 2 };
    moveBlock(sheet, copyBlock(sheet, cells), other, { ...cells, row: 5 });
    expect(other.at(5, 2)).toMatchObject({ formula: '=A5+Sheet1!A2', value: 3 });
    sheet.type(9, 1, "='My log'!A5");
    expect(sheet.at(9, 1).value).toBe(1);
  });
});
