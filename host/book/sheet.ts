/**
 * One sheet of the book: its grid, and what belongs to the sheet as a whole. Writing typed text, growing, and
 * reading for the host's own use stand here; who may write what is not its business.
 */
import {
  hasContent,
  seenValue,
  type Cell,
  type CellValue,
  type Computed,
} from './cell';
import { Grid } from './grid';
import { isDateFormat, PLAIN_TEXT } from './number-format';
import { parseTyped } from './typed-text';
import type { Locale } from './locale';
import type { Change } from '../formula';
import type { MetadataStore } from './metadata';
import type { NamedRanges } from './named-ranges';

/** A new sheet in Google Sheets has this size. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** A cell as the host itself puts it in: the value as it is, under automatic format unless one is given. */
export type CellInput = CellValue | { readonly value: CellValue; readonly format: string };

/** What a sheet tells the formulas of the book. */
export interface SheetFormulas {
  edited(sheet: Sheet, row: number, column: number, formula: string): void;
  reformatted(sheet: Sheet, row: number, column: number): void;
  isSpilled(sheet: Sheet, row: number, column: number): boolean;
  settle(): void;
  changing(sheet: Sheet, change: Change, work: () => void): void;
  renamed(sheet: Sheet, oldName: string): void;
}

/** What a sheet needs of the book it stands in. */
export interface SheetHome {
  readonly locale: Locale;
  readonly metadata: MetadataStore;
  readonly names: NamedRanges;
  readonly thisYear: () => number;
  readonly calculation: SheetFormulas;
  /** Throws when so many cells more would be too many. */
  checkGrowth(cells: number): void;
}

export class Sheet extends Grid {
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  #name: string;

  constructor(
    readonly book: SheetHome,
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
    this.book.calculation.settle();
    return this.stored(row, column);
  }

  /** Writes as a hand would: a value takes the place of a formula. Clearing a cell that an array covers does nothing. */
  override change(row: number, column: number, part: Partial<Omit<Cell, 'computed'>>): void {
    if (part.value === undefined && part.formula === undefined) {
      const dated = isDateFormat(this.stored(row, column).format);
      super.change(row, column, part);
      // Functions are handed a Date where there was a number, or a number where there was a Date.
      if (part.format !== undefined && isDateFormat(part.format) !== dated) {
        this.book.calculation.reformatted(this, row, column);
      }
      return;
    }
    const { value = '', formula = '', ...rest } = part;
    const { calculation } = this.book;
    if (value === '' && formula === '' && calculation.isSpilled(this, row, column)) {
      super.change(row, column, rest);
      return;
    }
    super.change(row, column, { ...rest, value, formula, computed: undefined });
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

  override lastRow(): number {
    this.book.calculation.settle();
    return super.lastRow();
  }

  override lastColumn(): number {
    this.book.calculation.settle();
    return super.lastColumn();
  }

  /** Types a text as a person would: see typed-text.ts. A plain-text cell takes it as it is. */
  type(row: number, column: number, text: string): void {
    const { format } = this.stored(row, column);
    if (format === PLAIN_TEXT) {
      this.change(row, column, { value: text, formula: '' });
      return;
    }
    const typed = parseTyped(text, this.book.locale, this.book.thisYear());
    this.change(row, column, {
      value: typed.value,
      formula: typed.formula,
      format: format || typed.format,
    });
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
    this.book.calculation.changing(this, { kind: 'inserted', axis: 'row', before, count }, () => {
      super.insertRows(before, count);
      this.book.names.inserted(this.id, 'rows', before, count);
    });
    shift(this.hiddenRows, before, count);
    this.book.metadata.inserted(this.id, 'ROW', before, count);
    if (before <= this.frozenRows) this.frozenRows += count;
  }

  override deleteRows(first: number, count: number): void {
    this.book.calculation.changing(this, { kind: 'deleted', axis: 'row', first, count }, () => {
      super.deleteRows(first, count);
      this.book.names.deleted(this.id, 'rows', first, count);
    });
    unshift(this.hiddenRows, first, count);
    this.book.metadata.deleted(this.id, 'ROW', first, count);
    this.frozenRows -= overlap(first, count, this.frozenRows);
  }

  override insertColumns(before: number, count: number): void {
    this.book.checkGrowth(count * this.maxRows);
    this.book.calculation.changing(
      this,
      { kind: 'inserted', axis: 'column', before, count },
      () => {
        super.insertColumns(before, count);
        this.book.names.inserted(this.id, 'columns', before, count);
      },
    );
    shift(this.hiddenColumns, before, count);
    this.book.metadata.inserted(this.id, 'COLUMN', before, count);
    if (before <= this.frozenColumns) this.frozenColumns += count;
  }

  override deleteColumns(first: number, count: number): void {
    this.book.calculation.changing(this, { kind: 'deleted', axis: 'column', first, count }, () => {
      super.deleteColumns(first, count);
      this.book.names.deleted(this.id, 'columns', first, count);
    });
    unshift(this.hiddenColumns, first, count);
    this.book.metadata.deleted(this.id, 'COLUMN', first, count);
    this.frozenColumns -= overlap(first, count, this.frozenColumns);
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
}

function shift(places: Set<number>, before: number, count: number): void {
  const moved = [...places].map((place) => (place >= before ? place + count : place));
  replace(places, moved);
}

function unshift(places: Set<number>, first: number, count: number): void {
  const kept = [...places].filter((place) => place < first || place >= first + count);
  replace(
    places,
    kept.map((place) => (place >= first + count ? place - count : place)),
  );
}

function replace(places: Set<number>, next: readonly number[]): void {
  places.clear();
  next.forEach((place) => places.add(place));
}

function overlap(first: number, count: number, frozen: number): number {
  return Math.max(0, Math.min(first + count - 1, frozen) - first + 1);
}
