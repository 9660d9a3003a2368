/**
 * Undo and redo of a user's edits. A step contains everything written from one edit to the next, by scripts too; undo
 * restores the book to its state before the edit. Changes of cells are recorded in order and undone in reverse;
 * everything else about the sheets is saved as a whole when the step begins. Undoing is recorded as a step as well,
 * which redo undoes.
 */
import type { Book } from './book';
import {
  loadProperties,
  loadSheetProperties,
  saveProperties,
  saveSheetProperties,
  type BookProperties,
  type SheetProperties,
} from './book-state';
import type { LineChange } from '../formula';
import { ownCell, putOwnCell, type OwnCell } from './own-cell';
import type { BookRecorder, FormulaText, Sheet } from './sheet';

const STEPS_MAX = 50;

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: OwnCell;
}

type Before =
  | ({ readonly kind: 'cell'; readonly sheet: Sheet } & PlacedCell)
  | {
      readonly kind: 'lines';
      readonly sheet: Sheet;
      readonly change: LineChange;
      /** Cells of deleted rows or columns. */
      readonly gone: readonly PlacedCell[];
      readonly texts: readonly FormulaText[];
    }
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly { readonly sheet: Sheet; readonly name: string }[];
      readonly texts: readonly FormulaText[];
    };

interface Step {
  readonly properties: BookProperties;
  readonly sheets: readonly SheetProperties[];
  readonly changes: Before[];
  /** Cells already recorded since rows, columns or sheets last changed. */
  kept: Map<Sheet, Set<number>>;
}

export class UndoHistory implements BookRecorder {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  /** Records the changes while a step is being undone or redone. */
  #note: Step | undefined;

  constructor(private readonly book: Book) {
    book.recorder = this;
  }

  /** Begins a step. Everything until the next step is undone together. */
  begin(): void {
    this.#undone.length = 0;
    this.#done.push(this.#emptyStep());
    if (this.#done.length > STEPS_MAX) this.#done.shift();
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    return this.#travel(this.#done, this.#undone);
  }

  /** False when nothing was undone, or something was written since. */
  redo(): boolean {
    return this.#travel(this.#undone, this.#done);
  }

  /** Reverts a step that failed. It cannot be redone. */
  abandon(): void {
    this.undo();
    this.#undone.length = 0;
  }

  #emptyStep(): Step {
    return {
      properties: saveProperties(this.book),
      sheets: this.book.sheets.map(saveSheetProperties),
      changes: [],
      kept: new Map(),
    };
  }

  #travel(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const note = this.#emptyStep();
    this.#note = note;
    try {
      for (const before of step.changes.reverse()) {
        if (before.kind === 'sheets') this.sheetsChanging();
        undoChange(this.book, before);
      }
      loadProperties(this.book, step.properties);
      step.sheets.forEach((one) => {
        const sheet = this.book.sheetById(one.id);
        if (sheet) loadSheetProperties(sheet, one);
      });
    } finally {
      this.#note = undefined;
    }
    to.push(note);
    return true;
  }

  cellChanging(sheet: Sheet, row: number, column: number): void {
    const step = this.#recording();
    if (!step) return;
    let kept = step.kept.get(sheet);
    if (!kept) step.kept.set(sheet, (kept = new Set()));
    const place = row * 20_000 + column;
    if (kept.has(place)) return;
    kept.add(place);
    step.changes.push({ kind: 'cell', sheet, row, column, cell: ownCell(sheet, row, column) });
  }

  linesChanging(sheet: Sheet, change: LineChange): void {
    const step = this.#recording();
    if (!step) return;
    const texts = this.book.calculation.texts();
    step.changes.push({ kind: 'lines', sheet, change, gone: cellsLost(sheet, change), texts });
    step.kept = new Map();
  }

  sheetsChanging(): void {
    const step = this.#recording();
    if (!step) return;
    const sheets = this.book.sheets.map((sheet) => ({ sheet, name: sheet.name }));
    step.changes.push({ kind: 'sheets', sheets, texts: this.book.calculation.texts() });
    step.kept = new Map();
  }

  #recording(): Step | undefined {
    if (this.#note) return this.#note;
    // Nothing can be redone after a new change.
    this.#undone.length = 0;
    return this.#done[this.#done.length - 1];
  }
}

function cellsLost(sheet: Sheet, change: LineChange): PlacedCell[] {
  if (change.kind !== 'deleted') return [];
  const lost: PlacedCell[] = [];
  for (const [row, column] of sheet.places()) {
    const line = change.axis === 'row' ? row : column;
    if (line < change.first || line >= change.first + change.count) continue;
    lost.push({ row, column, cell: ownCell(sheet, row, column) });
  }
  return lost;
}

function undoChange(book: Book, before: Before): void {
  switch (before.kind) {
    case 'cell':
      putOwnCell(before.sheet, before.row, before.column, before.cell);
      return;
    case 'lines': {
      const { sheet, change, gone, texts } = before;
      sheet.changeLines(inverseOf(change));
      gone.forEach(({ row, column, cell }) => putOwnCell(sheet, row, column, cell));
      restoreTexts(texts);
      return;
    }
    case 'sheets': {
      const standing = new Set(book.sheets);
      book.setSheets(before.sheets.map(({ sheet }) => sheet));
      before.sheets.forEach(({ sheet, name }) => {
        if (sheet.name !== name) sheet.name = name;
        if (!standing.has(sheet)) sheet.reviveFormulas();
      });
      restoreTexts(before.texts);
    }
  }
}

/** The change that takes back another one. */
function inverseOf(change: LineChange): LineChange {
  const { axis, kind, count } = change;
  if (kind === 'inserted') return { axis, count, kind: 'deleted', first: change.before };
  if (kind === 'deleted') return { axis, count, kind: 'inserted', before: change.first };
  const { first, before } = change;
  return before > first
    ? { axis, count, kind, first: before - count, before: first }
    : { axis, count, kind, first: before, before: first + count };
}

/** Undoing a deletion alone would not restore references that it turned into #REF! or shortened. */
function restoreTexts(texts: readonly FormulaText[]): void {
  for (const { sheet, row, column, text } of texts) {
    if (sheet.stored(row, column).formula !== text) sheet.change(row, column, { formula: text });
  }
}
