/**
 * Adjusts references outside of cells when rows or columns change: ranges that validations take their values from, and
 * formulas of conditional formats.
 */
import { followChange, type LineChange } from '../formula';
import type { Condition, ConditionValue } from './condition';
import { followArea } from './line-change';
import type { Sheet } from './sheet';

/**
 * Adjusts a sheet's validations and conditional formats to inserted, deleted or moved lines.
 * @param changed the sheet whose lines changed; `sheet` may be another.
 */
export function followSources(sheet: Sheet, changed: Sheet, change: LineChange): void {
  const { furniture } = sheet;
  // A rule whose range was deleted has no values to choose from.
  const source = (value: ConditionValue): ConditionValue => {
    if (typeof value !== 'object' || value.sheetId !== changed.id) return value;
    const area = followArea(value, change);
    return area ? { ...area, sheetId: changed.id } : '#REF!';
  };
  furniture.changeValidations((rule) =>
    rule.values.some((value) => typeof value === 'object')
      ? { ...rule, values: rule.values.map(source) }
      : rule,
  );
  const where = { decimal: sheet.book.locale.decimal, home: sheet.name, sheet: changed.name };
  const followed = (condition: Condition): Condition => {
    if (condition.type !== 'CUSTOM_FORMULA') return condition;
    const values = condition.values.map((text) =>
      typeof text === 'string' ? followChange(text, where, change) : text,
    );
    return { ...condition, values };
  };
  furniture.conditionalFormats = furniture.conditionalFormats.map((format) => ({
    ...format,
    condition: followed(format.condition),
  }));
}
