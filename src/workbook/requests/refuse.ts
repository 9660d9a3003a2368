/** Refusals: what is wrong, what to do, and the request, so that the form can be filled in again. */
import { PlatformError } from '../../platform';
import type { DuplicateMatch, Refusal, RefusalCode } from '../../protocol';
import { fieldLabel } from '../columns';
import type { Context } from '../context';
import type { Records } from '../records';
import { holdToWrite, type ResolvedOperation } from '../undo';

/** How long a person waits for the lock. */
export const PERSON_WAIT_MS = 8_000;

export interface RefusalReason {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: string;
  readonly duplicates?: readonly DuplicateMatch[];
}

export function refuse(sent: unknown, reason: RefusalReason): Refusal {
  return { outcome: 'refused', ...reason, sent };
}

/** The reason why a customer was not found: the row or the whole ID column was deleted. */
export function missingCustomer(
  { words, language }: Context,
  { columns }: Pick<Records, 'columns'>,
): RefusalReason {
  const { gone, noColumn } = words.work.refusals;
  if (columns['id'] !== undefined) return { code: 'gone', message: gone };
  const label = fieldLabel('customers', 'id', language);
  return { code: 'column', field: 'id', message: noColumn({ label }) };
}

/**
 * Runs the work under the document lock, after whatever a killed run left has been resolved. Refuses if
 * others hold the lock too long, or if Google refuses.
 * @param work gets what was resolved
 */
export function withLock<A>(
  context: Context,
  question: unknown,
  work: (resolved: ResolvedOperation | null) => A,
  until?: 'work' | 'run',
): A | Refusal {
  return withRefusals(context, question, () => {
    const held = holdToWrite(context, PERSON_WAIT_MS, work, until);
    if (held !== null) return held.value;
    return refuse(question, { code: 'busy', message: context.words.menu.needs.busy });
  });
}

/** Turns a `PlatformError` into a refusal with Google's message; rethrows other errors, which are defects. */
export function withRefusals<A>(context: Context, question: unknown, work: () => A): A | Refusal {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    const { needs } = context.words.menu;
    const { code, reason } = cause;
    if (code === 'no-customers') return refuse(question, { code: 'set-up', message: needs.setUp });
    const message = code === 'write-refused' ? needs.refused({ reason }) : needs.failed({ reason });
    return refuse(question, { code: 'google', message });
  }
}
