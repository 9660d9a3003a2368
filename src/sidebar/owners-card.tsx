/** Says whose the customers are while none, or some, have no owner, and offers to take them. */
import type { JSX } from 'preact';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';

export function OwnersCard({ panel, state }: ViewProps): JSX.Element | null {
  const { words, outbox } = panel;
  const owners = state.today.answer?.owners;
  if (owners === undefined || owners.isOnePersons || state.search !== '') return null;
  const { mine, unowned } = owners;
  if (unowned === 0 || (mine > 0 && state.scope === 'mine')) return null;
  const me = state.me?.me ?? null;
  const take = (): void => {
    const to = me?.name || me?.address || '';
    outbox.send('reassign', { to, unowned: true }, { label: words.today.makeMine });
  };
  return (
    <div class="card stack">
      <p>{words.today.owners({ mine, unowned })}</p>
      {me !== null && (
        <p>
          <ActionButton onPress={take}>{words.today.makeMine}</ActionButton>
        </p>
      )}
    </div>
  );
}
