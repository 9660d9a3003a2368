/** The criteria that a conditional format and a filter share: whenTextContains and its kin. Both builders extend this. */
import type { Condition, ConditionValue } from '../../book';
import { mismatch } from '../../google-error';
import { nameOf } from '../enumeration';
import { serialOfDate, type Execution } from '../execution';

export class ConditionBuilder {
  protected condition: Condition | null = null;

  constructor(protected readonly execution: Execution) {}

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: unknown): this {
    return this.#whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): this {
    return this.#whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): this {
    return this.#whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: unknown): this {
    if (typeof formula !== 'string') throw mismatch('whenFormulaSatisfied', [formula]);
    return this.#when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  whenNumberBetween(start: unknown, end: unknown): this {
    return this.#whenNumbers('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: unknown): this {
    return this.#whenNumbers('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: unknown): this {
    return this.#whenNumbers('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: unknown): this {
    return this.#whenNumbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: unknown): this {
    return this.#whenNumbers('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: unknown): this {
    return this.#whenNumbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: unknown, end: unknown): this {
    return this.#whenNumbers('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: unknown): this {
    return this.#whenNumbers('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: unknown): this {
    return this.#when('TEXT_CONTAINS', String(text));
  }

  whenTextDoesNotContain(text: unknown): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', String(text));
  }

  whenTextEndsWith(text: unknown): this {
    return this.#when('TEXT_ENDS_WITH', String(text));
  }

  whenTextEqualTo(text: unknown): this {
    return this.#when('TEXT_EQUAL_TO', String(text));
  }

  whenTextStartsWith(text: unknown): this {
    return this.#when('TEXT_STARTS_WITH', String(text));
  }

  #when(type: string, ...values: readonly ConditionValue[]): this {
    this.condition = { type, values };
    return this;
  }

  /** A day, or a day by its distance from today. */
  #whenDate(type: string, date: unknown): this {
    const relative = nameOf(date);
    if (relative !== undefined) return this.#when(`${type}_RELATIVE`, relative);
    if (!(date instanceof Date))
      throw mismatch(`SpreadsheetApp.ConditionalFormatRuleBuilder`, [date]);
    return this.#when(type, Math.floor(serialOfDate(this.execution, date)));
  }

  #whenNumbers(type: string, ...numbers: readonly unknown[]): this {
    if (!numbers.every((one) => typeof one === 'number')) throw mismatch(type, numbers);
    return this.#when(type, ...numbers);
  }
}
