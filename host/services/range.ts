/** Range: a rectangle of one sheet. Source: docs/platform.md §7. */
import { copyBlock, pastedArea, pasteBlock, type CellArea, type Sheet } from '../book';
import { GoogleError, mismatch, NotImitated } from '../runtime/google-error';
import type { ShownGrid } from '../runtime/shown-grid';
import {
  checkShape,
  eachCell,
  seenValuesOf,
  setLook,
  writeBlock,
  writeFormulas,
  writeValue,
} from './cell-access';
import { checkArea } from './check-area';
import { addMetadata, findMetadata, GoogleDeveloperMetadata } from './developer-metadata';
import { checkEditable } from './edit-check';
import { enumName } from './enumeration';
import type { Execution } from './execution';
import { checkTypedColumns, setValidations } from './formatting/data-validation';
import { GoogleProtection } from './formatting/protection';
import { rangePlaceOf, rememberRange } from './place-of';
import { richTextOf, type GoogleRichTextValue } from './rich-text-value';

export class GoogleRange {
  static readonly googleName = 'Range';

  /** @param whole set for a range written as whole rows or columns, such as `C:C`. */
  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
    private readonly area: CellArea,
    private readonly whole?: 'rows' | 'columns',
  ) {
    rememberRange(this, { sheet, area });
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getSheet(): object {
    return this.execution.google.sheet(this.sheet);
  }

  getValues(): ShownGrid {
    return seenValuesOf(this.execution, this.sheet, this.area);
  }

  setValues(values: unknown): this {
    checkShape('SpreadsheetApp.Range.setValues', this.area, values);
    writeBlock(this.execution, this.sheet, this.area, values);
    return this;
  }

  setValue(value: unknown): this {
    writeValue(this.execution, this.sheet, this.area, value);
    return this;
  }

  getFormulas(): string[][] {
    return eachCell(this.area, (row, column) => this.sheet.stored(row, column).formula);
  }

  getRichTextValues(): GoogleRichTextValue[][] {
    return eachCell(this.area, (row, column) => richTextOf(this.sheet.stored(row, column)));
  }

  /** The automatic format reads so, too: from experience. */
  getNumberFormats(): string[][] {
    return eachCell(
      this.area,
      (row, column) => this.sheet.stored(row, column).format || '0.###############',
    );
  }

  setFormula(formula: unknown): this {
    const formulas = eachCell(this.area, () => formula);
    writeFormulas(this.execution, this.sheet, this.area, formulas);
    return this;
  }

  setFormulas(formulas: unknown): this {
    checkShape('SpreadsheetApp.Range.setFormulas', this.area, formulas);
    writeFormulas(this.execution, this.sheet, this.area, formulas);
    return this;
  }

  setNote(note: unknown): this {
    const text = note === null ? '' : String(note);
    eachCell(this.area, (row, column) => this.sheet.change(row, column, { note: text }));
    return this;
  }

  /** `''` for cells without one. */
  getNotes(): string[][] {
    return eachCell(this.area, (row, column) => this.sheet.stored(row, column).note);
  }

  setFontWeight(weight: unknown): this {
    setLook(this.sheet, this.area, 'fontWeight', weight);
    return this;
  }

  setBackground(color: unknown): this {
    setLook(this.sheet, this.area, 'background', color);
    return this;
  }

  setDataValidations(validations: unknown): this {
    checkShape('SpreadsheetApp.Range.setDataValidations', this.area, validations);
    checkTypedColumns(this.sheet, this.area);
    setValidations(this.sheet, this.area, validations);
    return this;
  }

  /** Copies only validations, which is the only use in the script. */
  copyTo(destination: unknown, type: unknown, transposed: unknown = false): void {
    const to = rangePlaceOf(destination, 'SpreadsheetApp.Range.copyTo');
    if (enumName(type) !== 'PASTE_DATA_VALIDATION' || transposed !== false) {
      throw new NotImitated('Range.copyTo of anything but validations');
    }
    const block = copyBlock(this.sheet, this.area);
    const area = pastedArea(block, to.area);
    checkArea(to.sheet, area);
    checkEditable(this.execution, to.sheet, area);
    checkTypedColumns(to.sheet, area);
    pasteBlock(to.sheet, area, block, 'validations');
  }

  protect(): GoogleProtection {
    return new GoogleProtection(this.sheet, this.sheet.furniture.protect(this.area).id);
  }

  shiftColumnGroupDepth(delta: unknown): this {
    if (typeof delta !== 'number') {
      throw mismatch('SpreadsheetApp.Range.shiftColumnGroupDepth', [delta]);
    }
    this.sheet.furniture.columnGroups.shift(this.area.column, this.area.columns, delta);
    return this;
  }

  activate(): this {
    this.sheet.selection = this.area;
    this.execution.state.book.active = this.sheet;
    return this;
  }

  /** Only a whole row or column, written as `C:C` or `3:3`, may carry metadata. Source: docs/platform.md §7. */
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

  /** The metadata of these whole rows or columns. A range written as cells has none. */
  getDeveloperMetadata(): GoogleDeveloperMetadata[] {
    if (!this.whole) return [];
    const { area, whole, execution } = this;
    return findMetadata(execution, { kind: 'lines', sheetId: this.sheet.id, area, whole }).map(
      (item) => new GoogleDeveloperMetadata(execution, item),
    );
  }
}
