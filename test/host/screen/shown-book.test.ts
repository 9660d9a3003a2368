/** Property test: a page that applies every change shows what the book holds. */
import { fc } from '../../support/laws';
import { Book } from '../../../host/book';
import { ShownBook } from '../../../host/screen/shown-book';
import type { CellView, FullSheetView, BookChange } from '../../../host/screen/protocol';

const openBook = (): Book =>
  new Book({
    id: 'b',
    name: 'b',
    zone: 'Etc/UTC',
    locale: 'en_US',
    now: () => Date.UTC(2026, 0, 1),
  });

interface PlainSheet {
  id: number;
  name: string;
  rows: (string | undefined)[][];
}

/** A page without a grid that applies changes. */
interface PlainSheet {
  id: number;
  name: string;
  rows: (string | undefined)[][];
}

class PlainPage {
  #sheets: PlainSheet[] = [];

  constructor(sheets: readonly FullSheetView[]) {
    sheets.forEach((sheet, at) => this.#add(sheet, at));
  }

  apply(changes: readonly BookChange[]): void {
    for (const change of changes) this.#apply(change);
  }

  /** Everything the page shows, for comparison. */
  read(): unknown {
    return this.#sheets.map(({ id, name, rows }) => ({
      id,
      name,
      size: [rows.length, rows[0]?.length],
      cells: rows.flatMap((line, row) =>
        line.flatMap((cell, column) => (cell === undefined ? [] : [[row + 1, column + 1, cell]])),
      ),
    }));
  }

  #add(sheet: FullSheetView, at: number): void {
    const { id, name, rows, columns, cells } = sheet;
    const empty = Array.from({ length: rows }, () => blankLine(columns));
    this.#sheets.splice(at, 0, { id, name, rows: empty });
    this.#write(id, cells);
  }

  #write(id: number, cells: readonly CellView[]): void {
    const rows = this.#sheet(id).rows;
    for (const [row, column, value, formula] of cells) {
      const line = rows[row - 1];
      if (line === undefined || column > line.length) throw new Error('A cell outside the grid.');
      const isBlank = value === null && formula === '';
      line[column - 1] = isBlank ? undefined : `${formula}|${String(value)}`;
    }
  }

  #sheet(id: number): PlainSheet {
    const sheet = this.#sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new Error(`There is no sheet ${id} on the page.`);
    return sheet;
  }

  #apply(change: BookChange): void {
    switch (change.change) {
      case 'cells':
        this.#write(change.sheetId, change.cells);
        return;
      case 'add':
        this.#add(change.sheet, change.at);
        return;
      case 'drop':
        this.#sheets = this.#sheets.filter(({ id }) => id !== change.sheetId);
        return;
      case 'order':
        this.#sheets = change.sheetIds.map((id) => this.#sheet(id));
        return;
      case 'frame':
        this.#sheet(change.sheetId).name = change.frame.name;
        return;
      case 'insert':
      case 'remove': {
        const { rows } = this.#sheet(change.sheetId);
        const gone = change.change === 'remove' ? change.count : 0;
        const fresh = change.change === 'insert' ? change.count : 0;
        if (change.axis === 'row') {
          const lines = Array.from({ length: fresh }, () => blankLine(rows[0]?.length ?? 0));
          rows.splice(change.at - 1, gone, ...lines);
        } else rows.forEach((line) => line.splice(change.at - 1, gone, ...blankLine(fresh)));
      }
    }
  }
}

const blankLine = (columns: number): undefined[] => new Array<undefined>(columns).fill(undefined);

/** What a page that has just been opened shows. */
const readAfresh = (book: Book): unknown =>
  new PlainPage(new ShownBook().showAll(book).sheets).read();

const line = fc.integer({ min: 1, max: 12 });
const deed = fc.oneof(
  fc.record({
    deed: fc.constant('type' as const),
    row: line,
    column: line,
    text: fc.constantFrom('a', '7', '', '=A1', '=SUM(B$1:B)', '=SEQUENCE(3)'),
  }),
  fc.record({
    deed: fc.constantFrom('insert' as const, 'delete' as const),
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: line,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    deed: fc.constantFrom('add' as const, 'drop' as const, 'rename' as const, 'order' as const),
    at: fc.integer({ min: 0, max: 2 }),
  }),
);

function carryOut(
  book: Book,
  done: typeof deed extends fc.Arbitrary<infer D> ? D : never,
  turn: number,
): void {
  const sheet = book.sheets[turn % book.sheets.length]!;
  switch (done.deed) {
    case 'type':
      if (done.text === '') sheet.change(done.row, done.column, { value: '', formula: '' });
      else sheet.type(done.row, done.column, done.text);
      return;
    case 'insert':
      if (done.axis === 'row') sheet.insertLines('row', done.at, done.count);
      else sheet.insertLines('column', done.at, done.count);
      return;
    case 'delete':
      if (Math.min(sheet.maxRows, sheet.maxColumns) < 16) return;
      if (done.axis === 'row') sheet.deleteLines('row', done.at, done.count);
      else sheet.deleteLines('column', done.at, done.count);
      return;
    case 'add':
      if (book.sheets.length < 4)
        book.insertSheet(`New ${turn}`, Math.min(done.at, book.sheets.length));
      return;
    case 'drop':
      if (book.sheets.length > 1) book.deleteSheet(sheet);
      return;
    case 'rename':
      sheet.name = `Name ${turn}`;
      return;
    case 'order':
      book.moveSheet(sheet, done.at + 1);
  }
}

describe('ShownBook', () => {
  it('updates a page from any state of the book to any other', () => {
    fc.assert(
      fc.property(fc.array(fc.array(deed, { maxLength: 4 }), { maxLength: 5 }), (turns) => {
        const book = openBook();
        // Small sheets allow many runs and reach their edges.
        book.active.deleteLines('row', 31, 970);
        const shown = new ShownBook();
        const page = new PlainPage(shown.showAll(book).sheets);
        turns.forEach((deeds, turn) => {
          deeds.forEach((one, at) => carryOut(book, one, turn * 10 + at));
          page.apply(shown.changesSince(book).changes);
          expect(page.read()).toEqual(readAfresh(book));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('sends no changes when nothing has changed', () => {
    const book = openBook();
    book.active.type(1, 1, '=1+1');
    const shown = new ShownBook();
    shown.showAll(book);
    expect(shown.changesSince(book)).toEqual({ changes: [], styles: [] });
  });

  it('sends an inserted row as one change, not as every cell below it', () => {
    const book = openBook();
    for (let row = 1; row <= 500; row++) book.active.type(row, 1, `customer ${row}`);
    const shown = new ShownBook();
    shown.showAll(book);
    book.active.insertLines('row', 3, 1);
    expect(shown.changesSince(book).changes).toEqual([
      { change: 'insert', sheetId: 0, axis: 'row', at: 3, count: 1 },
    ]);
  });

  it('sends cells again that the page has changed itself', () => {
    const book = openBook();
    book.active.type(2, 2, 'kept');
    const shown = new ShownBook();
    shown.showAll(book);
    shown.forget({ sheetId: 0, row: 2, column: 2, rows: 1, columns: 1 });
    expect(shown.changesSince(book).changes).toEqual([
      { change: 'cells', sheetId: 0, cells: [[2, 2, 'kept', '', 0]] },
    ]);
  });
});
