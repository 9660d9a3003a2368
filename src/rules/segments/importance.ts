/** Importance: a key customer, or one of high potential value (docs/rules.md §6). */
import type { ValueClass } from '../customers';

/**
 * Whether a customer is important.
 * @param threshold the potential value from which a customer is important; null: none is
 */
export function isImportant(
  valueClass: ValueClass | null,
  potentialValue: number | null,
  threshold: number | null,
): boolean {
  if (valueClass === 'key') return true;
  return threshold !== null && potentialValue !== null && potentialValue >= threshold;
}
