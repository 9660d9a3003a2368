/** Sheet: one sheet of the spreadsheet. Source: docs/platform.md §7. */
import { parseA1, type CellArea } from '../book';
import { GoogleError, mismatch } from '../runtime/google-error';
import { writeBlock } from './cell-access';
import {
  chartsOf,
  type GoogleEmbeddedChart,
  GoogleEmbeddedChartBuilder,
  insertChart,
  removeChart,
  updateChart,
} from './charts/embedded-chart';
import { checkArea } from './check-area';
import { addMetadata, GoogleDeveloperMetadataFinder } from './developer-metadata';
import { checkEditable } from './edit-check';
import { conditionalFormatsOf, GoogleConditionalFormatRule } from './formatting/conditional-format';
import { GoogleRangeList } from './range-list';
import { SheetLines } from './sheet-lines';

export class GoogleSheet extends SheetLines {
  static readonly googleName = 'Sheet';

  getSheetId(): number {
    return this.sheet.id;
  }

  getName(): string {
    return this.sheet.name;
  }

  setName(name: unknown): this {
    this.execution.state.book.renameSheet(this.sheet, String(name));
    return this;
  }

  activate(): this {
    this.execution.state.book.active = this.sheet;
    return this;
  }

  getCurrentCell(): object {
    return this.#range({ ...this.sheet.selection, rows: 1, columns: 1 });
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

  getRangeList(a1Notations: unknown): GoogleRangeList {
    if (!Array.isArray(a1Notations)) {
      throw mismatch('SpreadsheetApp.Sheet.getRangeList', [a1Notations]);
    }
    const ranges = a1Notations.map((a1: unknown) => this.#rangeAt(String(a1)));
    return new GoogleRangeList(this.execution, ranges);
  }

  /** From A1 to the last row and column with content; A1 alone in an empty sheet. */
  getDataRange(): object {
    const rows = Math.max(1, this.sheet.lastRow());
    return this.#range({ row: 1, column: 1, rows, columns: Math.max(1, this.sheet.lastColumn()) });
  }

  /**
   * A number of rows or columns of -1 means up to the last content, and a first row of -1 means the last row
   * with content; an empty sheet has neither.
   */
  getSheetValues(...args: readonly unknown[]): unknown {
    if (args.length !== 4 || !args.every((one) => typeof one === 'number')) {
      throw mismatch('SpreadsheetApp.Sheet.getSheetValues', args);
    }
    const [first = 1, column = 1, rows = 1, columns = 1] = args.map((one) =>
      Math.trunc(Number(one)),
    );
    const row = first === -1 ? this.sheet.lastRow() : first;
    const reach = (count: number, last: number, first: number): number =>
      count === -1 ? last - first + 1 : count;
    const area = {
      row,
      column,
      rows: reach(rows, this.sheet.lastRow(), row),
      columns: reach(columns, this.sheet.lastColumn(), column),
    };
    return (this.#range(area) as { getValues(): unknown }).getValues();
  }

  /** Writes into the row after the last one with content, and adds a row if there is none. */
  appendRow(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch('SpreadsheetApp.Sheet.appendRow', [values]);
    const { maxColumns } = this.sheet;
    const row = this.sheet.lastRow() + 1;
    checkEditable(this.execution, this.sheet, { row, column: 1, rows: 1, columns: maxColumns });
    this.sheet.growTo(row, values.length);
    const area = { row, column: 1, rows: 1, columns: values.length };
    writeBlock(this.execution, this.sheet, area, [values]);
    return this;
  }

  getConditionalFormatRules(): GoogleConditionalFormatRule[] {
    return this.sheet.furniture.conditionalFormats.map(({ areas, condition, looks }) => {
      const places = areas.map((area) => ({ sheet: this.sheet, area }));
      return new GoogleConditionalFormatRule({ places, condition, looks });
    });
  }

  /** Replaces all conditional formats of the sheet. */
  setConditionalFormatRules(rules: unknown): void {
    this.sheet.furniture.conditionalFormats = conditionalFormatsOf(this.sheet, rules);
  }

  newChart(): GoogleEmbeddedChartBuilder {
    return new GoogleEmbeddedChartBuilder(this.execution, this.sheet);
  }

  getCharts(): GoogleEmbeddedChart[] {
    return chartsOf(this.execution, this.sheet);
  }

  insertChart(chart: unknown): void {
    insertChart(this.sheet, chart);
  }

  updateChart(chart: unknown): void {
    updateChart(this.sheet, chart);
  }

  removeChart(chart: unknown): void {
    removeChart(this.sheet, chart);
  }

  addDeveloperMetadata(...args: readonly unknown[]): this {
    const place = { type: 'SHEET', sheetId: this.sheet.id } as const;
    addMetadata(this.execution, 'SpreadsheetApp.Sheet.addDeveloperMetadata', place, args);
    return this;
  }

  /** Searches the metadata of the sheet and of its rows and columns. */
  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder {
    const scope = { kind: 'sheet', sheetId: this.sheet.id } as const;
    return new GoogleDeveloperMetadataFinder(this.execution, scope);
  }

  #range(area: CellArea, whole?: 'rows' | 'columns'): object {
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
