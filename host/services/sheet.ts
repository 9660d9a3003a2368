/**
 * Sheet: one sheet of the spreadsheet. Rows and columns, their coming and going, and what the sheet carries as a
 * whole. Source: docs/platform.md §7.
 */
import { parseA1, type Area, type Sheet } from '../book';
import { GoogleError, mismatch } from '../google-error';
import { writeBlock } from './cell-access';
import { checkArea } from './check-area';
import { addMetadata } from './developer-metadata';
import { checkEditable } from './edit-check';
import type { Execution } from './execution';
import { GoogleDeveloperMetadataFinder } from './metadata-finder';
import { SheetFurniture } from './sheet-furniture';

export class GoogleSheet extends SheetFurniture {
  static readonly googleName = 'Sheet';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
  ) {
    super(execution, sheet);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: unknown): this {
    if (typeof name !== 'string') throw mismatch('SpreadsheetApp.Sheet.setName', [name]);
    this.execution.state.book.renameSheet(this.sheet, name);
    return this;
  }

  /** Counts from 1. */
  getIndex(): number {
    return this.execution.state.book.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): object {
    return this.execution.google.spreadsheet();
  }

  activate(): this {
    this.execution.state.book.active = this.sheet;
    return this;
  }

  /** `(row, column, [rows], [columns])` or `(a1Notation)`. */
  getRange(...args: readonly unknown[]): object {
    const [first] = args;
    if (args.length === 1 && typeof first === 'string') return this.#rangeAt(first);
    if (args.length < 2 || args.length > 4 || !args.every((one) => typeof one === 'number')) {
      throw mismatch('SpreadsheetApp.Sheet.getRange', args);
    }
    const [row = 1, column = 1, rows = 1, columns = 1] = args.map((one) => Math.trunc(Number(one)));
    return this.#range({ row, column, rows, columns });
  }

  /** From A1 to the last content; A1 alone when there is none. */
  getDataRange(): object {
    const rows = Math.max(1, this.sheet.lastRow());
    return this.#range({ row: 1, column: 1, rows, columns: Math.max(1, this.sheet.lastColumn()) });
  }

  /** -1 as a number of rows or columns reaches to the last content; a sheet without any has none. */
  getSheetValues(...args: readonly unknown[]): unknown {
    if (args.length !== 4 || !args.every((one) => typeof one === 'number')) {
      throw mismatch('SpreadsheetApp.Sheet.getSheetValues', args);
    }
    const [row = 1, column = 1, rows = 1, columns = 1] = args.map((one) => Math.trunc(Number(one)));
    const reach = (count: number, last: number, first: number): number =>
      count === -1 ? last - first + 1 : count;
    const area = {
      ...{ row, column },
      rows: reach(rows, this.sheet.lastRow(), row),
      columns: reach(columns, this.sheet.lastColumn(), column),
    };
    return (this.#range(area) as { getValues(): unknown }).getValues();
  }

  /** Writes behind the last row with content in any column, growing the sheet when it is full. */
  appendRow(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch('SpreadsheetApp.Sheet.appendRow', [values]);
    const { maxRows, maxColumns } = this.sheet;
    const row = this.sheet.lastRow() + 1;
    checkEditable(this.execution, this.sheet, { row, column: 1, rows: 1, columns: maxColumns });
    if (row > maxRows) this.sheet.insertRows(maxRows + 1, 1);
    if (values.length > maxColumns) {
      this.sheet.insertColumns(maxColumns + 1, values.length - maxColumns);
    }
    const area = { row, column: 1, rows: 1, columns: values.length };
    writeBlock(this.execution, this.sheet, area, [values]);
    return this;
  }

  clear(...args: readonly unknown[]): this {
    if (args.length > 0) throw mismatch('SpreadsheetApp.Sheet.clear', args);
    this.clearContents();
    for (const [row, column] of [...this.sheet.places()]) {
      this.sheet.change(row, column, { format: '', looks: undefined, note: '' });
    }
    this.sheet.furniture.conditionalFormats = [];
    return this;
  }

  clearContents(): this {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    checkEditable(this.execution, this.sheet, { row: 1, column: 1, rows, columns });
    for (const { row, column } of [...this.sheet.contents()]) {
      this.sheet.change(row, column, { value: '', formula: '' });
    }
    return this;
  }

  addDeveloperMetadata(...args: readonly unknown[]): this {
    const place = { type: 'SHEET', sheetId: this.sheet.id } as const;
    addMetadata(this.execution, 'SpreadsheetApp.Sheet.addDeveloperMetadata', place, args);
    return this;
  }

  /** What stands on the sheet itself, not on its rows and columns. */
  getDeveloperMetadata(): object[] {
    const all = this.createDeveloperMetadataFinder().find();
    return all.filter((one) => one.getLocation().getLocationType().name() === 'SHEET');
  }

  /** Finds what stands on the sheet and on its rows and columns. */
  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder {
    return new GoogleDeveloperMetadataFinder(this.execution, {
      kind: 'sheet',
      sheetId: this.sheet.id,
    });
  }

  #range(area: Area, whole?: 'rows' | 'columns'): object {
    checkArea(this.sheet, area);
    return this.execution.google.range(this.sheet, area, whole);
  }

  #rangeAt(a1: string): object {
    const { maxRows: rows, maxColumns: columns } = this.sheet;
    const reference = parseA1(a1, () => ({ rows, columns }));
    if (!reference || (reference.sheetName ?? this.sheet.name) !== this.sheet.name) {
      throw new GoogleError('Range not found');
    }
    return this.#range(reference.area, reference.whole);
  }
}
