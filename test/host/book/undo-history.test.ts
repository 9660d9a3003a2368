/** Undo restores the book, whatever the edit did. */
import { Book, UndoHistory, saveBook, type Sheet } from '../../../host/book';

function openBook(): { book: Book; sheet: Sheet; history: UndoHistory } {
  const book = new Book({
    id: 'b',
    name: 'Book',
    zone: 'Etc/UTC',
    locale: 'en_US',
    now: () => Date.UTC(2026, 0, 1),
  });
  const sheet = book.active;
  sheet.fill([
    ['Name', 'Days', 'Twice'],
    ['Acme', 3, ''],
    ['Birch', 5, ''],
  ]);
  sheet.type(2, 3, '=ARRAYFORMULA(B2:B3*2)');
  sheet.furniture.setValidation(
    { row: 2, column: 2, rows: 2, columns: 1 },
    {
      type: 'NUMBER_GREATER_THAN',
      values: [0],
      allowInvalid: true,
      helpText: null,
      showDropdown: true,
    },
  );
  book.names.set('DAYS', { sheetId: sheet.id, row: 2, column: 2, rows: 2, columns: 1 });
  sheet.frame.frozenRows = 1;
  return { book, sheet, history: new UndoHistory(book) };
}

describe('UndoHistory', () => {
  it.each<[string, (sheet: Sheet, book: Book) => void]>([
    ['cells written twice', (sheet) => [7, 8].forEach((value) => sheet.change(2, 2, { value }))],
    ['a blocked spill', (sheet) => sheet.type(3, 3, 'in the way')],
    ['a row deleted', (sheet) => sheet.deleteLines('row', 2, 1)],
    ['a column read by a formula deleted', (sheet) => sheet.deleteLines('column', 2, 1)],
    [
      'columns inserted and written',
      (sheet) => {
        sheet.change(1, 1, { value: 'Firm' });
        sheet.insertLines('column', 1, 2);
        sheet.change(1, 1, { value: 'Id' });
      },
    ],
    ['columns moved', (sheet) => sheet.moveLines('column', 2, 1, 1)],
    ['a sheet added', (_, book) => book.insertSheet('Journal').type(1, 1, '=Sheet1!B2')],
    ['a sheet renamed', (sheet, book) => book.renameSheet(sheet, 'Customers')],
    [
      'names, rules and frames',
      (sheet, book) => {
        book.names.set('Days', { sheetId: sheet.id, row: 9, column: 9, rows: 1, columns: 1 });
        sheet.furniture.setValidation({ row: 1, column: 1, rows: 9, columns: 9 }, null);
        sheet.frame.frozenRows = 4;
      },
    ],
  ])('undoes and redoes %s', (_, work) => {
    const { book, sheet, history } = openBook();
    const [before, values] = [saveBook(book), sheet.values()];
    history.begin();
    work(sheet, book);
    const after = [saveBook(book), book.sheets.map((one) => one.values())];
    expect(history.undo()).toBe(true);
    expect(saveBook(book)).toEqual(before);
    expect(book.active.values()).toEqual(values);
    expect(history.redo()).toBe(true);
    expect([saveBook(book), book.sheets.map((one) => one.values())]).toEqual(after);
    history.undo();
    expect(saveBook(book)).toEqual(before);
    sheet.change(2, 2, { value: 50 });
    expect(sheet.at(2, 3).value).toBe(100);
  });

  it('restores a deleted sheet with everything on it', () => {
    const { book, history } = openBook();
    const journal = book.addSheet('Journal', [['Acme', 1]]);
    book.active.type(5, 1, '=Journal!B1 + 1');
    const before = saveBook(book);
    history.begin();
    book.deleteSheet(journal);
    history.undo();
    expect(saveBook(book)).toEqual(before);
    expect(book.sheet('Sheet1')?.at(5, 1).value).toBe(2);
  });

  it('undoes step by step and returns false when nothing is left', () => {
    const { sheet, history } = openBook();
    for (const value of [10, 20]) {
      history.begin();
      sheet.change(2, 2, { value });
    }
    expect([history.undo(), sheet.at(2, 2).value]).toEqual([true, 10]);
    expect([history.undo(), sheet.at(2, 2).value]).toEqual([true, 3]);
    expect(history.undo()).toBe(false);
    expect([history.redo(), history.redo(), sheet.at(2, 2).value]).toEqual([true, true, 20]);
    expect(history.redo()).toBe(false);
  });

  it('cannot redo after something was written', () => {
    const { sheet, history } = openBook();
    history.begin();
    sheet.change(2, 2, { value: 10 });
    history.undo();
    sheet.change(3, 2, { value: 6 });
    expect([history.redo(), sheet.at(2, 2).value]).toEqual([false, 3]);
  });
});
