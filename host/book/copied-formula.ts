/** A formula as it reads once copied elsewhere. */
import { copiedText } from '../formula';
import type { Sheet } from './sheet';

/** @param down rows down, @param right columns to the right, either may be negative. */
export function copiedFormula(sheet: Sheet, formula: string, down: number, right: number): string {
  if (formula === '') return '';
  return copiedText(formula, sheet.book.locale.decimal === ',' ? ',' : '.', down, right);
}
