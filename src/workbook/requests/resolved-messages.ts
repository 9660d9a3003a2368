/** Says what became of an operation whose run was killed. */
import type { Context } from '../context';
import type { ResolvedOperation } from '../undo';

/** A sentence about an operation that was resolved; none if there was no such operation. */
export function resolvedMessages(
  { words }: Context,
  resolved: ResolvedOperation | null,
): readonly string[] {
  if (resolved === null) return [];
  const { opening } = words.menu;
  const { state, left } = resolved;
  const operation = words.activity.operations[resolved.operation];
  if (state === 'undone') return [opening.rolledBack({ operation })];
  if (state === 'open') return [words.work.unfinished({ operation, who: resolved.who })];
  if (state === 'kept') return [opening.interrupted({ operation })];
  return [words.work.finished({ operation, labels: words.and(left) })];
}
