/** Validations that take their values from a range keep to it when its rows and columns come, go or move. */
import type { ConditionValue } from './condition';
import type { Furniture } from './furniture';
import { followArea, type LineChange } from './line-change';

/** A range that is wholly gone leaves its rule with nothing to choose from. */
export function followSources(furniture: Furniture, sheetId: number, change: LineChange): void {
  const follow = (value: ConditionValue): ConditionValue => {
    if (typeof value !== 'object' || value.sheetId !== sheetId) return value;
    const area = followArea(value, change);
    return area ? { ...area, sheetId } : '#REF!';
  };
  furniture.changeValidations((rule) =>
    rule.values.some((value) => typeof value === 'object')
      ? { ...rule, values: rule.values.map(follow) }
      : rule,
  );
}
