/** What a row keeps of the deal that was closed last (docs/rules.md §1, Closing). */
import type { Customer } from '../customers';

/** What is kept of a closed deal, with the row; null for an open one. */
export type ClosedDeal = Pick<Customer, 'closedOn' | 'closedStage' | 'closedNeed' | 'closedClose'>;

export const NO_CLOSED_DEAL: ClosedDeal = {
  closedOn: null,
  closedStage: null,
  closedNeed: null,
  closedClose: null,
};
