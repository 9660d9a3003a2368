/** Sheets: size, content, and what moves when rows and columns are inserted or deleted. */
import { Book } from '../../../host/book';

const openBook = (): Book =>
  new Book({
    id: 'b',
    name: 'Book',
    zone: 'Etc/UTC',
    locale: 'en_US',
    now: () => Date.UTC(2026, 0, 1),
  });

describe('Sheet', () => {
  it('a sheet has 1000 rows and 26 columns and grows only by inserting', () => {
    const sheet = openBook().active;
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1000, 26]);
    expect(() => sheet.change(1001, 1, { value: 1 })).toThrow('outside the grid');
    sheet.fill(Array.from({ length: 1200 }, () => Array.from({ length: 30 }, () => 'x')));
    expect([sheet.maxRows, sheet.maxColumns, sheet.lastRow(), sheet.lastColumn()]).toEqual([
      ...[1200, 30, 1200, 30],
    ]);
  });

  it('counts FALSE and formulas as content', () => {
    const sheet = openBook().active;
    sheet.change(7, 2, { value: false });
    expect(sheet.lastRow()).toBe(7);
    sheet.type(9, 3, '=IF(FALSE;1;"")');
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([9, 3]);
  });

  it('inserting and deleting columns moves cells, metadata, names and hidden columns', () => {
    const book = openBook();
    const sheet = book.active;
    sheet.fill([['a', 'b', 'c']]);
    sheet.frame.hiddenColumns.add(2);
    book.metadata.add({
      key: 'k',
      value: 'v',
      visibility: 'DOCUMENT',
      place: { type: 'COLUMN', sheetId: sheet.id, index: 2 },
    });
    book.names.set('B', { sheetId: sheet.id, row: 1, column: 2, rows: 1, columns: 1 });
    sheet.insertLines('column', 2, 3);
    expect(sheet.at(1, 5).value).toBe('b');
    expect([...sheet.frame.hiddenColumns]).toEqual([5]);
    expect(book.metadata.all()[0]?.place).toMatchObject({ index: 5 });
    expect(book.names.find('b')?.place?.column).toBe(5);
    sheet.deleteLines('column', 4, 2);
    expect(sheet.values()).toEqual([['a', '', '', 'c']]);
    expect(book.metadata.all()).toEqual([]);
    expect(book.names.find('B')?.place).toBeNull();
  });

  it('moves rows that were never written and inserts columns afterwards', () => {
    const sheet = openBook().active;
    sheet.fill([['a', 'b']]);
    sheet.change(6, 2, { value: 'z' });
    sheet.moveLines('row', 3, 2, 8);
    sheet.insertLines('column', 2, 1);
    expect([sheet.at(1, 3).value, sheet.at(4, 3).value]).toEqual(['b', 'z']);
  });

  it('a named range grows and shrinks with rows inserted and deleted inside it', () => {
    const book = openBook();
    book.names.set('N', { sheetId: book.active.id, row: 2, column: 1, rows: 4, columns: 1 });
    book.active.insertLines('row', 3, 2);
    expect(book.names.find('N')?.place).toMatchObject({ row: 2, rows: 6 });
    book.active.deleteLines('row', 1, 3);
    expect(book.names.find('N')?.place).toMatchObject({ row: 1, rows: 4 });
  });

  it('a book cannot grow beyond ten million cells', () => {
    expect(() => openBook().active.insertLines('row', 1, 400_000)).toThrow(
      'above the limit of 10000000 cells.',
    );
  });
});
