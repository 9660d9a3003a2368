/**
 * Data validation rules and their builder. A rule is plain data of the host until Range.setDataValidation puts it
 * into a sheet, so building one is free. Source: Google's reference of DataValidationBuilder; docs/platform.md §7.
 */
import type { ConditionValue, ValidationRule } from '../../book';
import { GoogleError, mismatch, NotImitated } from '../../google-error';
import { enumNamed, VALIDATION_CRITERIA, type EnumValue } from '../enumeration';
import { dateOfSerial, serialOfDate, type Execution } from '../execution';
import { placeOf } from '../range-place';

/** Items a list may have. */
const LIST_ITEMS_MAX = 500;

const rules = new WeakMap<object, ValidationRule>();

/** The rule behind a DataValidation; undefined for anything else. */
export function ruleOf(validation: unknown): ValidationRule | undefined {
  return typeof validation === 'object' && validation !== null ? rules.get(validation) : undefined;
}

class ValidationReading {
  constructor(
    protected readonly execution: Execution,
    protected rule: ValidationRule,
  ) {}

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return enumNamed(VALIDATION_CRITERIA, this.rule.type) ?? null;
  }

  /** Lists and ranges come with whether they show an arrow to choose from. */
  getCriteriaValues(): unknown[] {
    const { type, values, showDropdown } = this.rule;
    if (type === 'VALUE_IN_LIST') return [[...values], showDropdown];
    if (type === 'VALUE_IN_RANGE') return [this.#source(values[0]), showDropdown];
    const isDate = type.startsWith('DATE_');
    return values.map((one) => (isDate ? dateOfSerial(this.execution, Number(one)) : one));
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  copy(): GoogleDataValidationBuilder {
    return new GoogleDataValidationBuilder(this.execution, this.rule);
  }

  #source(source: ConditionValue | undefined): object | null {
    if (typeof source !== 'object') return null;
    const sheet = this.execution.state.book.sheetById(source.sheetId);
    return sheet ? this.execution.google.range(sheet, source) : null;
  }
}

export class GoogleDataValidation extends ValidationReading {
  static readonly googleName = 'DataValidation';

  constructor(execution: Execution, rule: ValidationRule) {
    super(execution, rule);
    rules.set(this, rule);
  }
}

const NO_RULE: ValidationRule = {
  type: '',
  values: [],
  allowInvalid: true,
  helpText: null,
  showDropdown: true,
};

export class GoogleDataValidationBuilder extends ValidationReading {
  static readonly googleName = 'DataValidationBuilder';

  constructor(execution: Execution, rule: ValidationRule = NO_RULE) {
    super(execution, rule);
  }

  setAllowInvalid(allow: unknown): this {
    return this.#with({ allowInvalid: allow === true });
  }

  setHelpText(text: unknown): this {
    return this.#with({ helpText: text === null ? null : String(text) });
  }

  requireValueInList(values: unknown, showDropdown: unknown = true): this {
    if (!Array.isArray(values)) throw this.#odd('requireValueInList', values);
    if (values.length > LIST_ITEMS_MAX) {
      throw new GoogleError(
        `The data validation rule has more items than the limit of ${LIST_ITEMS_MAX}. Use the “List from a range” criteria instead.`,
      );
    }
    const items = values.map(String);
    return this.#with({ showDropdown: showDropdown === true }).#require('VALUE_IN_LIST', items);
  }

  requireValueInRange(range: unknown, showDropdown: unknown = true): this {
    const { sheet, area } = placeOf(range, 'DataValidationBuilder.requireValueInRange');
    const source = { ...area, sheetId: sheet.id };
    return this.#with({ showDropdown: showDropdown === true }).#require('VALUE_IN_RANGE', [source]);
  }

  requireCheckbox(...values: readonly unknown[]): this {
    return this.#require('CHECKBOX', values as readonly ConditionValue[]);
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: unknown): this {
    return this.#dates('DATE_AFTER', date);
  }

  requireDateBefore(date: unknown): this {
    return this.#dates('DATE_BEFORE', date);
  }

  requireDateBetween(start: unknown, end: unknown): this {
    return this.#dates('DATE_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: unknown): this {
    return this.#dates('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: unknown): this {
    return this.#dates('DATE_ON_OR_BEFORE', date);
  }

  requireNumberBetween(start: unknown, end: unknown): this {
    return this.#numbers('NUMBER_BETWEEN', start, end);
  }

  requireNumberGreaterThan(number: unknown): this {
    return this.#numbers('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: unknown): this {
    return this.#numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: unknown): this {
    return this.#numbers('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: unknown): this {
    return this.#numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: unknown): this {
    return this.#require('TEXT_CONTAINS', [String(text)]);
  }

  requireTextEqualTo(text: unknown): this {
    return this.#require('TEXT_EQUAL_TO', [String(text)]);
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL', []);
  }

  build(): GoogleDataValidation {
    if (this.rule.type === '') throw new NotImitated('a data validation without a criterion');
    return new GoogleDataValidation(this.execution, this.rule);
  }

  #with(part: Partial<ValidationRule>): this {
    this.rule = { ...this.rule, ...part };
    return this;
  }

  #require(type: string, values: readonly ConditionValue[]): this {
    return this.#with({ type, values });
  }

  #dates(type: string, ...dates: readonly unknown[]): this {
    const serials = dates.map((date) => {
      if (!(date instanceof Date)) throw this.#odd(type, date);
      return Math.floor(serialOfDate(this.execution, date));
    });
    return this.#require(type, serials);
  }

  #numbers(type: string, ...numbers: readonly unknown[]): this {
    const odd = numbers.find((one) => typeof one !== 'number');
    if (odd !== undefined) throw this.#odd(type, odd);
    return this.#require(type, numbers as readonly number[]);
  }

  #odd(method: string, value: unknown): GoogleError {
    return mismatch(`SpreadsheetApp.DataValidationBuilder.${method}`, [value]);
  }
}
