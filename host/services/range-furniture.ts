/**
 * The part of Range that concerns what a sheet carries besides cells: validations, checkboxes, merged cells,
 * protections, groups and banding. RangeMoves, and so Range, extends this.
 */
import {
  contains,
  mayEdit,
  mergeCells,
  overlap,
  unmergeCells,
  type Area,
  type Sheet,
  type ValidationRule,
} from '../book';
import { mismatch } from '../google-error';
import { checkShape } from './cell-access';
import type { Execution } from './execution';
import { GoogleBanding } from './furniture/banding';
import { GoogleDataValidation, ruleOf } from './furniture/data-validation';
import { groupsOf } from './furniture/line-group';
import { GoogleProtection } from './furniture/protection';
import { RangeLooks } from './range-looks';

export class RangeFurniture extends RangeLooks {
  readonly #execution: Execution;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(execution: Execution, sheet: Sheet, area: Area) {
    super(sheet, area);
    this.#execution = execution;
    this.#sheet = sheet;
    this.#area = area;
  }

  getDataValidation(): GoogleDataValidation | null {
    return this.#validationAt(this.#area.row, this.#area.column);
  }

  getDataValidations(): (GoogleDataValidation | null)[][] {
    return this.eachCell((row, column) => this.#validationAt(row, column));
  }

  /** Null takes away what is there. */
  setDataValidation(validation: unknown): this {
    this.#sheet.furniture.setValidation(this.#area, readRule(validation));
    return this;
  }

  setDataValidations(validations: unknown): this {
    checkShape('SpreadsheetApp.Range.setDataValidations', this.#area, validations);
    const rules = validations.map((cells) => cells.map(readRule));
    rules.forEach((cells, down) => {
      cells.forEach((rule, right) => {
        const [row, column] = [this.#area.row + down, this.#area.column + right];
        this.#sheet.furniture.setValidation({ row, column, rows: 1, columns: 1 }, rule);
      });
    });
    return this;
  }

  clearDataValidations(): this {
    this.#sheet.furniture.setValidation(this.#area, null);
    return this;
  }

  /** Writes FALSE into every cell that holds no truth: all of them count as content from then on. */
  insertCheckboxes(...values: readonly unknown[]): this {
    if (values.length > 0) throw mismatch('SpreadsheetApp.Range.insertCheckboxes', values);
    const rule = { type: 'CHECKBOX', values: [], allowInvalid: false } as const;
    const checkbox = { ...rule, helpText: null, showDropdown: false };
    this.#sheet.furniture.setValidation(this.#area, checkbox);
    this.eachCell((row, column) => {
      const { value, formula } = this.#sheet.at(row, column);
      if (typeof value === 'boolean' || formula !== '') return;
      this.#sheet.change(row, column, { value: false, formula: '' });
    });
    return this;
  }

  removeCheckboxes(): this {
    this.eachCell((row, column) => {
      if (!this.#isCheckbox(row, column)) return;
      this.#sheet.furniture.setValidation({ row, column, rows: 1, columns: 1 }, null);
      this.#sheet.change(row, column, { value: '', formula: '' });
    });
    return this;
  }

  check(): this {
    return this.#setChecked(true);
  }

  uncheck(): this {
    return this.#setChecked(false);
  }

  /** Null when not every cell is a checkbox or when they differ. */
  isChecked(): boolean | null {
    const states = this.eachCell((row, column) =>
      this.#isCheckbox(row, column) ? this.#sheet.at(row, column).value === true : null,
    ).flat();
    const [first = null] = states;
    return states.every((one) => one === first) ? first : null;
  }

  merge(): this {
    mergeCells(this.#sheet, this.#area);
    return this;
  }

  breakApart(): this {
    unmergeCells(this.#sheet, this.#area);
    return this;
  }

  isPartOfMerge(): boolean {
    return this.#sheet.furniture.mergesIn(this.#area).length > 0;
  }

  getMergedRanges(): object[] {
    const { google } = this.#execution;
    return this.#sheet.furniture
      .mergesIn(this.#area)
      .map((area) => google.range(this.#sheet, area));
  }

  protect(): GoogleProtection {
    const { id } = this.#sheet.furniture.protect(this.#area);
    return new GoogleProtection(this.#execution, this.#sheet, id);
  }

  canEdit(): boolean {
    const { state, user } = this.#execution;
    return mayEdit(state.book, user, this.#sheet, this.#area);
  }

  shiftColumnGroupDepth(delta: unknown): this {
    if (typeof delta !== 'number') {
      throw mismatch('SpreadsheetApp.Range.shiftColumnGroupDepth', [delta]);
    }
    groupsOf(this.#sheet, 'column').shift(this.#area.column, this.#area.columns, delta);
    return this;
  }

  shiftRowGroupDepth(delta: unknown): this {
    if (typeof delta !== 'number') {
      throw mismatch('SpreadsheetApp.Range.shiftRowGroupDepth', [delta]);
    }
    groupsOf(this.#sheet, 'row').shift(this.#area.row, this.#area.rows, delta);
    return this;
  }

  getBandings(): GoogleBanding[] {
    return this.#sheet.furniture.bandings
      .filter(({ area }) => overlap(area, this.#area))
      .map((banding) => new GoogleBanding(this.#execution, this.#sheet, banding));
  }

  #validationAt(row: number, column: number): GoogleDataValidation | null {
    const rule = this.#sheet.furniture.validationAt(row, column);
    return rule ? new GoogleDataValidation(this.#execution, rule) : null;
  }

  #isCheckbox(row: number, column: number): boolean {
    return this.#sheet.furniture.validations.some(
      ({ area, rule }) => rule.type === 'CHECKBOX' && contains(area, row, column),
    );
  }

  #setChecked(value: boolean): this {
    this.eachCell((row, column) => {
      if (this.#isCheckbox(row, column)) this.#sheet.change(row, column, { value, formula: '' });
    });
    return this;
  }
}

function readRule(validation: unknown): ValidationRule | null {
  if (validation === null) return null;
  const rule = ruleOf(validation);
  if (!rule) throw mismatch('SpreadsheetApp.Range.setDataValidation', [validation]);
  return rule;
}
