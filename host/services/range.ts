/**
 * Range: a rectangle of one sheet. Whatever is not here is refused by the guard. Source: docs/platform.md §7.
 */
import { hasContent, PLAIN_TEXT, type Area, type Sheet } from '../book';
import { GoogleError, mismatch } from '../google-error';
import { checkArea } from './check-area';
import {
  checkShape,
  readCell,
  readDisplay,
  readFormat,
  writeBlock,
  type SeenValue,
} from './cell-access';
import { addMetadata } from './developer-metadata';
import type { Execution } from './execution';
import { GoogleDeveloperMetadataFinder, type MetadataScope } from './metadata-finder';
import { RangeMoves } from './range-moves';

export class GoogleRange extends RangeMoves {
  static readonly googleName = 'Range';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly whole?: 'rows' | 'columns',
  ) {
    super(execution, sheet, area);
  }

  getSheet(): object {
    return this.execution.google.sheet(this.sheet);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  /** @param row counts from 1 within the range. */
  getCell(row: unknown, column: unknown): object {
    if (typeof row !== 'number' || typeof column !== 'number') {
      throw mismatch('SpreadsheetApp.Range.getCell', [row, column]);
    }
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new GoogleError('Cell reference out of range');
    }
    return this.#part({ ...this.area, row: row - 1, column: column - 1, rows: 1, columns: 1 });
  }

  offset(
    rowOffset: unknown,
    columnOffset: unknown,
    rows: unknown = this.area.rows,
    columns: unknown = this.area.columns,
  ): object {
    const given = [rowOffset, columnOffset, rows, columns];
    const [row, column, high, wide] = given;
    if (![row, column, high, wide].every((one) => typeof one === 'number')) {
      throw mismatch('SpreadsheetApp.Range.offset', given);
    }
    return this.#part({
      row: Number(row),
      column: Number(column),
      rows: Number(high),
      columns: Number(wide),
    });
  }

  getValues(): SeenValue[][] {
    return this.eachCell((row, column) => readCell(this.execution, this.sheet, row, column));
  }

  getValue(): SeenValue {
    return readCell(this.execution, this.sheet, this.area.row, this.area.column);
  }

  setValues(values: unknown): this {
    checkShape('SpreadsheetApp.Range.setValues', this.area, values);
    writeBlock(this.execution, this.sheet, this.area, values);
    return this;
  }

  /** Fills the whole range with one value. */
  setValue(value: unknown): this {
    writeBlock(
      this.execution,
      this.sheet,
      this.area,
      this.eachCell(() => value),
    );
    return this;
  }

  getDisplayValues(): string[][] {
    return this.eachCell((row, column) => readDisplay(this.execution, this.sheet, row, column));
  }

  getDisplayValue(): string {
    return readDisplay(this.execution, this.sheet, this.area.row, this.area.column);
  }

  getFormulas(): string[][] {
    return this.eachCell((row, column) => this.sheet.stored(row, column).formula);
  }

  getFormula(): string {
    return this.sheet.stored(this.area.row, this.area.column).formula;
  }

  setFormula(formula: unknown): this {
    return this.#setFormulas(this.eachCell(() => formula));
  }

  setFormulas(formulas: unknown): this {
    checkShape('SpreadsheetApp.Range.setFormulas', this.area, formulas);
    return this.#setFormulas(formulas);
  }

  getNumberFormats(): string[][] {
    return this.eachCell((row, column) => readFormat(this.sheet, row, column));
  }

  getNumberFormat(): string {
    return readFormat(this.sheet, this.area.row, this.area.column);
  }

  isBlank(): boolean {
    return this.eachCell((row, column) => this.sheet.at(row, column))
      .flat()
      .every(({ value, formula }) => value === '' && formula === '');
  }

  /** @param args Google's options (`{ contentsOnly: true }`) are refused: use clearContent. */
  clear(...args: readonly unknown[]): this {
    if (args.length > 0) throw mismatch('SpreadsheetApp.Range.clear', args);
    this.clearContent();
    this.clearFormat();
    return this.clearNote();
  }

  clearContent(): this {
    this.eachCell((row, column) => {
      if (hasContent(this.sheet.stored(row, column))) {
        this.sheet.change(row, column, { value: '', formula: '' });
      }
    });
    return this;
  }

  activate(): this {
    this.sheet.selection = this.area;
    this.execution.state.book.active = this.sheet;
    return this;
  }

  /** Only whole rows or columns, written as `C:C` or `3:3`, may carry metadata. Source: docs/platform.md §7. */
  addDeveloperMetadata(...args: readonly unknown[]): this {
    const { rows, columns, row, column } = this.area;
    const type = this.whole === 'columns' && columns === 1 ? 'COLUMN' : 'ROW';
    if (!this.whole || (type === 'ROW' && rows !== 1)) {
      throw new GoogleError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    const index = type === 'COLUMN' ? column : row;
    const place = { type, sheetId: this.sheet.id, index } as const;
    addMetadata(this.execution, 'SpreadsheetApp.Range.addDeveloperMetadata', place, args);
    return this;
  }

  /** What stands on exactly this row or column. */
  getDeveloperMetadata(): object[] {
    return this.whole ? this.createDeveloperMetadataFinder().find() : [];
  }

  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder {
    const scope: MetadataScope = {
      kind: 'area',
      sheetId: this.sheet.id,
      area: this.area,
      whole: this.whole,
    };
    return new GoogleDeveloperMetadataFinder(this.execution, scope);
  }

  #part(within: Area): object {
    const area = {
      ...within,
      row: this.area.row + within.row,
      column: this.area.column + within.column,
    };
    checkArea(this.sheet, area);
    return this.execution.google.range(this.sheet, area);
  }

  #setFormulas(formulas: readonly (readonly unknown[])[]): this {
    const texts = formulas.map((line) =>
      line.map((one) => {
        const text = one === null || one === undefined ? '' : String(one);
        return text === '' || text.startsWith('=') ? text : `=${text}`;
      }),
    );
    texts.forEach((line, down) => {
      line.forEach((text, right) => {
        const [row, column] = [this.area.row + down, this.area.column + right];
        // Unlike typed text a formula set as one is a formula in a plain-text cell, too.
        if (this.sheet.stored(row, column).format === PLAIN_TEXT) {
          this.sheet.change(row, column, { format: '' });
        }
        writeBlock(this.execution, this.sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
      });
    });
    return this;
  }
}
