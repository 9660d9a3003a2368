/**
 * The part of Sheet that concerns what it carries as a whole: protection, conditional formats, its filter, order, and
 * what is selected. Sheet extends this.
 */
import { parseA1, sortArea, type ParsedA1, type Sheet } from '../book';
import { GoogleError, mismatch } from '../google-error';
import { checkArea } from './check-area';
import { checkEditable } from './edit-check';
import type { Execution } from './execution';
import { GoogleBanding } from './furniture/banding';
import { conditionalFormatsOf, GoogleConditionalFormatRule } from './furniture/conditional-format';
import { GoogleFilter } from './furniture/filter';
import { GoogleProtection, protectionsOf } from './furniture/protection';
import { GoogleRangeList } from './range-list';
import { placeIfRange } from './range-place';
import { SheetFrame } from './sheet-frame';

export class SheetFurniture extends SheetFrame {
  readonly #execution: Execution;
  readonly #sheet: Sheet;

  constructor(execution: Execution, sheet: Sheet) {
    super(execution, sheet);
    this.#execution = execution;
    this.#sheet = sheet;
  }

  protect(): GoogleProtection {
    const { furniture } = this.#sheet;
    const standing = furniture.protections.find(({ area }) => area === null);
    const { id } = standing ?? furniture.protect(null);
    return new GoogleProtection(this.#execution, this.#sheet, id);
  }

  getProtections(type: unknown): GoogleProtection[] {
    const method = 'SpreadsheetApp.Sheet.getProtections';
    return protectionsOf(this.#execution, this.#sheet, method, type);
  }

  getConditionalFormatRules(): GoogleConditionalFormatRule[] {
    return this.#sheet.furniture.conditionalFormats.map(({ areas, condition, looks }) => {
      const places = areas.map((area) => ({ sheet: this.#sheet, area }));
      return new GoogleConditionalFormatRule(this.#execution, { places, condition, looks });
    });
  }

  /** Replaces all that were there. */
  setConditionalFormatRules(rules: unknown): void {
    this.#sheet.furniture.conditionalFormats = conditionalFormatsOf(this.#sheet, rules);
  }

  clearConditionalFormatRules(): void {
    this.#sheet.furniture.conditionalFormats = [];
  }

  getFilter(): GoogleFilter | null {
    return this.#sheet.furniture.filter ? new GoogleFilter(this.#execution, this.#sheet) : null;
  }

  /** All rows but the frozen ones. */
  sort(column: unknown, ascending: unknown = true): this {
    if (typeof column !== 'number') throw mismatch('SpreadsheetApp.Sheet.sort', [column]);
    const first = this.#sheet.frame.frozenRows + 1;
    const rows = this.#sheet.lastRow() - first + 1;
    const area = { row: first, column: 1, rows, columns: this.#sheet.maxColumns };
    if (rows < 1) return this;
    checkEditable(this.#execution, this.#sheet, area);
    sortArea(this.#sheet, area, [{ column, ascending: ascending === true }]);
    return this;
  }

  getBandings(): GoogleBanding[] {
    return this.#sheet.furniture.bandings.map(
      (banding) => new GoogleBanding(this.#execution, this.#sheet, banding),
    );
  }

  getRangeList(a1Notations: unknown): GoogleRangeList {
    const { google } = this.#execution;
    return new GoogleRangeList(
      readReferences(this.#sheet, a1Notations).map(({ area, whole }) =>
        google.range(this.#sheet, area, whole),
      ),
    );
  }

  getActiveRange(): object {
    return this.#execution.google.range(this.#sheet, this.#sheet.selection);
  }

  getActiveCell(): object {
    return this.getCurrentCell();
  }

  getCurrentCell(): object {
    const first = { ...this.#sheet.selection, rows: 1, columns: 1 };
    return this.#execution.google.range(this.#sheet, first);
  }

  setActiveRange(range: unknown): object {
    return this.setActiveSelection(range);
  }

  setCurrentCell(cell: unknown): object {
    return this.setActiveSelection(cell);
  }

  /** A Range of this sheet or A1 notation. */
  setActiveSelection(range: unknown): object {
    const place = typeof range === 'object' && range !== null ? placeIfRange(range) : undefined;
    if (place && place.sheet !== this.#sheet) {
      throw new GoogleError('The specified range must be part of the sheet.');
    }
    const area = place?.area ?? readReferences(this.#sheet, [range])[0]?.area;
    if (area) this.#sheet.selection = area;
    this.#execution.state.book.active = this.#sheet;
    return this.getActiveRange();
  }
}

function readReferences(sheet: Sheet, notations: unknown): ParsedA1[] {
  if (!Array.isArray(notations)) throw mismatch('SpreadsheetApp.Sheet.getRangeList', [notations]);
  return notations.map((a1: unknown) => {
    const { maxRows: rows, maxColumns: columns } = sheet;
    const found = typeof a1 === 'string' ? parseA1(a1, () => ({ rows, columns })) : undefined;
    if (!found) throw new GoogleError('Range not found');
    checkArea(sheet, found.area);
    return found;
  });
}
