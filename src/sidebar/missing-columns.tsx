/** Says which columns of Duebook were deleted, and brings them back. */
import type { JSX } from 'preact';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';

export function MissingColumns({ panel, state }: ViewProps): JSX.Element | null {
  const { words } = panel;
  const items = state.today.answer?.missing ?? [];
  if (items.length === 0) return null;
  return (
    <div class="card warn stack">
      <p>{words.today.missing({ items })}</p>
      <p>
        <ActionButton onPress={() => void panel.setUp()}>{words.today.bringBack}</ActionButton>
      </p>
    </div>
  );
}
