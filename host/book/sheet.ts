/**
 * A sheet of the book: its grid and the properties of the sheet as a whole. Writing does not check permissions or
 * validations.
 */
import { seenValue, type BookCell, type CellValue, type Computed } from './cell';
import { CellGrid } from './cell-grid';
import { isDateFormat, PLAIN_TEXT } from './number-format';
import { parseTyped } from './typed-text';
import type { CellArea } from './a1';
import { SheetDimensions } from './sheet-dimensions';
import { SheetFeatures } from './sheet-features';
import type { Axis, LineChange } from '../formula';
import type { Locale } from './locale';

/** The size of a new sheet in Google Sheets. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** A cell's value for `fill`, stored as it is, optionally with a number format. */
export type CellInput = CellValue | { readonly value: CellValue; readonly format: string };

/** The position and text of a formula. */
export interface FormulaText {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Notified before each change, to be able to undo it. */
export interface BookRecorder {
  cellChanging(sheet: Sheet, row: number, column: number): void;
  linesChanging(sheet: Sheet, change: LineChange): void;
  /** Called before sheets are added, deleted, moved or renamed. */
  sheetsChanging(): void;
}

/** The part of the calculation that a sheet uses. */
export interface SheetFormulas {
  edited(sheet: Sheet, row: number, column: number, formula: string): void;
  reformatted(sheet: Sheet, row: number, column: number): void;
  isSpilled(sheet: Sheet, row: number, column: number): boolean;
  recalculate(): void;
  changing(sheet: Sheet, change: LineChange, work: () => void): void;
  renamed(sheet: Sheet, oldName: string): void;
  texts(): readonly FormulaText[];
}

/** What a sheet needs from its book. */
export interface SheetOwner {
  readonly locale: Locale;
  readonly recorder: BookRecorder | undefined;
  /** The year of a date typed without one. */
  thisYear(): number;
  readonly calculation: SheetFormulas;
  /** Throws when adding so many cells would exceed the limit. */
  checkGrowth(cells: number): void;
  /** Adjusts everything outside the sheet after rows or columns were inserted, deleted or moved. */
  linesChanged(sheet: Sheet, change: LineChange): void;
}

export class Sheet extends CellGrid {
  hidden = false;
  tabColor: string | null = null;
  /** Replaced, never modified, when the selection changes. */
  selection: CellArea = { row: 1, column: 1, rows: 1, columns: 1 };
  readonly frame = new SheetDimensions();
  readonly furniture = new SheetFeatures();
  #name: string;

  constructor(
    readonly book: SheetOwner,
    readonly id: number,
    name: string,
  ) {
    super(NEW_SHEET_ROWS, NEW_SHEET_COLUMNS);
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    const old = this.#name;
    this.#name = name;
    this.book.calculation.renamed(this, old);
  }

  /** The cell, recalculated if necessary. Must not be modified. */
  at(row: number, column: number): Readonly<BookCell> {
    this.book.calculation.recalculate();
    return this.stored(row, column);
  }

  /** Writes to a cell. A value replaces a formula; clearing a cell covered by an array has no effect. */
  override change(row: number, column: number, part: Partial<Omit<BookCell, 'computed'>>): void {
    this.book.recorder?.cellChanging(this, row, column);
    if (part.value === undefined && part.formula === undefined) {
      const dated = isDateFormat(this.stored(row, column).format);
      super.change(row, column, part);
      // Functions of the script now get a Date instead of a number, or the reverse.
      if (part.format !== undefined && isDateFormat(part.format) !== dated) {
        this.book.calculation.reformatted(this, row, column);
      }
      return;
    }
    const { value = '', formula = '' } = part;
    const { calculation } = this.book;
    const there = this.stored(row, column);
    const covered = there.computed?.spilledBy && calculation.isSpilled(this, row, column);
    if (value === '' && formula === '' && covered) {
      super.change(row, column, { ...part, value: there.value, formula: there.formula });
      return;
    }
    super.change(row, column, { ...part, value, formula, computed: undefined });
    calculation.edited(this, row, column, formula);
  }

  /** Stores an empty text, as pasting values does: it is invisible but counts as content. */
  putEmptyText(row: number, column: number): void {
    this.change(row, column, { value: '' });
    super.change(row, column, { computed: { value: '', format: '', spilledBy: undefined } });
  }

  /** Only for the calculation: stores the result of a formula; undefined removes it. */
  putResult(row: number, column: number, computed: Computed | undefined): void {
    super.change(row, column, { value: computed ? seenValue(computed.value) : '', computed });
  }

  /** Only for the calculation: rewrites the text of a formula. */
  putFormulaText(row: number, column: number, formula: string): void {
    super.change(row, column, { formula });
  }

  /** Registers the formulas of a restored sheet. */
  reviveFormulas(): void {
    for (const [row, column] of [...this.places()]) {
      const { formula, computed } = this.stored(row, column);
      if (formula !== '') this.change(row, column, { formula });
      else if (computed?.spilledBy) this.change(row, column, { value: '' });
    }
  }

  override lastRow(): number {
    this.book.calculation.recalculate();
    return super.lastRow();
  }

  override lastColumn(): number {
    this.book.calculation.recalculate();
    return super.lastColumn();
  }

  /** Parses a text as if typed (typed-text.ts) and writes it. A plain-text cell stores it unchanged. */
  type(row: number, column: number, text: string): void {
    this.change(row, column, this.typed(row, column, text));
  }

  /** What typing the text into the cell would store. */
  typed(row: number, column: number, text: string): Pick<BookCell, 'value' | 'formula' | 'format'> {
    const { format } = this.stored(row, column);
    if (format === PLAIN_TEXT) return { value: text, formula: '', format };
    const typed = parseTyped(text, this.book.locale, () => this.book.thisYear());
    return { value: typed.value, formula: typed.formula, format: format || typed.format };
  }

  /** Writes values without parsing them; adds rows and columns if necessary. */
  fill(rows: readonly (readonly CellInput[])[], row = 1, column = 1): void {
    const wide = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    this.growTo(row + rows.length - 1, column + wide - 1);
    rows.forEach((cells, down) => {
      cells.forEach((input, right) => {
        if (input === '') return;
        const cell = typeof input === 'object' ? input : { value: input, format: '' };
        this.change(row + down, column + right, { value: cell.value, format: cell.format });
      });
    });
  }

  /** The values of all rows and columns with content; dates are serial numbers. */
  values(): CellValue[][] {
    const columns = this.lastColumn();
    return Array.from({ length: this.lastRow() }, (_, down) =>
      Array.from({ length: columns }, (_unused, right) => this.at(down + 1, right + 1).value),
    );
  }

  insertLines(axis: Axis, before: number, count: number): void {
    this.changeLines({ kind: 'inserted', axis, before, count });
  }

  deleteLines(axis: Axis, first: number, count: number): void {
    this.changeLines({ kind: 'deleted', axis, first, count });
  }

  /** @param before numbered as before the move, outside the moved rows or columns. */
  moveLines(axis: Axis, first: number, count: number, before: number): void {
    this.changeLines({ kind: 'moved', axis, first, count, before });
  }

  /** Adds the rows and columns that are missing to this size. */
  growTo(rows: number, columns: number): void {
    const [missingRows, missingColumns] = [rows - this.maxRows, columns - this.maxColumns];
    if (missingRows > 0) this.insertLines('row', this.maxRows + 1, missingRows);
    if (missingColumns > 0) this.insertLines('column', this.maxColumns + 1, missingColumns);
  }

  override changeLines(change: LineChange): void {
    const { kind, axis, count } = change;
    if (kind === 'inserted') {
      this.book.checkGrowth(count * this.sizeOf(axis === 'row' ? 'column' : 'row'));
    }
    this.book.recorder?.linesChanging(this, change);
    this.book.calculation.changing(this, change, () => {
      super.changeLines(change);
      this.frame.follow(change);
      this.furniture.follow(change);
      this.book.linesChanged(this, change);
    });
  }
}
