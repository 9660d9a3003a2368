/** Sorting as Sheets does. */
import { Book, sortArea, type Sheet } from '../../../host/book';

function openSheet(rows: (string | number | boolean)[][]): Sheet {
  const book = new Book({
    id: 'b',
    name: 'Book',
    zone: 'Etc/UTC',
    locale: 'en_US',
    now: () => Date.UTC(2026, 0, 1),
  });
  book.active.fill(rows);
  return book.active;
}

describe('sortArea', () => {
  const mixed = [['b'], [true], [''], [2], ['A'], [10]];
  const area = { row: 1, column: 1, rows: 6, columns: 1 };

  it.each([
    [true, [2, 10, 'A', 'b', true]],
    [false, [true, 'b', 'A', 10, 2]],
  ])(
    'sorts numbers, texts and booleans separately, blanks last (ascending: %s)',
    (ascending, expected) => {
      const sheet = openSheet(mixed);
      sortArea(sheet, area, 1, ascending);
      expect(sheet.values().flat()).toEqual(expected);
    },
  );

  it('sorts whole rows and keeps the order of equal ones', () => {
    const sheet = openSheet([
      ['x', 1],
      ['y', 0],
      ['z', 1],
    ]);
    sheet.change(1, 1, { note: 'first' });
    sortArea(sheet, { row: 1, column: 1, rows: 3, columns: 2 }, 2, true);
    expect(sheet.values()).toEqual([
      ['y', 0],
      ['x', 1],
      ['z', 1],
    ]);
    expect(sheet.at(2, 1).note).toBe('first');
  });

  it('sorts by spilled values, and the formula spills again afterwards', () => {
    const sheet = openSheet([
      ['n', ''],
      [1, ''],
      [3, ''],
      [2, ''],
    ]);
    sheet.type(1, 2, '=ARRAYFORMULA(IF(ROW(A1:A4)=1;"turned";-A1:A4))');
    sortArea(sheet, { row: 2, column: 1, rows: 3, columns: 2 }, 2, true);
    expect(sheet.values()).toEqual([
      ['n', 'turned'],
      [3, -3],
      [2, -2],
      [1, -1],
    ]);
  });

  it('keeps the references of a sorted formula in its row', () => {
    const sheet = openSheet([[2], [1]]);
    sheet.type(1, 2, '=A1*10');
    sheet.type(2, 2, '=A2*10');
    sortArea(sheet, { row: 1, column: 1, rows: 2, columns: 2 }, 1, true);
    expect(sheet.values()).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });
});
