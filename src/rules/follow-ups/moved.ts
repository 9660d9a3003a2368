/**
 * Customers who went to another owner, or are not to be contacted any more, as the journal tells it (docs/rules.md, Words):
 * the ID of such a notice says how, since its sentence is in the words of the file.
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

/** ID of the notice that a customer is not to be contacted any more. @param request ID of the question */
export function stopNoticeIdOf(request: string): string {
  return `${request}-n`;
}

/** ID of the question that marked the customer so, which undoes it; null for any other entry. */
export function stoppedBy(entry: Pick<Entry, 'id' | 'kind'>): string | null {
  if (entry.kind !== 'notice' || movedBy(entry) !== null) return null;
  return /^([a-z][\w-]{7,39})-n$/i.exec(entry.id)?.[1] ?? null;
}
