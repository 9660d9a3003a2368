/** RangeList: one call for several ranges of a sheet. */
import { eachCell, setNumberFormat, writeValue } from './cell-access';
import { checkEditable } from './edit-check';
import type { Execution } from './execution';
import { rangePlaceOf, type RangePlace } from './place-of';

export class GoogleRangeList {
  static readonly googleName = 'RangeList';

  constructor(
    private readonly execution: Execution,
    private readonly ranges: readonly object[],
  ) {}

  getRanges(): object[] {
    return [...this.ranges];
  }

  setNumberFormat(format: unknown): this {
    for (const { sheet, area } of this.#editablePlaces()) setNumberFormat(sheet, area, format);
    return this;
  }

  /** Fills every range with one value. */
  setValue(value: unknown): this {
    for (const { sheet, area } of this.#editablePlaces()) {
      writeValue(this.execution, sheet, area, value);
    }
    return this;
  }

  clearNote(): this {
    for (const { sheet, area } of this.#editablePlaces()) {
      eachCell(area, (row, column) => sheet.change(row, column, { note: '' }));
    }
    return this;
  }

  #editablePlaces(): RangePlace[] {
    const places = this.ranges.map((range) => rangePlaceOf(range, 'SpreadsheetApp.RangeList'));
    for (const { sheet, area } of places) checkEditable(this.execution, sheet, area);
    return places;
  }
}
