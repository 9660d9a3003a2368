/** Checks content against the validation of its cell. Empty cells and formulas are always valid. */
import { lettersOfColumn } from '../a1/column-letters';
import { cellsIn, contains } from './area';
import type { CellValue } from './cell';
import { meetsNumbers } from './condition';
import type { ValidationRule } from './sheet-features';
import { displayText, isDateFormat } from './number-format';
import type { Sheet } from './sheet';

export interface Content {
  readonly value: CellValue;
  readonly format: string;
}

/** The rule that the content violates; undefined when it is valid. */
export function violation(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  content: Content,
  sheetById: (id: number) => Sheet | undefined,
): ValidationRule | undefined {
  if (content.value === '') return undefined;
  const rule = sheet.furniture.validationAt(row, column);
  if (!rule) return undefined;
  const text = displayText(content.value, content.format, sheet.book.locale);
  return fits(rule, content, text, sheetById) ? undefined : rule;
}

/** Google's message; it lists the allowed values. */
export function violationSentence(rule: ValidationRule, row: number, column: number): string {
  const cell = `${lettersOfColumn(column)}${row}`;
  const sentence = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (rule.type !== 'VALUE_IN_LIST') return sentence;
  return `${sentence} Please enter one of the following values: ${rule.values.map(String).join(', ')}.`;
}

/** Our own wording, because Google's message for a formula in a table heading is not known. */
export const TABLE_HEADING = 'The heading of a table cannot hold a formula.';

export function isTableHeading(sheet: Sheet, row: number, column: number): boolean {
  return sheet.furniture.tables.some(({ area }) => contains({ ...area, rows: 1 }, row, column));
}

function fits(
  rule: ValidationRule,
  { value, format }: Content,
  text: string,
  sheetById: (id: number) => Sheet | undefined,
): boolean {
  const { type, values } = rule;
  switch (type) {
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDateFormat(format);
    case 'VALUE_IN_LIST':
      return values.some((one) => one === text || one === value);
    case 'CHECKBOX':
      return values.length > 0 ? values.some((one) => one === value) : typeof value === 'boolean';
    case 'VALUE_IN_RANGE': {
      const [source] = values;
      const sheet = typeof source === 'object' ? sheetById(source.sheetId) : undefined;
      if (!sheet || typeof source !== 'object') return false;
      for (const place of cellsIn(source)) {
        const found = sheet.at(place.row, place.column).value;
        if (found !== '' && (found === value || String(found) === text)) return true;
      }
      return false;
    }
    default:
      return meetsNumbers(rule, value);
  }
}
