/** Says what was deleted from the sheet of customers: all of them, or columns of Duebook, which it brings back. */
import type { JSX } from 'preact';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';

/** What Google refused during Set up. */
export function SetUpNotes({ panel, state }: ViewProps): JSX.Element | null {
  const { setUpNotes } = state;
  if (setUpNotes.length === 0) return null;
  return (
    <div class="card warn stack">
      {setUpNotes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        <ActionButton onPress={() => panel.store.set({ setUpNotes: [] })}>OK</ActionButton>
      </p>
    </div>
  );
}

export function MissingColumns({ panel, state }: ViewProps): JSX.Element | null {
  const { words } = panel;
  const { missing: items = [], noCustomers = '' } = state.today.answer ?? {};
  if (items.length === 0 && noCustomers === '') return null;
  return (
    <div class="card warn stack">
      <p>{noCustomers === '' ? words.today.missing({ items }) : noCustomers}</p>
      {items.length > 0 && (
        <p>
          <ActionButton onPress={() => void panel.setUp()}>{words.today.bringBack}</ActionButton>
        </p>
      )}
    </div>
  );
}
