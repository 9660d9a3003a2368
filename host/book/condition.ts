/**
 * Conditions of validations, conditional formats and filters, named after Google's criteria. Custom formulas are
 * evaluated elsewhere.
 */
import type { SheetArea } from './a1';
import type { CellValue } from './cell';
import { isDateFormat } from './number-format';

/** A day is its serial number; relative days are TODAY, TOMORROW and YESTERDAY. */
export type ConditionValue = CellValue | SheetArea;

export interface Condition {
  /** Such as NUMBER_BETWEEN, DATE_BEFORE, TEXT_CONTAINS, CELL_EMPTY, CUSTOM_FORMULA. */
  readonly type: string;
  readonly values: readonly ConditionValue[];
}

/** The cell that a condition is checked for. */
export interface CheckedCell {
  readonly value: CellValue;
  readonly format: string;
  /** The displayed text. */
  readonly text: string;
  readonly today: number;
}

/** Undefined for a criterion that depends on a formula or another range. */
export function meets(condition: Condition, asked: CheckedCell): boolean | undefined {
  const { type, values } = condition;
  if (type === 'CELL_EMPTY') return asked.value === '';
  if (type === 'CELL_NOT_EMPTY') return asked.value !== '';
  if (type.startsWith('NUMBER_')) {
    const numbers = values.map(Number);
    if (typeof asked.value !== 'number') return type.includes('NOT');
    return compares(type.slice('NUMBER_'.length), asked.value, numbers);
  }
  if (type.startsWith('DATE_')) return meetsDate(type, values, asked);
  if (type.startsWith('TEXT_')) return meetsText(type, values.map(String), asked.text);
  return undefined;
}

function meetsDate(type: string, values: readonly ConditionValue[], asked: CheckedCell): boolean {
  const { value, format, today } = asked;
  const isDay = typeof value === 'number' && isDateFormat(format);
  if (type === 'DATE_IS_VALID_DATE') return isDay;
  if (!isDay) return type.includes('NOT');
  const days = values.map((day) =>
    typeof day === 'string' ? relativeDay(day, today) : Number(day),
  );
  const relative = type.replace(/_RELATIVE$/, '').slice('DATE_'.length);
  return compares(relative, Math.floor(value), days);
}

function relativeDay(name: string, today: number): number {
  return today + (name === 'TOMORROW' ? 1 : name === 'YESTERDAY' ? -1 : 0);
}

function compares(
  how: string,
  value: number,
  [first = NaN, second = NaN]: readonly number[],
): boolean {
  switch (how) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    default:
      return value <= first;
  }
}

/** Ignores case, as Sheets does. */
function meetsText(type: string, [wanted = '']: readonly string[], text: string): boolean {
  const [found, sought] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (type) {
    case 'TEXT_EQUAL_TO':
      return found === sought;
    case 'TEXT_STARTS_WITH':
      return found.startsWith(sought);
    case 'TEXT_ENDS_WITH':
      return found.endsWith(sought);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !found.includes(sought);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text);
    default:
      return found.includes(sought);
  }
}
