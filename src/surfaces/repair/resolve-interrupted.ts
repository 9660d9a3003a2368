/** Resolves what killed runs left half done, on opening, after an edit and every hour. */
import {
  AUTOMATIC_WAIT_MS,
  resolvedMessages,
  resolveInterrupted,
  resolveOpen,
  hasOpenOperation,
  type Context,
  type ResolvedOperation,
} from '../../workbook';

/** Resolves every interrupted operation; returns one sentence for each. */
export function resolveInterruptedOperations(context: Context): readonly string[] {
  return underLock(context, () => resolveInterrupted(context));
}

/** Resolves the last operation if it was interrupted; takes two calls if there is nothing to resolve. */
export function resolveOpenOperation(context: Context): readonly string[] {
  if (!hasOpenOperation(context)) return [];
  return underLock(context, () => {
    const resolved = resolveOpen(context);
    return resolved === null ? [] : [resolved];
  });
}

function underLock(
  context: Context,
  resolve: () => readonly ResolvedOperation[],
): readonly string[] {
  // A colleague who holds the lock resolves it.
  const held = context.platform.lock().hold(AUTOMATIC_WAIT_MS, resolve);
  return (held?.value ?? []).flatMap((resolved) => resolvedMessages(context, resolved));
}
