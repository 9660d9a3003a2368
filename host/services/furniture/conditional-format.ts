/**
 * Conditional formats by one condition and their builder; colour scales are refused. A rule is plain data until
 * Sheet.setConditionalFormatRules, so building one is free. Source: docs/platform.md §7.
 */
import type { Condition, ConditionalFormat, Sheet } from '../../book';
import { GoogleError, mismatch } from '../../google-error';
import {
  BOOLEAN_CRITERIA,
  enumNamed,
  enumValue,
  RELATIVE_DATE,
  type EnumValue,
} from '../enumeration';
import { dateOfSerial, type Execution } from '../execution';
import { placeOf, type Place } from '../range-place';
import { ConditionBuilder } from './condition-builder';

type Looks = Readonly<Record<string, string | boolean>>;

interface Rule {
  readonly places: readonly Place[];
  readonly condition: Condition;
  readonly looks: Looks;
}

const rules = new WeakMap<object, Rule>();

/** What Sheet.setConditionalFormatRules stores; every range must lie in that sheet. */
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

  constructor(
    private readonly execution: Execution,
    private readonly condition: Condition,
    private readonly looks: Looks,
  ) {}

  getCriteriaType(): EnumValue | null {
    return enumNamed(BOOLEAN_CRITERIA, this.condition.type) ?? null;
  }

  getCriteriaValues(): unknown[] {
    const { type, values } = this.condition;
    if (type.endsWith('_RELATIVE')) {
      return values.map((name) => enumValue(RELATIVE_DATE, name as 'TODAY'));
    }
    if (!type.startsWith('DATE_')) return [...values];
    return values.map((day) => dateOfSerial(this.execution, Number(day)));
  }

  getBackground(): string | null {
    return this.#color('background');
  }

  getFontColor(): string | null {
    return this.#color('fontColor');
  }

  getBold(): boolean | null {
    return this.#flag('bold');
  }

  getItalic(): boolean | null {
    return this.#flag('italic');
  }

  getStrikethrough(): boolean | null {
    return this.#flag('strikethrough');
  }

  getUnderline(): boolean | null {
    return this.#flag('underline');
  }

  #color(name: string): string | null {
    const found = this.looks[name];
    return typeof found === 'string' ? found : null;
  }

  #flag(name: string): boolean | null {
    const found = this.looks[name];
    return typeof found === 'boolean' ? found : null;
  }
}

export class GoogleConditionalFormatRule {
  static readonly googleName = 'ConditionalFormatRule';

  constructor(
    private readonly execution: Execution,
    private readonly rule: Rule,
  ) {
    rules.set(this, rule);
  }

  getRanges(): object[] {
    return this.rule.places.map(({ sheet, area }) => this.execution.google.range(sheet, area));
  }

  getBooleanCondition(): GoogleBooleanCondition {
    return new GoogleBooleanCondition(this.execution, this.rule.condition, this.rule.looks);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): GoogleConditionalFormatRuleBuilder {
    return new GoogleConditionalFormatRuleBuilder(this.execution, this.rule);
  }
}

export class GoogleConditionalFormatRuleBuilder extends ConditionBuilder {
  static readonly googleName = 'ConditionalFormatRuleBuilder';
  #places: readonly Place[] = [];
  #looks: Looks = {};

  constructor(execution: Execution, rule?: Rule) {
    super(execution);
    if (!rule) return;
    this.condition = rule.condition;
    this.#places = rule.places;
    this.#looks = rule.looks;
  }

  setRanges(ranges: unknown): this {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges)) throw mismatch(method, [ranges]);
    this.#places = ranges.map((range) => placeOf(range, method));
    return this;
  }

  getRanges(): object[] {
    return this.#places.map(({ sheet, area }) => this.execution.google.range(sheet, area));
  }

  setBackground(color: unknown): this {
    return this.#look('background', color);
  }

  setFontColor(color: unknown): this {
    return this.#look('fontColor', color);
  }

  setBold(bold: unknown): this {
    return this.#look('bold', bold);
  }

  setItalic(italic: unknown): this {
    return this.#look('italic', italic);
  }

  setStrikethrough(strikethrough: unknown): this {
    return this.#look('strikethrough', strikethrough);
  }

  setUnderline(underline: unknown): this {
    return this.#look('underline', underline);
  }

  /** Google's own sentences for a rule without range or condition are not known. */
  build(): GoogleConditionalFormatRule {
    if (this.#places.length === 0 || !this.condition) {
      throw new GoogleError(
        'Conditional format rule must have a condition and at least one range.',
      );
    }
    const rule = { places: this.#places, condition: this.condition, looks: this.#looks };
    return new GoogleConditionalFormatRule(this.execution, rule);
  }

  #look(name: string, value: unknown): this {
    if (value !== null && !['string', 'boolean'].includes(typeof value)) {
      throw mismatch(`SpreadsheetApp.ConditionalFormatRuleBuilder.${name}`, [value]);
    }
    const { [name]: old, ...rest } = this.#looks;
    void old;
    this.#looks = value === null ? rest : { ...rest, [name]: value as string | boolean };
    return this;
  }
}
