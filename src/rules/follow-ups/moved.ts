/**
 * Customers who went to another owner, as the journal tells it (docs/rules.md, Words): the ID of such a notice begins
 * with how, since its sentence is in the words of the file.
 */
import type { Entry } from '../customers';

/** `handed`: over to a colleague · `released`: into the pool, by itself · `taken`: from the pool. */
const MOVES = ['handed', 'released', 'taken'] as const;

export type Moved = (typeof MOVES)[number];

/**
 * The ID of the notice about a customer who changed hands: equal for the same request and customer, so that the notice
 * is written once.
 */
export function noticeIdOf(moved: Moved, request: string, customer: string): string {
  return `${moved}-${request}-${customer}`;
}

/** How the customer of a notice changed hands; null for any other entry. */
export function movedBy({ id, kind }: Pick<Entry, 'id' | 'kind'>): Moved | null {
  if (kind !== 'notice') return null;
  return MOVES.find((moved) => id.startsWith(`${moved}-`)) ?? null;
}
