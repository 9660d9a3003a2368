/**
 * The part of Range that takes cells elsewhere or puts them in order: copyTo, moveTo, sort, and the sheet's filter.
 * Range extends this. Source: Google's reference of Range.
 */
import {
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  sortArea,
  type Area,
  type PastedParts,
  type Sheet,
  type SortKey,
} from '../book';
import { GoogleError, mismatch, NotImitated } from '../google-error';
import { checkArea } from './check-area';
import { checkEditable } from './edit-check';
import { nameOf } from './enumeration';
import type { Execution } from './execution';
import { GoogleFilter } from './furniture/filter';
import { RangeFurniture } from './range-furniture';
import { placeOf } from './range-place';

const PASTED_PARTS: Readonly<Record<string, PastedParts>> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_VALUES: 'values',
  PASTE_DATA_VALIDATION: 'validations',
};

export class RangeMoves extends RangeFurniture {
  readonly #execution: Execution;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(execution: Execution, sheet: Sheet, area: Area) {
    super(execution, sheet, area);
    this.#execution = execution;
    this.#sheet = sheet;
    this.#area = area;
  }

  /** `(destination)`, `(destination, { contentsOnly | formatOnly })` or `(destination, type, transposed)`. */
  copyTo(destination: unknown, how: unknown = undefined, transposed: unknown = false): void {
    const to = placeOf(destination, 'SpreadsheetApp.Range.copyTo');
    if (transposed === true) throw new NotImitated('Range.copyTo transposed');
    const block = copyBlock(this.#sheet, this.#area);
    const area = pastedArea(block, to.area);
    checkArea(to.sheet, area);
    checkEditable(this.#execution, to.sheet, area);
    pasteBlock(to.sheet, area, block, partsOf(how));
  }

  /** A cut: formats and validations go along, and the place is left empty. */
  moveTo(destination: unknown): void {
    const to = placeOf(destination, 'SpreadsheetApp.Range.moveTo');
    const area = { ...this.#area, row: to.area.row, column: to.area.column };
    checkArea(to.sheet, area);
    checkEditable(this.#execution, to.sheet, area);
    moveBlock(this.#sheet, copyBlock(this.#sheet, this.#area), to.sheet, area);
  }

  /** By a column, `{ column, ascending }`, or a list of those. Columns count from 1 in the sheet. */
  sort(spec: unknown): this {
    const specs = (Array.isArray(spec) ? spec : [spec]) as readonly unknown[];
    const keys = specs.map((one): SortKey => {
      if (typeof one === 'number') return { column: one, ascending: true };
      const { column, ascending = true } = (one ?? {}) as { column?: unknown; ascending?: unknown };
      if (typeof column !== 'number') throw mismatch('SpreadsheetApp.Range.sort', [spec]);
      return { column, ascending: ascending === true };
    });
    const { column, columns } = this.#area;
    if (keys.some((key) => key.column < column || key.column >= column + columns)) {
      throw new GoogleError('Those columns are out of bounds.');
    }
    sortArea(this.#sheet, this.#area, keys);
    return this;
  }

  createFilter(): GoogleFilter {
    if (this.#sheet.furniture.filter) {
      throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    }
    this.#sheet.furniture.filter = { area: this.#area, criteria: new Map() };
    return new GoogleFilter(this.#execution, this.#sheet);
  }

  getFilter(): GoogleFilter | null {
    return this.#sheet.furniture.filter ? new GoogleFilter(this.#execution, this.#sheet) : null;
  }
}

function partsOf(how: unknown): PastedParts {
  if (how === undefined) return 'all';
  const name = nameOf(how);
  if (name === undefined) {
    const { contentsOnly, formatOnly } = (how ?? {}) as Record<string, unknown>;
    return contentsOnly === true ? 'formulas' : formatOnly === true ? 'formats' : 'all';
  }
  const parts = PASTED_PARTS[name];
  if (!parts) throw new NotImitated(`Range.copyTo with ${name}`);
  return parts;
}
