/**
 * One sheet of the book: its grid, and what belongs to the sheet as a whole. Writing typed text, growing, and
 * reading for the host's own use stand here; who may write what is not its business.
 */
import { hasContent, seenValue, type Cell, type CellValue, type Computed } from './cell';
import { CellGrid } from './cell-grid';
import { isDateFormat, PLAIN_TEXT } from './number-format';
import { parseTyped } from './typed-text';
import type { Area } from './a1';
import { SheetDimensions } from './sheet-dimensions';
import { SheetFeatures } from './sheet-features';
import type { LineChange } from './line-change';
import type { Locale } from './locale';

/** A new sheet in Google Sheets has this size. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** A cell as the host itself puts it in: the value as it is, under automatic format unless one is given. */
export type CellInput = CellValue | { readonly value: CellValue; readonly format: string };

/** A formula as it is written, and where. */
export interface FormulaText {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who wants to know of a change before it happens, to be able to take it back. */
export interface BookRecorder {
  cellChanging(sheet: Sheet, row: number, column: number): void;
  linesChanging(sheet: Sheet, change: LineChange): void;
  /** Sheets are about to come, go, move or change their name. */
  sheetsChanging(): void;
}

/** What a sheet tells the formulas of the book. */
export interface SheetFormulas {
  edited(sheet: Sheet, row: number, column: number, formula: string): void;
  reformatted(sheet: Sheet, row: number, column: number): void;
  isSpilled(sheet: Sheet, row: number, column: number): boolean;
  recalculate(): void;
  changing(sheet: Sheet, change: LineChange, work: () => void): void;
  renamed(sheet: Sheet, oldName: string): void;
  texts(): readonly FormulaText[];
}

/** What a sheet needs of the book it stands in. */
export interface SheetOwner {
  readonly locale: Locale;
  readonly recorder: BookRecorder | undefined;
  readonly thisYear: () => number;
  readonly calculation: SheetFormulas;
  /** Throws when so many cells more would be too many. */
  checkGrowth(cells: number): void;
  /** After rows or columns of the sheet came, went or moved: everything outside the sheet follows. */
  linesChanged(sheet: Sheet, change: LineChange): void;
}

export class Sheet extends CellGrid {
  hidden = false;
  tabColor: string | null = null;
  /** What is selected on it; the first cell unless somebody selected something else. */
  selection: Area = { row: 1, column: 1, rows: 1, columns: 1 };
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

  /** The cell as it shows, its formula calculated; never to be changed by the caller. */
  at(row: number, column: number): Readonly<Cell> {
    this.book.calculation.recalculate();
    return this.stored(row, column);
  }

  /** Writes as a hand would: a value takes the place of a formula. Clearing a cell that an array covers does nothing. */
  override change(row: number, column: number, part: Partial<Omit<Cell, 'computed'>>): void {
    this.book.recorder?.cellChanging(this, row, column);
    if (part.value === undefined && part.formula === undefined) {
      const dated = isDateFormat(this.stored(row, column).format);
      super.change(row, column, part);
      // Functions are handed a Date where there was a number, or a number where there was a Date.
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

  /** An empty text as pasting values leaves it: nothing to see, but content. */
  putEmptyText(row: number, column: number): void {
    this.change(row, column, { value: '' });
    super.change(row, column, { computed: { value: '', format: '', spilledBy: undefined } });
  }

  /** For the calculation alone: what a formula answered, undefined to take it back. */
  putResult(row: number, column: number, computed: Computed | undefined): void {
    super.change(row, column, { value: computed ? seenValue(computed.value) : '', computed });
  }

  /** For the calculation alone: the same formula written anew. */
  putFormulaText(row: number, column: number, formula: string): void {
    super.change(row, column, { formula });
  }

  /** A deleted sheet is back: the book knows its formulas again. */
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

  /** Types a text as a person would: see typed-text.ts. A plain-text cell takes it as it is. */
  type(row: number, column: number, text: string): void {
    this.change(row, column, this.typed(row, column, text));
  }

  /** What typing the text there would store. */
  typed(row: number, column: number, text: string): Pick<Cell, 'value' | 'formula' | 'format'> {
    const { format } = this.stored(row, column);
    if (format === PLAIN_TEXT) return { value: text, formula: '', format };
    const typed = parseTyped(text, this.book.locale, this.book.thisYear());
    return { value: typed.value, formula: typed.formula, format: format || typed.format };
  }

  /** Puts values in without reading them as typed; the grid grows to hold them, as an import's does. */
  fill(rows: readonly (readonly CellInput[])[], row = 1, column = 1): void {
    const wide = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    const missingRows = row + rows.length - 1 - this.maxRows;
    const missingColumns = column + wide - 1 - this.maxColumns;
    if (missingRows > 0) this.insertRows(this.maxRows + 1, missingRows);
    if (missingColumns > 0) this.insertColumns(this.maxColumns + 1, missingColumns);
    rows.forEach((cells, down) => {
      cells.forEach((input, right) => {
        if (input === '') return;
        const cell = typeof input === 'object' ? input : { value: input, format: '' };
        this.change(row + down, column + right, { value: cell.value, format: cell.format });
      });
    });
  }

  /** Everything with content, as stored: dates are serials. Row 1 is the first of the result. */
  values(): CellValue[][] {
    const columns = this.lastColumn();
    return Array.from({ length: this.lastRow() }, (_, down) =>
      Array.from({ length: columns }, (_unused, right) => this.at(down + 1, right + 1).value),
    );
  }

  override insertRows(before: number, count: number): void {
    this.book.checkGrowth(count * this.maxColumns);
    this.#carry({ kind: 'inserted', axis: 'row', before, count }, () =>
      super.insertRows(before, count),
    );
  }

  override deleteRows(first: number, count: number): void {
    this.#carry({ kind: 'deleted', axis: 'row', first, count }, () =>
      super.deleteRows(first, count),
    );
  }

  override moveRows(first: number, count: number, before: number): void {
    this.#carry({ kind: 'moved', axis: 'row', first, count, before }, () =>
      super.moveRows(first, count, before),
    );
  }

  override insertColumns(before: number, count: number): void {
    this.book.checkGrowth(count * this.maxRows);
    this.#carry({ kind: 'inserted', axis: 'column', before, count }, () =>
      super.insertColumns(before, count),
    );
  }

  override deleteColumns(first: number, count: number): void {
    this.#carry({ kind: 'deleted', axis: 'column', first, count }, () =>
      super.deleteColumns(first, count),
    );
  }

  override moveColumns(first: number, count: number, before: number): void {
    this.#carry({ kind: 'moved', axis: 'column', first, count, before }, () =>
      super.moveColumns(first, count, before),
    );
  }

  /** Every cell with content, row by row, as it shows. */
  *contents(): Generator<{ row: number; column: number; cell: Readonly<Cell> }> {
    const [rows, columns] = [this.lastRow(), this.lastColumn()];
    for (let row = 1; row <= rows; row++) {
      for (let column = 1; column <= columns; column++) {
        const cell = this.at(row, column);
        if (hasContent(cell)) yield { row, column, cell };
      }
    }
  }

  #carry(change: LineChange, work: () => void): void {
    this.book.recorder?.linesChanging(this, change);
    this.book.calculation.changing(this, change, () => {
      work();
      this.frame.follow(change);
      this.furniture.follow(change);
      this.book.linesChanged(this, change);
    });
  }
}
