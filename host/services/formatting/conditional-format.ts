/**
 * Conditional formats with a formula, and their builder. Rules are plain data until Sheet.setConditionalFormatRules, so
 * building them is not counted as service calls. Source: docs/platform.md §7.
 */
import type { Condition, ConditionalFormat, Sheet } from '../../book';
import { GoogleError, mismatch } from '../../runtime/google-error';
import { rangePlaceOf, type RangePlace } from '../place-of';

interface FormatRule {
  readonly places: readonly RangePlace[];
  readonly condition: Condition;
  readonly looks: ConditionalFormat['looks'];
}

const rules = new WeakMap<object, FormatRule>();

/** The formats that Sheet.setConditionalFormatRules stores. All ranges must be in that sheet. */
export function conditionalFormatsOf(sheet: Sheet, given: unknown): ConditionalFormat[] {
  const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
  if (!Array.isArray(given)) throw mismatch(method, [given]);
  return given.map((one: unknown) => {
    const rule = typeof one === 'object' && one !== null ? rules.get(one) : undefined;
    if (!rule) throw mismatch(method, [given]);
    if (rule.places.some((place) => place.sheet !== sheet)) {
      throw new GoogleError('Conditional format rules must be applied to ranges on this sheet.');
    }
    const { condition, looks, places } = rule;
    return { condition, looks, areas: places.map(({ area }) => area) };
  });
}

export class GoogleBooleanCondition {
  static readonly googleName = 'BooleanCondition';

  constructor(private readonly condition: Condition) {}

  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }
}

export class GoogleConditionalFormatRule {
  static readonly googleName = 'ConditionalFormatRule';

  constructor(private readonly rule: FormatRule) {
    rules.set(this, rule);
  }

  getBooleanCondition(): GoogleBooleanCondition {
    return new GoogleBooleanCondition(this.rule.condition);
  }
}

export class GoogleConditionalFormatRuleBuilder {
  static readonly googleName = 'ConditionalFormatRuleBuilder';
  #places: readonly RangePlace[] = [];
  #condition: Condition | null = null;
  #looks: ConditionalFormat['looks'] = {};

  whenFormulaSatisfied(formula: unknown): this {
    if (typeof formula !== 'string') throw mismatch('whenFormulaSatisfied', [formula]);
    const written = formula.startsWith('=') ? formula : `=${formula}`;
    this.#condition = { type: 'CUSTOM_FORMULA', values: [written] };
    return this;
  }

  setRanges(ranges: unknown): this {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges)) throw mismatch(method, [ranges]);
    this.#places = ranges.map((range) => rangePlaceOf(range, method));
    return this;
  }

  setBackground(color: unknown): this {
    return this.#setColor('background', color);
  }

  setFontColor(color: unknown): this {
    return this.#setColor('fontColor', color);
  }

  /** Google's message for a rule without range or condition is not known. */
  build(): GoogleConditionalFormatRule {
    if (this.#places.length === 0 || !this.#condition) {
      throw new GoogleError(
        'Conditional format rule must have a condition and at least one range.',
      );
    }
    const rule = { places: this.#places, condition: this.#condition, looks: this.#looks };
    return new GoogleConditionalFormatRule(rule);
  }

  #setColor(name: 'background' | 'fontColor', color: unknown): this {
    if (typeof color !== 'string') {
      throw mismatch(`SpreadsheetApp.ConditionalFormatRuleBuilder.${name}`, [color]);
    }
    this.#looks = { ...this.#looks, [name]: color };
    return this;
  }
}
