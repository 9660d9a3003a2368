/** Whether a workbook records purchases at all; if not, no customer's type is known. */
import type { Day } from '../calendar';

/**
 * True when any customer has a last purchase, or the Purchases sheet has a row.
 *
 * @param purchaseRows rows of the Purchases sheet, where it was read. Custom functions cannot read
 *   it and a log does not; the hourly job copies its days to Last purchase.
 */
export function knowsPurchases(lastPurchases: readonly (Day | null)[], purchaseRows = 0): boolean {
  return lastPurchases.some((day) => day !== null) || purchaseRows > 0;
}
