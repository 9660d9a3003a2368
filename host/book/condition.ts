/**
 * The condition of a validation or a conditional format, named as in Google's criteria. The host supports those that
 * the script sets, and two for numbers that people's own rules may have.
 */
import { NotImitated } from '../runtime/google-error';
import type { SheetArea } from './a1';
import type { CellValue } from './cell';

export type ConditionValue = CellValue | SheetArea;

export interface Condition {
  /** Such as VALUE_IN_LIST, DATE_IS_VALID_DATE, NUMBER_BETWEEN, CUSTOM_FORMULA. */
  readonly type: string;
  readonly values: readonly ConditionValue[];
}

/** Whether a value meets a condition on numbers. Throws NotImitated for any other condition. */
export function meetsNumbers({ type, values }: Condition, value: CellValue): boolean {
  const [low = NaN, high = NaN] = values.map(Number);
  switch (type) {
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > low;
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= low && value <= high;
    default:
      throw new NotImitated(`the validation ${type}`);
  }
}
