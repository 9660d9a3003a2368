/** Resolves what killed runs left half done, on opening, after an edit and every hour. */
import {
  AUTOMATIC_WAIT_MS,
  resolvedMessages,
  resolveInterrupted,
  holdToWrite,
  hasOpenOperation,
  type Context,
} from '../../workbook';

/** Resolves every interrupted operation; returns one sentence for each. */
export function resolveInterruptedOperations(context: Context): readonly string[] {
  const held = context.platform.lock().hold(AUTOMATIC_WAIT_MS, () => resolveInterrupted(context));
  return (held?.value ?? []).flatMap((resolved) => resolvedMessages(context, resolved));
}

/** Resolves the last operation if it was interrupted; takes two calls if there is nothing to resolve. */
export function resolveOpenOperation(context: Context): readonly string[] {
  if (!hasOpenOperation(context)) return [];
  // A colleague who holds the lock resolves it.
  const held = holdToWrite(context, AUTOMATIC_WAIT_MS, (resolved) => resolved);
  return resolvedMessages(context, held?.value ?? null);
}
