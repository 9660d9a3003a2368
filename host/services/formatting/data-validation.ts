/**
 * Data validation rules and their builder. Rules are plain data until they are set in a sheet, so building them is not
 * counted as service calls. Source: docs/platform.md §7.
 */
import {
  overlap,
  type CellArea,
  type ConditionValue,
  type Sheet,
  type ValidationRule,
} from '../../book';
import { GoogleError, mismatch, NotImitated } from '../../runtime/google-error';
import { rangePlaceOf } from '../place-of';

/** The most items of a list. */
const LIST_ITEMS_MAX = 500;

const rules = new WeakMap<object, ValidationRule>();

/** A finished rule; the script only passes it on. */
export class GoogleDataValidation {
  static readonly googleName = 'DataValidation';

  constructor(rule: ValidationRule) {
    rules.set(this, rule);
  }
}

/** Throws if the area is in a table, whose columns have types of their own (docs/platform.md §7). */
export function checkTypedColumns(sheet: Sheet, area: CellArea): void {
  if (sheet.furniture.tables.some((table) => overlap(table.area, area) !== undefined)) {
    throw new GoogleError('This operation is not allowed on cells in typed columns.');
  }
}

/** @param validations by row and column of the area; null removes a validation. */
export function setValidations(
  sheet: Sheet,
  area: CellArea,
  validations: readonly (readonly unknown[])[],
): void {
  const read = validations.map((cells) => cells.map(readRule));
  read.forEach((cells, down) => {
    cells.forEach((rule, right) => {
      const [row, column] = [area.row + down, area.column + right];
      sheet.furniture.setValidation({ row, column, rows: 1, columns: 1 }, rule);
    });
  });
}

function readRule(validation: unknown): ValidationRule | null {
  if (validation === null) return null;
  const rule = typeof validation === 'object' && validation ? rules.get(validation) : undefined;
  if (!rule) throw mismatch('SpreadsheetApp.Range.setDataValidations', [validation]);
  return rule;
}

export class GoogleDataValidationBuilder {
  static readonly googleName = 'DataValidationBuilder';
  #rule: ValidationRule = {
    type: '',
    values: [],
    allowInvalid: true,
    helpText: null,
    showDropdown: true,
  };

  setAllowInvalid(allow: unknown): this {
    return this.#with({ allowInvalid: allow === true });
  }

  setHelpText(text: unknown): this {
    return this.#with({ helpText: text === null ? null : String(text) });
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    const method = 'SpreadsheetApp.DataValidationBuilder.requireValueInList';
    if (!Array.isArray(values)) throw mismatch(method, [values]);
    if (values.length > LIST_ITEMS_MAX) {
      throw new GoogleError(
        `The data validation rule has more items than the limit of ${LIST_ITEMS_MAX}. Use the “List from a range” criteria instead.`,
      );
    }
    const items = values.map(String);
    return this.#with({ showDropdown: showDropdown === true }).#require('VALUE_IN_LIST', items);
  }

  requireValueInRange(range: unknown, showDropdown: unknown = true): this {
    const { sheet, area } = rangePlaceOf(range, 'DataValidationBuilder.requireValueInRange');
    const source = { ...area, sheetId: sheet.id };
    return this.#with({ showDropdown: showDropdown === true }).#require('VALUE_IN_RANGE', [source]);
  }

  build(): GoogleDataValidation {
    if (this.#rule.type === '') throw new NotImitated('a data validation without a criterion');
    return new GoogleDataValidation(this.#rule);
  }

  #with(part: Partial<ValidationRule>): this {
    this.#rule = { ...this.#rule, ...part };
    return this;
  }

  #require(type: string, values: readonly ConditionValue[]): this {
    return this.#with({ type, values });
  }
}
