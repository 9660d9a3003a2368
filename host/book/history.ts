/**
 * What a person can take back. A step begins with the person's edit and holds everything written until the next one,
 * by the script too: taking it back makes the book what it was before the edit. Cells are kept one by one; only before
 * rows, columns or sheets come and go is the whole book kept.
 */
import type { Book } from './book';
import type { BookRecorder } from './book-recorder';
import {
  loadBook,
  loadProperties,
  loadSheetProperties,
  saveBook,
  saveProperties,
  saveSheetProperties,
  type BookProperties,
  type BookState,
  type SheetProperties,
} from './book-state';
import { ownCell, putOwnCell, type OwnCell } from './own-cell';
import type { Sheet } from './sheet';

/** Steps kept. */
const STEPS_MAX = 50;

interface CellBefore {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: OwnCell;
}

interface Step {
  readonly properties: BookProperties;
  readonly sheets: readonly SheetProperties[];
  readonly cells: CellBefore[];
  /** Each cell is kept once. */
  readonly kept: Set<string>;
  /** As the book was after those cells changed; what changes later need not be kept. */
  whole?: BookState;
}

export class History implements BookRecorder {
  #steps: Step[] = [];
  #undoing = false;

  constructor(private readonly book: Book) {
    book.recorder = this;
  }

  get length(): number {
    return this.#steps.length;
  }

  /** Everything from here on is taken back together. */
  begin(): void {
    this.#steps.push({
      properties: saveProperties(this.book),
      sheets: this.book.sheets.map(saveSheetProperties),
      cells: [],
      kept: new Set(),
    });
    if (this.#steps.length > STEPS_MAX) this.#steps.shift();
  }

  /** The edit begun came to nothing: what it left is taken back and the step forgotten. */
  abandon(): void {
    this.undo();
  }

  /** False when there is nothing to take back. */
  undo(): boolean {
    const step = this.#steps.pop();
    if (!step) return false;
    this.#undoing = true;
    try {
      if (step.whole) loadBook(this.book, step.whole);
      step.cells.forEach(({ sheet, row, column, cell }) => putOwnCell(sheet, row, column, cell));
      loadProperties(this.book, step.properties);
      step.sheets.forEach((one) => {
        const sheet = this.book.sheetById(one.id);
        if (sheet) loadSheetProperties(sheet, one);
      });
    } finally {
      this.#undoing = false;
    }
    return true;
  }

  forget(): void {
    this.#steps = [];
  }

  cellChanging(sheet: Sheet, row: number, column: number): void {
    const step = this.#recording();
    const place = `${sheet.id}!${row},${column}`;
    if (!step || step.kept.has(place)) return;
    step.kept.add(place);
    step.cells.push({ sheet, row, column, cell: ownCell(sheet, row, column) });
  }

  structureChanging(): void {
    const step = this.#recording();
    if (step) step.whole = saveBook(this.book);
  }

  /** The step that still keeps what changes. */
  #recording(): Step | undefined {
    const step = this.#steps[this.#steps.length - 1];
    return this.#undoing || step?.whole ? undefined : step;
  }
}
