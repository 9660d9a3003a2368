/** Shifts a formula's relative references, as copying it does. */
import { copiedText } from '../formula';
import type { Sheet } from './sheet';

/** `down` and `right` may be negative. */
export function copiedFormula(sheet: Sheet, formula: string, down: number, right: number): string {
  if (formula === '') return '';
  return copiedText(formula, sheet.book.locale.decimal === ',' ? ',' : '.', down, right);
}
